/** What the person in the tests may do, and lists that are empty unless a test says otherwise. */

import { HttpResponse, http } from 'msw'
import type { Schemas } from '@/api/client'
import { SCOPES } from './factories'
import { inPlace, server } from './server'

export function may(...scopes: Schemas['Scope'][]) {
  server.use(
    http.get(inPlace('membership'), () =>
      HttpResponse.json({ role: 'editor', scopes: [...SCOPES, ...scopes] }),
    ),
  )
}

/** Who may only look around. */
export function mayNothing() {
  server.use(
    http.get(inPlace('membership'), () =>
      HttpResponse.json({ role: 'guest', scopes: ['workspace:read'] }),
    ),
  )
}

/** Answer each of these addresses below the workspace with a body. */
export function gives(answers: Record<string, unknown>) {
  server.use(
    ...Object.entries(answers).map(([path, body]) =>
      http.get(inPlace(path), () => HttpResponse.json(body as never)),
    ),
  )
}

export const listOf = <T>(...items: T[]) => ({ items, next_cursor: null })

/** The requests that were taken back; each answer says by `byRequest` which one it was. */
export function undoing() {
  const undone: unknown[] = []
  server.use(
    http.post(inPlace('audit-events/undo'), async ({ request }) => {
      undone.push(((await request.json()) as { request_id: string }).request_id)
      return HttpResponse.json({ items: [] })
    }),
  )
  return undone
}

export const byRequest = (id: string) => ({ headers: { 'X-Request-Id': id } })
