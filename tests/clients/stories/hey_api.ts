import { createClient } from './hey-api/client/index.js'
import * as api from './hey-api/index.js'
import { type Answer, type Caller, type Problem, tell } from './story.js'

async function answered<T>(
  call: Promise<{ data?: T; error?: Problem; response?: Response }>,
): Promise<Answer<T>> {
  const { data, error, response } = await call
  if (!response) throw new Error('nobody answered')
  return { status: response.status, headers: response.headers, body: data ?? error }
}

function as(token?: string): Caller {
  const client = createClient({ baseUrl: process.env.POSTMAGIQ_API_URL!, auth: token })
  return {
    register: (email, password) =>
      answered(api.register({ client, body: { email, password, full_name: 'Ann' } })),
    createWorkspace: (name) => answered(api.createWorkspace({ client, body: { name } })),
    createApiKey: (workspace_id) =>
      answered(
        api.createApiKey({
          client,
          path: { workspace_id },
          body: {
            name: 'Story',
            scopes: ['content:read', 'content:write', 'approvals:read', 'publishing:write'],
          },
        }),
      ),
    readAsker: () => answered(api.readAsker({ client })),
    createSource: (workspace_id, text) =>
      answered(api.createSource({ client, path: { workspace_id }, body: { text } })),
    createPost: (workspace_id, title, body, key) =>
      answered(
        api.createPost({
          client,
          path: { workspace_id },
          headers: { 'Idempotency-Key': key },
          body: { title, variants: { linkedin: { body } } },
        }),
      ),
    listPosts: (workspace_id, cursor) =>
      answered(
        api.listPosts({
          client,
          path: { workspace_id },
          query: { limit: 2, sort: 'created_at', cursor },
        }),
      ),
    readPost: (workspace_id, post_id, known) =>
      answered(
        api.readPost({
          client,
          path: { workspace_id, post_id },
          headers: { 'If-None-Match': known },
        }),
      ),
    updatePost: (workspace_id, post_id, title, seen) =>
      answered(
        api.updatePost({
          client,
          path: { workspace_id, post_id },
          headers: { 'if-match': seen },
          body: { title },
        }),
      ),
    submitPost: (workspace_id, post_id) =>
      answered(api.submitPost({ client, path: { workspace_id, post_id } })),
    listPostApprovals: (workspace_id, post_id) =>
      answered(api.listPostApprovals({ client, path: { workspace_id, post_id } })),
    approve: (workspace_id, approval_id) =>
      answered(
        api.decideApproval({
          client,
          path: { workspace_id, approval_id },
          body: { verdict: 'approved' },
        }),
      ),
    markPostPublished: (workspace_id, post_id, url) =>
      answered(
        api.markPostPublished({
          client,
          path: { workspace_id, post_id },
          body: { platform: 'linkedin', url },
        }),
      ),
  }
}

await tell(as)
