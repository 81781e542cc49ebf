import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { newId, problem, WORKSPACE } from '@/test/factories'
import { faults, open } from '@/test/render'
import { inPlace, server } from '@/test/server'
import { as, items, meaning, role, taking } from '@/test/team'

const AT = '2026-05-12T07:00:00Z'
const KEYS = `/w/${WORKSPACE.slug}/api-keys`
const HOOKS = `/w/${WORKSPACE.slug}/webhooks`

const key = (about: object = {}) => ({
  id: newId(),
  name: 'Newsletter import',
  prefix: 'qx_live_8wxJ',
  last4: 'TTYD',
  scopes: ['content:read'],
  allowed_cidrs: [],
  created_by_id: newId(),
  service_account_id: null,
  last_used_at: null,
  expires_at: null,
  revoked_at: null,
  created_at: AT,
  updated_at: AT,
  version: 1,
  ...about,
})

const hook = (about: object = {}) => ({
  id: newId(),
  url: 'https://example.org/hooks',
  description: 'Order desk',
  events: ['post.*'],
  state: 'active',
  disabled_at: null,
  disabled_reason: null,
  previous_secret_until: null,
  created_by_id: newId(),
  created_at: AT,
  updated_at: AT,
  version: 1,
  ...about,
})

function keysAre(list: object[], allowed = true) {
  as()
  items('api-keys', list)
  items('service-accounts', [])
  items('roles', [role()])
  items('scopes', [meaning('content:read', 'Read content'), meaning('keys:write', 'Manage keys')])
  server.use(
    http.get(inPlace('settings'), () =>
      HttpResponse.json({
        version: 1,
        locked: {},
        api: { keys_allowed: allowed, key_max_days: 90 },
      }),
    ),
  )
}

test('a new key is shown once, with what it may do and when it ends', async () => {
  keysAre([])
  const made = taking('post', 'api-keys', { ...key({ name: 'Import' }), key: 'qx_live_secret' })
  const { person, container } = open(KEYS)
  await screen.findByText(/lets a program work here/)
  expect(await faults(container)).toEqual([])
  await person.keyboard('n')
  await person.type(await screen.findByRole('textbox', { name: 'What it is for' }), 'Import')
  expect(screen.getByRole('checkbox', { name: 'Manage keys' })).toBeDisabled()
  await person.click(screen.getByRole('checkbox', { name: 'Read content' }))
  expect(await faults(screen.getByRole('dialog'))).toEqual([])
  await person.click(screen.getByRole('button', { name: 'Make key' }))
  expect(await screen.findByRole('textbox', { name: 'Key' })).toHaveValue('qx_live_secret')
  expect(made[0]?.body).toMatchObject({
    name: 'Import',
    scopes: ['content:read'],
    expires_at: null,
  })

  await person.keyboard('{Escape}')
  expect(await screen.findByText(/not copied yet/)).toBeInTheDocument()
  await person.click(screen.getByRole('button', { name: 'Copy' }))
  await person.click(await screen.findByRole('button', { name: 'Done' }))
  expect(screen.queryByText('qx_live_secret')).toBeNull()
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('keys that ended are told from those that work, and one is revoked after a question', async () => {
  const working = key()
  keysAre([working, key({ name: 'Old script', revoked_at: AT })])
  let gone = false
  server.use(
    http.delete(inPlace(`api-keys/${working.id}`), () => {
      gone = true
      return new HttpResponse(null, { status: 204 })
    }),
  )
  const { person } = open(`${KEYS}?show=working`)
  const table = await screen.findByRole('table')
  expect(within(table).queryByText('Old script')).toBeNull()
  await person.click(screen.getByRole('button', { name: 'What to do with Newsletter import' }))
  await person.click(await screen.findByRole('menuitem', { name: 'Revoke' }))
  expect(gone).toBe(false)
  await person.click(
    within(await screen.findByRole('dialog')).getByRole('button', { name: 'Revoke' }),
  )
  await screen.findByText(/opens nothing any more/)
  expect(gone).toBe(true)
})

test('a key further down the list opens by its address, and the list is back when it closes', async () => {
  keysAre([key({ name: 'Another' })])
  const far = key({ name: 'Far down' })
  items('members', [])
  server.use(http.get(inPlace(`api-keys/${far.id}`), () => HttpResponse.json(far as never)))
  const { person, router } = open(`${KEYS}?show=working&open=${far.id}`)
  const drawer = await screen.findByRole('dialog', { name: 'Far down' })
  expect(await within(drawer).findByText('Read content')).toBeInTheDocument()
  await person.keyboard('{Escape}')
  await waitFor(() => expect(router.state.location.search).toEqual({ show: 'working' }))
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})

test('a workspace that lets no key in says so and offers none', async () => {
  keysAre([key()], false)
  open(KEYS)
  expect(await screen.findByText(/open nothing in this workspace/)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /New API key/ })).toBeNull()
})

test('a webhook shows its secret once and then its deliveries', async () => {
  as()
  items('webhooks', [])
  const made = hook()
  const asked = taking('post', 'webhooks', { ...made, secret: 'whsec_1' })
  server.use(http.get(inPlace(`webhooks/${made.id}`), () => HttpResponse.json(made)))
  items(`webhooks/${made.id}/deliveries`, [])
  const { person, router } = open(HOOKS)
  await screen.findByText(/tells another program/)
  await person.keyboard('n')
  await person.type(await screen.findByRole('textbox', { name: 'Address' }), made.url)
  await person.click(screen.getByRole('button', { name: 'Only some' }))
  await person.click(screen.getByRole('button', { name: 'Create webhook' }))
  expect(await screen.findByText(/at least one kind/)).toBeInTheDocument()
  await person.click(screen.getByRole('checkbox', { name: 'Posts' }))
  await person.click(screen.getByRole('button', { name: 'Create webhook' }))
  expect(await screen.findByRole('textbox', { name: 'Signing secret' })).toHaveValue('whsec_1')
  expect(asked[0]?.body).toMatchObject({ url: made.url, events: ['post.*'] })
  await person.click(screen.getByRole('button', { name: 'Copy' }))
  await person.click(screen.getByRole('button', { name: 'Done' }))
  expect(await screen.findByText('Nothing was sent to it yet.')).toBeInTheDocument()
  expect(router.state.location.pathname).toContain(made.id)
})

test('a secret that was changed too often says when the next one can be made', async () => {
  as()
  const busy = hook()
  server.use(
    http.get(inPlace(`webhooks/${busy.id}`), () => HttpResponse.json(busy)),
    http.post(inPlace(`webhooks/${busy.id}/secret-rotation`), () =>
      HttpResponse.json(
        problem(409, 'too_many_rotations', { limit: 5, until: '2026-05-13T07:00:00+00:00' }),
        { status: 409 },
      ),
    ),
  )
  items(`webhooks/${busy.id}/deliveries`, [])
  const { person } = open(`${HOOKS}/${busy.id}`)
  await person.click(await screen.findByRole('button', { name: 'What to do with Order desk' }))
  await person.click(await screen.findByRole('menuitem', { name: 'New secret…' }))
  await person.click(await screen.findByRole('button', { name: 'Make new secret' }))
  const dialog = screen.getByRole('dialog')
  expect(await within(dialog).findByText(/Make the next one after May 13, 09:00/)).toBeVisible()
  expect(await faults(dialog)).toEqual([])
})

test('a failed delivery says why and is sent again', async () => {
  as()
  const failing = hook()
  const delivery = {
    id: newId(),
    webhook_id: failing.id,
    event_id: newId(),
    event_type: 'post.created',
    message_id: 'msg_1',
    state: 'failed',
    attempt: 5,
    status: null,
    problem: 'It could not be reached.',
    response: null,
    duration_ms: null,
    attempted_at: AT,
    next_at: null,
    created_at: AT,
  }
  server.use(http.get(inPlace(`webhooks/${failing.id}`), () => HttpResponse.json(failing)))
  items(`webhooks/${failing.id}/deliveries`, [delivery])
  server.use(
    http.get(inPlace(`deliveries/${delivery.id}`), () =>
      HttpResponse.json({ ...delivery, request: '{"type":"post.created"}' }),
    ),
  )
  const asked = taking('post', `deliveries/${delivery.id}/replay`, delivery)
  const { person, container } = open(`${HOOKS}/${failing.id}`)
  await person.click(await screen.findByRole('button', { name: /post.created/ }))
  expect(screen.getByText('It could not be reached.')).toBeInTheDocument()
  expect(await screen.findByText(/"type": "post.created"/)).toBeInTheDocument()
  expect(await faults(container)).toEqual([])
  await person.click(screen.getByRole('button', { name: 'Send again' }))
  await screen.findByText(/as a delivery of its own/)
  expect(asked).toHaveLength(1)
})

test('a disabled webhook says why, and a failure of the page is tried again', async () => {
  as()
  const off = hook({ state: 'disabled', disabled_reason: 'gone', disabled_at: AT })
  let failed = false
  server.use(
    http.get(inPlace(`webhooks/${off.id}`), () => {
      if (failed) return HttpResponse.json(off)
      failed = true
      return HttpResponse.json(problem(500, 'internal'), { status: 500 })
    }),
  )
  items(`webhooks/${off.id}/deliveries`, [])
  const { person } = open(`${HOOKS}/${off.id}`)
  await person.click(await screen.findByRole('button', { name: 'Try again' }))
  expect(await screen.findByText(/gone for good/)).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Enable' })).toBeInTheDocument()
})

test('who may not see keys is told what is missing', async () => {
  as('editor', ['workspace:read', 'content:read'])
  open(KEYS)
  expect(await screen.findByRole('alert')).toHaveTextContent(/people who may see API keys/)
})
