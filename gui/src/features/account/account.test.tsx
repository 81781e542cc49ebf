import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { ACCOUNT, newId, problem, user, WORKSPACE } from '@/test/factories'
import { listOf } from '@/test/place'
import { faults, open } from '@/test/render'
import { server } from '@/test/server'

const ADDRESS = `/account/${ACCOUNT.id}`
const MILL = { ...WORKSPACE, id: newId(), name: 'Red Gate Mill', slug: 'red-gate-mill' }
const CLIENT = { ...MILL, id: newId(), name: 'Harbour', slug: 'harbour', account_id: newId() }

const mine = (...workspaces: unknown[]) =>
  server.use(
    http.get('*/api/v1/auth/me', () =>
      HttpResponse.json({ sign_in_id: user.id, user, workspaces } as never),
    ),
  )

const as = (about: Partial<typeof ACCOUNT>) =>
  server.use(
    http.get('*/api/v1/accounts', () => HttpResponse.json({ items: [{ ...ACCOUNT, ...about }] })),
    http.get('*/api/v1/accounts/:id', () => HttpResponse.json({ ...ACCOUNT, ...about })),
  )

test('the switcher shows each workspace below the account that pays for it', async () => {
  mine(WORKSPACE, MILL, CLIENT)
  const { person, router } = open(`/w/${WORKSPACE.slug}/team`)
  const [switcher] = await screen.findAllByRole('button', { name: /^Switch workspace/ })
  await person.click(switcher as HTMLElement)
  expect(await screen.findByText('Ann Example · Agency')).toBeInTheDocument()
  expect(screen.getByText('Workspaces that others pay for')).toBeInTheDocument()
  expect(screen.getByRole('menuitemradio', { name: 'Harbour' })).toBeInTheDocument()
  await person.click(screen.getByRole('menuitem', { name: 'Account: Ann Example' }))
  expect(await screen.findByRole('heading', { name: 'Ann Example' })).toBeInTheDocument()
  expect(router.state.location.pathname).toBe(ADDRESS)
})

test('an account is renamed over what one has seen', async () => {
  const asked: { match: string | null; body: unknown }[] = []
  server.use(
    http.patch('*/api/v1/accounts/:id', async ({ request }) => {
      const body = (await request.json()) as object
      asked.push({ match: request.headers.get('if-match'), body })
      return HttpResponse.json({ ...ACCOUNT, ...body, version: 2 })
    }),
  )
  const { person, container } = open(ADDRESS)
  const name = await screen.findByRole('textbox', { name: 'Name' })
  expect(await faults(container)).toEqual([])
  await person.clear(name)
  await person.type(name, 'Hearth & Loaf')
  await person.clear(screen.getByRole('textbox', { name: 'Address for invoices' }))
  await person.click(screen.getByRole('button', { name: 'Save' }))
  await screen.findByText('Saved')
  const body = { name: 'Hearth & Loaf', kind: 'personal', billing_email: null }
  expect(asked).toEqual([{ match: '"1"', body }])
})

test('who only pays sees an account and cannot change it', async () => {
  as({ role: 'billing', rights: ['account:read', 'account:pay'] })
  open(ADDRESS)
  expect(await screen.findByText(/You may see this account and not change it/)).toBeInTheDocument()
  expect(screen.getByRole('textbox', { name: 'Name' })).toBeDisabled()
  expect(screen.queryByRole('button', { name: 'Save' })).not.toBeInTheDocument()
})

test('another account is opened, and one is in it', async () => {
  const made = { ...ACCOUNT, id: newId(), name: 'Harbour Ltd' }
  let all = [ACCOUNT]
  server.use(
    http.get('*/api/v1/accounts', () => HttpResponse.json({ items: all })),
    http.get('*/api/v1/accounts/:id', ({ params }) =>
      HttpResponse.json(all.find(({ id }) => id === params.id)),
    ),
    http.post('*/api/v1/accounts', async ({ request }) => {
      expect(await request.json()).toEqual({ name: 'Harbour Ltd' })
      all = [ACCOUNT, made]
      return HttpResponse.json(made, { status: 201 })
    }),
  )
  const { person, router } = open(ADDRESS)
  await person.click(await screen.findByRole('button', { name: 'New account' }))
  const form = within(await screen.findByRole('dialog'))
  await person.type(form.getByRole('textbox', { name: 'Name' }), 'Harbour Ltd')
  await person.click(form.getByRole('button', { name: 'Open it' }))
  expect(await screen.findByRole('heading', { name: 'Harbour Ltd' })).toBeInTheDocument()
  expect(router.state.location.pathname).toBe(`/account/${made.id}`)
})

test('an account of others is none', async () => {
  open(`/account/${newId()}`)
  expect(await screen.findByText('There is no such account for you')).toBeInTheDocument()
})

test('a page that one may not see says who is to be asked', async () => {
  as({ rights: [] })
  open(ADDRESS)
  expect(await screen.findByText('You may not see this')).toBeInTheDocument()
  expect(screen.getByText(/people who may see this account/)).toBeInTheDocument()
})

test('an account that does not answer can be asked again', async () => {
  server.use(
    http.get('*/api/v1/accounts/:id', () =>
      HttpResponse.json(problem(503, 'unavailable'), { status: 503 }),
    ),
  )
  const { person } = open(ADDRESS)
  const again = await screen.findByRole('button', { name: 'Try again' })
  as({})
  await person.click(again)
  expect(await screen.findByRole('textbox', { name: 'Name' })).toHaveValue('Ann Example')
})

test('what happened to an account is told with who did it', async () => {
  const event = {
    id: newId(),
    type: 'account_invite.created',
    subject_type: 'account_invite',
    subject_id: newId(),
    about: 'clara@example.org',
    actor_id: user.id,
    actor_name: 'Ann Example',
    door: 'web',
    request_id: null,
    changes: [],
    data: {},
    occurred_at: '2026-05-12T07:00:00Z',
  }
  server.use(
    http.get('*/api/v1/accounts/:id/events', () =>
      HttpResponse.json(listOf(event, { ...event, id: newId(), type: 'license.issued' })),
    ),
    http.get('*/api/v1/workspace-moves', () => HttpResponse.json({ items: [{}] })),
  )
  open(ADDRESS)
  const [invited, other] = (await screen.findAllByText('clara@example.org')).map(
    (each) => each.parentElement?.textContent,
  )
  expect(invited).toBe('Ann Example invited clara@example.org')
  expect(other).toBe('Ann Example issued the licence clara@example.org')
  expect(await screen.findByRole('link', { name: 'Look at it' })).toBeInTheDocument()
})

test('an account without a workspace says how one comes', async () => {
  open(`${ADDRESS}/workspaces`)
  expect(await screen.findByText('It pays for nothing yet.')).toBeInTheDocument()
})
