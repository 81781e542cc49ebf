/** Answers of the API as its contract says they are; a test names only what it is about. */

import type { Schemas } from '@/api/client'

const AT = '2026-05-12T07:00:00Z'
let next = 1
export const newId = () => `018f3f5e-7d4c-7f00-8000-${String(next++).padStart(12, '0')}`

export const WORKSPACE: Schemas['MyWorkspace'] = {
  account_id: '018f3f5e-7d4c-7f00-8000-00000000000c',
  id: '018f3f5e-7d4c-7f00-8000-00000000000a',
  name: 'Blue Door Bakery',
  slug: 'blue-door-bakery',
  role: 'editor',
  status: 'active',
  timezone: 'Europe/Berlin',
}

/** The account that pays for it. */
export const ACCOUNT: Schemas['OwnAccountRead'] = {
  id: WORKSPACE.account_id,
  name: 'Ann Example',
  kind: 'personal',
  billing_email: 'ann@example.org',
  role: 'owner',
  rights: ['account:read', 'account:pay', 'account:manage', 'account:own'],
  created_at: AT,
  updated_at: AT,
  version: 1,
}

export const USAGE: Schemas['UsageRead'] = {
  starts_at: AT,
  ends_at: AT,
  granted: null,
  used: 0,
  reserved: 0,
  left: null,
  overage_used: 0,
  overage: null,
  days: [],
  members: [],
  workspaces: [],
  entitlements: [],
}

/** Of an account whose plan has room for everything. */
export const FITS: Schemas['DowngradeRead'] = {
  tier_code: 'individual',
  plan: 'Individual',
  quantity: 1,
  holds_from: null,
  holds_now: false,
  lines: [],
}

export const SCOPES: Schemas['Scope'][] = ['content:read', 'content:write', 'members:read']

export const user = {
  id: '018f3f5e-7d4c-7f00-8000-00000000000b',
  kind: 'human',
  email: 'ann@example.org',
  email_verified_at: null,
  full_name: 'Ann Example',
  locale: 'en',
  timezone: 'Europe/Berlin',
  created_at: AT,
  updated_at: AT,
  version: 1,
} as Schemas['UserRead']

export const signedIn = (token = 'token-1'): Schemas['SignedIn'] => ({
  access_token: token,
  expires_in: 600,
  user,
})

export function post(about: Partial<Schemas['PostListed']> = {}): Schemas['PostListed'] {
  return {
    id: newId(),
    key: 'P-1',
    title: 'Forty loaves an hour',
    status: 'draft',
    scheduled_at: null,
    published_at: null,
    rank: '8',
    tags: [],
    platforms: [],
    created_at: AT,
    updated_at: AT,
    version: 1,
    ...about,
  } as Schemas['PostListed']
}

export function problem(status: number, code: string, more: Record<string, unknown> = {}) {
  return {
    type: `/api/v1/docs#problem-${code}`,
    title: 'Refused',
    status,
    detail: 'This was refused.',
    instance: '/api/v1',
    code,
    request_id: '0b9c1f0e5a7d4c0f',
    errors: [],
    ...more,
  } satisfies Schemas['Problem'] & Record<string, unknown>
}
