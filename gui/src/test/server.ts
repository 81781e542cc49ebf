import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { ACCOUNT, FITS, problem, SCOPES, signedIn, USAGE, user, WORKSPACE } from './factories'

/** Addresses below the workspace of the tests. */
export const inPlace = (path: string) => `*/api/v1/w/${WORKSPACE.id}/${path}`

/** Somebody signed in, in one workspace; tests say what else there is. */
export const server = setupServer(
  http.post('*/api/v1/auth/refresh', () => HttpResponse.json(signedIn())),
  http.get('*/api/v1/auth/me', () =>
    HttpResponse.json({ sign_in_id: user.id, user, workspaces: [WORKSPACE] }),
  ),
  http.get('*/health/live', () => HttpResponse.json({ status: 'alive', mail: 'sent' })),
  http.get('*/api/v1/plans', () => HttpResponse.json({ items: [], next_cursor: null })),
  http.get('*/api/v1/accounts', () => HttpResponse.json({ items: [ACCOUNT] })),
  http.get('*/api/v1/accounts/:id/usage', () => HttpResponse.json(USAGE)),
  http.get('*/api/v1/accounts/:id/downgrade', () => HttpResponse.json(FITS)),
  http.get('*/api/v1/accounts/:id/:list', () =>
    HttpResponse.json({ items: [], next_cursor: null }),
  ),
  http.get('*/api/v1/server-license', () =>
    HttpResponse.json({ state: null, trouble: null, advice: null, expires_at: null }),
  ),
  http.get('*/api/v1/workspace-moves', () => HttpResponse.json({ items: [] })),
  http.get('*/api/v1/accounts/:id', () => HttpResponse.json(ACCOUNT)),
  http.get('*/api/v1/w/:id/usage', () =>
    HttpResponse.json({ ...USAGE, spent_here: 0, runs_here: 0 }),
  ),
  http.get(inPlace('membership'), () =>
    HttpResponse.json({ role: 'editor', scopes: SCOPES, read_only: null }),
  ),
  http.get(inPlace('members'), () => HttpResponse.json({ items: [], next_cursor: null })),
  http.get(inPlace('seats'), () => HttpResponse.json({ used: 1, limit: null })),
  http.get(inPlace('saved-views'), () => HttpResponse.json({ items: [] })),
  http.get(inPlace('tags'), () => HttpResponse.json({ items: [] })),
  http.get(inPlace('stream'), () =>
    HttpResponse.json(problem(403, 'insufficient_scope'), { status: 403 }),
  ),
)
