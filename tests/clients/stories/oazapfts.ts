import * as api from './oazapfts-client.js'
import { type Answer, type Caller, tell } from './story.js'

/** What every operation answers: its body, under each status that it may have. */
interface Told {
  status: number
  headers: Headers
  data?: unknown
}
type Body<R> = R extends { status: 200 | 201; data: infer T } ? T : never

async function answered<R extends Told>(call: Promise<R>): Promise<Answer<Body<R>>> {
  const { status, headers, data } = await call
  return { status, headers, body: data as Body<R> }
}

function as(token?: string): Caller {
  const headers = token === undefined ? {} : { Authorization: `Bearer ${token}` }
  const options = { baseUrl: process.env.POSTMAGIQ_API_URL!, headers }
  return {
    register: (email, password) =>
      answered(api.register({ email, password, full_name: 'Ann' }, {}, options)),
    createWorkspace: (name) => answered(api.createWorkspace({ name }, {}, options)),
    createApiKey: (workspace) =>
      answered(
        api.createApiKey(
          workspace,
          {
            name: 'Story',
            scopes: ['content:read', 'content:write', 'approvals:read', 'publishing:write'],
          },
          {},
          options,
        ),
      ),
    readAsker: () => answered(api.readAsker(options)),
    createSource: (workspace, text) => answered(api.createSource(workspace, { text }, {}, options)),
    createPost: (workspace, title, body, key) =>
      answered(
        api.createPost(
          workspace,
          { title, variants: { linkedin: { body } } },
          { idempotencyKey: key },
          options,
        ),
      ),
    listPosts: (workspace, cursor) =>
      answered(api.listPosts(workspace, { limit: 2, sort: 'created_at', cursor }, options)),
    readPost: (workspace, post, known) =>
      answered(api.readPost(workspace, post, { ifNoneMatch: known }, options)),
    updatePost: (workspace, post, title, seen) =>
      answered(api.updatePost(workspace, post, { title }, { ifMatch: seen }, options)),
    submitPost: (workspace, post) => answered(api.submitPost(workspace, post, {}, options)),
    listPostApprovals: (workspace, post) =>
      answered(api.listPostApprovals(workspace, post, {}, options)),
    approve: (workspace, approval) =>
      answered(api.decideApproval(workspace, approval, { verdict: 'approved' }, {}, options)),
    markPostPublished: (workspace, post, url) =>
      answered(api.markPostPublished(workspace, post, { platform: 'linkedin', url }, {}, options)),
  }
}

await tell(as)
