/** A client of the generated types alone, without the screen and without a browser. */

import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import createClient, { type Client } from 'openapi-fetch'
import type { components, paths } from '../src/api/schema'
import { ADDRESS } from './server'
import { PASSWORD } from './studio'

type Api = Client<paths>
type Schemas = components['schemas']

const connect = (token?: string): Api =>
  createClient<paths>({
    baseUrl: ADDRESS,
    headers: token ? { Authorization: `Bearer ${token}` } : {},
  })

/** The body of an answer that must not be a refusal. */
function good<T>({ data, error }: { data?: T; error?: Schemas['Problem'] }): T {
  if (data === undefined) throw new Error(`refused: ${error?.code}: ${error?.detail}`)
  return data
}

/** Somebody who registered and signed in, and the id of their workspace. */
async function settled(): Promise<{ api: Api; workspace_id: string }> {
  const stranger = connect()
  const person = { email: `${randomUUID()}@example.org`, password: PASSWORD }
  const body = { ...person, full_name: 'Ann Baker' }
  good(await stranger.POST('/api/v1/auth/register', { body }))
  const signedIn = good(await stranger.POST('/api/v1/auth/login', { body: person }))
  const api = connect(signedIn.access_token)
  const founded = { name: 'Blue Door Bakery', timezone: 'Europe/Berlin' }
  const workspace = good(await api.POST('/api/v1/workspaces', { body: founded }))
  return { api, workspace_id: workspace.id }
}

async function write(api: Api, workspace_id: string, title: string): Promise<Schemas['PostRead']> {
  const header = { 'Idempotency-Key': randomUUID() }
  const params = { path: { workspace_id }, header }
  return good(await api.POST('/api/v1/w/{workspace_id}/posts', { params, body: { title } }))
}

test('a post is changed once for each version', async () => {
  const { api, workspace_id } = await settled()
  const post = await write(api, workspace_id, 'A second oven')
  const change = () =>
    api.PATCH('/api/v1/w/{workspace_id}/posts/{post_id}', {
      params: {
        path: { workspace_id, post_id: post.id },
        header: { 'if-match': `"${post.version}"` },
      },
      body: { title: 'A third oven' },
    })
  const changed = good(await change())
  expect([changed.title, changed.version]).toEqual(['A third oven', post.version + 1])
  const { error, response } = await change()
  expect([response.status, error?.code]).toEqual([412, 'version_mismatch'])
})

test('a refusal comes as a problem', async () => {
  const { api, workspace_id } = await settled()
  const missing = await api.GET('/api/v1/w/{workspace_id}/posts/{post_id}', {
    params: { path: { workspace_id, post_id: randomUUID() } },
  })
  const nameless = await api.POST('/api/v1/w/{workspace_id}/posts', {
    params: { path: { workspace_id } },
    body: { title: '' },
  })
  expect([missing.error?.code, nameless.error?.code]).toEqual(['not_found', 'validation_failed'])
  expect(nameless.error?.errors.map(({ pointer }) => pointer)).toEqual(['/title'])
})

test('a list is walked to its end', async () => {
  const { api, workspace_id } = await settled()
  const written: string[] = []
  for (let n = 0; n < 5; n++) written.push((await write(api, workspace_id, `Oven ${n}`)).id)
  const found: string[] = []
  let cursor: string | undefined
  do {
    const query = { limit: 2, sort: 'created_at', cursor }
    const params = { path: { workspace_id }, query }
    const page = good(await api.GET('/api/v1/w/{workspace_id}/posts', { params }))
    found.push(...page.items.map(({ id }) => id))
    cursor = page.next_cursor ?? undefined
  } while (cursor)
  expect(found).toEqual(written)
})

test('a key does what it was made for', async () => {
  const { api, workspace_id } = await settled()
  const params = { path: { workspace_id } }
  const body: Schemas['ApiKeyCreate'] = { name: 'Site', scopes: ['content:read'] }
  const made = good(await api.POST('/api/v1/w/{workspace_id}/api-keys', { params, body }))
  const post = await write(api, workspace_id, 'A second oven')
  const site = connect(made.key)
  const read = await site.GET('/api/v1/w/{workspace_id}/posts/{post_id}', {
    params: { path: { workspace_id, post_id: post.id } },
  })
  expect(good(read)).toEqual(post)
  const refused = await site.POST('/api/v1/w/{workspace_id}/posts', {
    params,
    body: { title: 'No' },
  })
  expect([refused.response.status, refused.error?.code]).toEqual([403, 'insufficient_scope'])
})
