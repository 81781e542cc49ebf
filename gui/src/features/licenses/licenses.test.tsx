import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import type { License, LicenseTemplate, Machine } from '@/data/licenses'
import { ACCOUNT, newId, problem } from '@/test/factories'
import { faults, open } from '@/test/render'
import { server } from '@/test/server'

const ADDRESS = `/account/${ACCOUNT.id}/licenses`
const API = `*/api/v1/accounts/${ACCOUNT.id}`
const AT = '2026-05-12T07:00:00Z'
const TERMS = {
  product: 'postmagiq',
  strategy: 'floating',
  seats: 5,
  max_activations: null,
  duration_days: 365,
  grace_days: 14,
  heartbeat_minutes: 60,
  revival_minutes: 1440,
  entitlements: { seats: 5, portal: null },
  tier: 'team',
} as const
const ROW = { account_id: ACCOUNT.id, created_at: AT, updated_at: AT, version: 3 }
const TEMPLATE: LicenseTemplate = { ...TERMS, ...ROW, id: newId(), name: 'Team, a year' }
const license = (about: Partial<License> = {}): License => ({
  ...TERMS,
  ...ROW,
  id: newId(),
  template_id: TEMPLATE.id,
  licensee_name: 'Hearth & Loaf',
  licensee_email: 'it@hearth.example',
  note: '',
  last6: 'Z01WD4',
  state: 'active',
  expires_at: '2099-05-12T07:00:00Z',
  activations_made: 2,
  ...about,
})
const page = (items: readonly unknown[]) => () =>
  HttpResponse.json({ items, next_cursor: null } as never)

const sold = license()
const asked: string[] = []

beforeEach(() => {
  asked.length = 0
  server.use(
    http.get(`${API}/licenses`, ({ request }) => {
      asked.push(new URL(request.url).search)
      return page([sold])()
    }),
    http.get(`${API}/license-templates`, page([TEMPLATE])),
    http.get(`${API}/licenses/:id/activations`, page([])),
  )
})

test('a licence is issued, and its key is shown once', async () => {
  let sent: unknown
  server.use(
    http.post(`${API}/licenses`, async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json({ ...sold, key: 'QXL-0123A-BCDEF' }, { status: 201 })
    }),
  )
  const { person, container } = open(ADDRESS)
  await screen.findByText('Hearth & Loaf')
  expect(await faults(container)).toEqual([])
  await person.keyboard('n')
  await person.type(await screen.findByRole('textbox', { name: 'Name' }), 'Red Gate Mill')
  await person.type(screen.getByRole('textbox', { name: 'E-mail address' }), 'it@mill.example')
  await person.click(screen.getByRole('button', { name: 'Issue' }))
  expect(await screen.findByRole('textbox', { name: 'Key' })).toHaveValue('QXL-0123A-BCDEF')
  expect(sent).toEqual({
    template_id: TEMPLATE.id,
    licensee_name: 'Red Gate Mill',
    licensee_email: 'it@mill.example',
    note: '',
  })
  await person.click(screen.getByRole('button', { name: 'Copy' }))
  await person.click(screen.getByRole('button', { name: 'Done' }))
  expect(screen.queryByText('QXL-0123A-BCDEF')).not.toBeInTheDocument()
})

test('a licence is suspended after a question, and only once', async () => {
  const turned: string[] = []
  server.use(
    http.put(`${API}/licenses/${sold.id}/suspension`, () => {
      turned.push('suspended')
      return HttpResponse.json({ ...sold, state: 'suspended' })
    }),
  )
  const { person } = open(ADDRESS)
  await person.click(await screen.findByRole('button', { name: 'What to do with Hearth & Loaf' }))
  expect(await screen.findByRole('menuitem', { name: 'Renew' })).toBeInTheDocument()
  await person.click(screen.getByRole('menuitem', { name: 'Suspend' }))
  const question = await screen.findByRole('dialog')
  await person.dblClick(within(question).getByRole('button', { name: 'Suspend' }))
  await screen.findByText(/It does not hold until you reinstate it\.$/)
  expect(turned).toEqual(['suspended'])
})

test('one looks for licences by their state, an address or the end of a key', async () => {
  const { person, router } = open(ADDRESS)
  await person.click(await screen.findByRole('button', { name: 'Suspended' }))
  await person.type(screen.getByRole('searchbox'), 'Z01WD4')
  await expect.poll(() => asked.at(-1)).toBe('?state=suspended&whose=Z01WD4')
  expect(router.state.location.search).toMatchObject({ state: 'suspended', whose: 'Z01WD4' })
})

test('a licence shows its machines, and lets one go', async () => {
  const gone: string[] = []
  const machine = (about: Partial<Machine>): Machine => ({
    id: newId(),
    license_id: sold.id,
    name: 'Zoë’s laptop',
    fingerprint: 'f-1',
    activated_at: AT,
    heartbeat_at: AT,
    deactivated_at: null,
    created_at: AT,
    ...about,
  })
  const machines = [machine({}), machine({ name: '', fingerprint: '末端', deactivated_at: AT })]
  server.use(
    http.get(`${API}/licenses/${sold.id}/activations`, page(machines)),
    http.delete(`${API}/licenses/${sold.id}/activations/:id`, ({ params }) => {
      gone.push(String(params.id))
      return new HttpResponse(null, { status: 204 })
    }),
  )
  const { person } = open(`${ADDRESS}?open=${sold.id}`)
  const list = await screen.findByRole('list', { name: 'Machines' })
  expect(within(list).getByText(/silent/)).toBeInTheDocument()
  expect(within(list).getByText('末端')).toBeInTheDocument()
  expect(await faults(screen.getByRole('dialog'))).toEqual([])
  await person.click(within(list).getByRole('button', { name: 'What to do with Zoë’s laptop' }))
  await person.click(await screen.findByRole('menuitem', { name: 'Let go' }))
  await person.click(await screen.findByRole('button', { name: 'Let go' }))
  await screen.findByText('Its seat is free.')
  expect(gone).toEqual([machines[0]?.id])
})

test('an account that sold nothing says how that begins', async () => {
  server.use(http.get(`${API}/licenses`, page([])), http.get(`${API}/license-templates`, page([])))
  const { person } = open(ADDRESS)
  expect(await screen.findByText('No licence was issued yet.')).toBeInTheDocument()
  await person.click(screen.getByRole('button', { name: /Issue a licence/ }))
  expect(await screen.findByText(/Make a template first/)).toBeInTheDocument()
})

test('who only pays looks on', async () => {
  const rights = ['account:read', 'account:pay']
  server.use(
    http.get('*/api/v1/accounts', () =>
      HttpResponse.json({ items: [{ ...ACCOUNT, role: 'billing', rights }] }),
    ),
  )
  open(`${ADDRESS}?open=${sold.id}`)
  expect(await screen.findByText('it@hearth.example', { selector: 'dd' })).toBeInTheDocument()
  expect(screen.queryByText('Issue a licence')).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Save' })).not.toBeInTheDocument()
})

test('a list that does not come can be asked for again', async () => {
  server.use(
    http.get(`${API}/licenses`, () =>
      HttpResponse.json(problem(503, 'unavailable'), { status: 503 }),
    ),
  )
  const { person } = open(ADDRESS)
  const again = await screen.findByRole('button', { name: 'Try again' })
  server.use(http.get(`${API}/licenses`, page([sold])))
  await person.click(again)
  expect(await screen.findByText('Hearth & Loaf')).toBeInTheDocument()
})

test('a template is made, and what it cannot entitle to is named', async () => {
  let sent: unknown
  server.use(
    http.post(`${API}/license-templates`, async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json(TEMPLATE, { status: 201 })
    }),
  )
  const { person, container } = open(`${ADDRESS}/templates`)
  await screen.findByText('Team, a year')
  expect(await faults(container)).toEqual([])
  await person.keyboard('n')
  await person.type(await screen.findByRole('textbox', { name: 'Name of the template' }), 'Mühle')
  const entitles = screen.getByRole('textbox', { name: 'Entitles to' })
  await person.type(entitles, 'seats five')
  await person.click(screen.getByRole('button', { name: 'Create' }))
  expect(await screen.findByText(/“seats five” is neither/)).toBeInTheDocument()
  await person.clear(entitles)
  await person.type(entitles, 'seats = 5{Enter}portal')
  await person.click(screen.getByRole('button', { name: 'Create' }))
  await screen.findByText('Team, a year is saved.')
  expect(sent).toMatchObject({
    name: 'Mühle',
    strategy: 'fixed',
    duration_days: 365,
    max_activations: null,
    entitlements: { seats: 5, portal: null },
  })
})

test('the drawer tells what happened to a licence', async () => {
  let about: string | null = null
  server.use(
    http.get(`${API}/events`, ({ request }) => {
      about = new URL(request.url).searchParams.get('subject_id')
      const event = { id: newId(), type: 'license.suspended', actor_name: 'Zoë', occurred_at: AT }
      return page([event])()
    }),
  )
  const { person } = open(ADDRESS)
  await person.click(await screen.findByText('Hearth & Loaf'))
  const log = await screen.findByRole('list', { name: 'What happened' })
  expect(within(log).getByText('Suspended')).toBeInTheDocument()
  expect(within(log).getByText('Zoë')).toBeInTheDocument()
  expect(about).toBe(sold.id)
})
