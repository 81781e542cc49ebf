import { connect } from 'postmagiq-client'
import { type Answer, type Caller, type Problem, tell } from './story.js'

async function answered<T>(
  call: Promise<{ data?: T; error?: Problem; response: Response }>,
): Promise<Answer<T>> {
  const { data, error, response } = await call
  return { status: response.status, headers: response.headers, body: data ?? error }
}

function as(token?: string): Caller {
  const postmagiq = connect(process.env.POSTMAGIQ_API_URL!, token)
  return {
    register: (email, password) =>
      answered(
        postmagiq.POST('/api/v1/auth/register', { body: { email, password, full_name: 'Ann' } }),
      ),
    createWorkspace: (name) => answered(postmagiq.POST('/api/v1/workspaces', { body: { name } })),
    createApiKey: (workspace_id) =>
      answered(
        postmagiq.POST('/api/v1/w/{workspace_id}/api-keys', {
          params: { path: { workspace_id } },
          body: {
            name: 'Story',
            scopes: ['content:read', 'content:write', 'approvals:read', 'publishing:write'],
          },
        }),
      ),
    readAsker: () => answered(postmagiq.GET('/api/v1/me')),
    createSource: (workspace_id, text) =>
      answered(
        postmagiq.POST('/api/v1/w/{workspace_id}/sources', {
          params: { path: { workspace_id } },
          body: { text },
        }),
      ),
    createPost: (workspace_id, title, body, key) =>
      answered(
        postmagiq.POST('/api/v1/w/{workspace_id}/posts', {
          params: { path: { workspace_id }, header: { 'Idempotency-Key': key } },
          body: { title, variants: { linkedin: { body } } },
        }),
      ),
    listPosts: (workspace_id, cursor) =>
      answered(
        postmagiq.GET('/api/v1/w/{workspace_id}/posts', {
          params: { path: { workspace_id }, query: { limit: 2, sort: 'created_at', cursor } },
        }),
      ),
    readPost: (workspace_id, post_id, known) =>
      answered(
        postmagiq.GET('/api/v1/w/{workspace_id}/posts/{post_id}', {
          params: { path: { workspace_id, post_id }, header: { 'If-None-Match': known } },
        }),
      ),
    updatePost: (workspace_id, post_id, title, seen) =>
      answered(
        postmagiq.PATCH('/api/v1/w/{workspace_id}/posts/{post_id}', {
          params: { path: { workspace_id, post_id }, header: { 'if-match': seen } },
          body: { title },
        }),
      ),
    submitPost: (workspace_id, post_id) =>
      answered(
        postmagiq.POST('/api/v1/w/{workspace_id}/posts/{post_id}/submission', {
          params: { path: { workspace_id, post_id } },
        }),
      ),
    listPostApprovals: (workspace_id, post_id) =>
      answered(
        postmagiq.GET('/api/v1/w/{workspace_id}/posts/{post_id}/approvals', {
          params: { path: { workspace_id, post_id } },
        }),
      ),
    approve: (workspace_id, approval_id) =>
      answered(
        postmagiq.POST('/api/v1/w/{workspace_id}/approvals/{approval_id}/decision', {
          params: { path: { workspace_id, approval_id } },
          body: { verdict: 'approved' },
        }),
      ),
    markPostPublished: (workspace_id, post_id, url) =>
      answered(
        postmagiq.POST('/api/v1/w/{workspace_id}/posts/{post_id}/publication/by-hand', {
          params: { path: { workspace_id, post_id } },
          body: { platform: 'linkedin', url },
        }),
      ),
  }
}

await tell(as)
