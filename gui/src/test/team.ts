/** Members, roles and what stands around them, for the tests of pages that manage a workspace. */

import { HttpResponse, http } from 'msw'
import type { Schemas } from '@/api/client'
import { newId, user, WORKSPACE } from './factories'
import { inPlace, server } from './server'

const AT = '2026-05-12T07:00:00Z'
const ALL: Schemas['Scope'][] = [
  'workspace:read',
  'content:read',
  'content:write',
  'members:read',
  'members:write',
  'workspace:write',
  'audit:read',
  'keys:read',
  'keys:write',
  'webhooks:read',
  'webhooks:write',
]

export const member = (about: Partial<Schemas['MemberRead']> = {}): Schemas['MemberRead'] => {
  const id = newId()
  return {
    id,
    user_id: newId(),
    full_name: 'Ben Example',
    email: 'ben@example.org',
    email_verified_at: AT,
    vouched_by: [],
    kind: 'human',
    role: 'editor',
    custom_role_id: null,
    status: 'active',
    created_at: AT,
    updated_at: AT,
    version: 1,
    ...about,
  }
}

export const invite = (about: Partial<Schemas['InviteRead']> = {}): Schemas['InviteRead'] => ({
  id: newId(),
  email: 'new@example.org',
  role: 'editor',
  custom_role_id: null,
  state: 'pending',
  invited_by_id: user.id,
  expires_at: '2100-01-01T00:00:00Z',
  created_at: AT,
  updated_at: AT,
  version: 1,
  ...about,
})

export const role = (about: Partial<Schemas['RoleRead']> = {}): Schemas['RoleRead'] => ({
  id: null,
  name: 'editor',
  description: 'Plans, approves and publishes.',
  based_on: 'editor',
  scopes: ['workspace:read', 'content:read'],
  member_count: 1,
  is_built_in: true,
  is_assignable: true,
  assignable_by: ['owner', 'admin'],
  version: null,
  ...about,
})

export const meaning = (
  scope: Schemas['Scope'],
  title: string,
  group = 'Content',
): Schemas['ScopeRead'] => ({
  scope,
  title,
  group,
  description: `${title}, in a sentence.`,
  who_can_grant: 'an owner or admin of the workspace',
})

/** Who is looking: an admin who holds all of these, unless a test says what. */
export function as(name: Schemas['Role'] = 'admin', scopes: readonly string[] = ALL) {
  server.use(
    http.get(inPlace('membership'), () => HttpResponse.json({ role: name, scopes })),
    http.get('*/api/v1/auth/me', () =>
      HttpResponse.json({ sign_in_id: user.id, user, workspaces: [{ ...WORKSPACE, role: name }] }),
    ),
  )
}

export const items = (path: string, list: readonly unknown[]) =>
  server.use(http.get(inPlace(path), () => HttpResponse.json({ items: list, next_cursor: null })))

/** Take what is sent to an address, and answer. */
export function taking(method: 'post' | 'patch' | 'delete', path: string, answers: unknown) {
  const taken: { body: unknown; headers: Headers; search: string }[] = []
  server.use(
    http[method](inPlace(path), async ({ request }) => {
      taken.push({
        body: await request.json().catch(() => null),
        headers: request.headers,
        search: new URL(request.url).search,
      })
      const body = typeof answers === 'function' ? answers(taken.at(-1)?.body) : answers
      return HttpResponse.json(body as Record<string, unknown>)
    }),
  )
  return taken
}
