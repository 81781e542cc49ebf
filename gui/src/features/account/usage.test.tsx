import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import type { Usage } from '@/data/usage'
import { ACCOUNT, newId, USAGE, WORKSPACE } from '@/test/factories'
import { faults, open } from '@/test/render'
import { server } from '@/test/server'
import { sells, subscription } from '@/test/sold'
import { everyDay } from './usage-chart'

type Counted = Usage['entitlements'][number]['workspaces'][number]

const ADDRESS = `/account/${ACCOUNT.id}/usage`
function counted(code: string, limit: number | null, used: number, workspaces: Counted[]) {
  return { code, called: code, limit, used, source: 'plan' as const, workspaces }
}
const SOLD = {
  ...USAGE,
  starts_at: '2026-05-01T00:00:00Z',
  ends_at: '2026-06-01T00:00:00Z',
  granted: 3000,
  used: 2450,
  reserved: 25,
  left: 525,
  overage: { per: 100, price_cents: 200, currency: 'usd' },
  days: [{ day: '2026-05-03', credits: 2450, runs: 120 }],
  members: [
    { id: newId(), name: 'Ben Ångström', credits: 2000, runs: 90 },
    { id: newId(), name: null, credits: 450, runs: 30 },
  ],
  workspaces: [{ id: WORKSPACE.id, name: 'ベーカリー', credits: 2450, runs: 120 }],
  entitlements: [
    counted('workspaces', 5, 1, []),
    counted('storage', null, 2050, [
      { id: WORKSPACE.id, name: 'Blue Door', used: 2048, limit: 2048 },
      { id: newId(), name: 'Café', used: 2, limit: 2048 },
    ]),
    counted('seats', null, 3, [{ id: WORKSPACE.id, name: 'Blue Door', used: 3, limit: null }]),
  ],
}

function using(about: Partial<typeof SOLD>) {
  sells(subscription())
  server.use(
    http.get('*/api/v1/accounts/:id/usage', () => HttpResponse.json({ ...SOLD, ...about })),
    http.get('*/api/v1/w/:id/usage', () =>
      HttpResponse.json({ ...SOLD, ...about, spent_here: 0, runs_here: 0 }),
    ),
  )
}

test('usage is shown in numbers, by day, by member and by workspace', async () => {
  using({})
  const { container } = open(ADDRESS)
  expect((await screen.findAllByText('2,450 of 3,000 credits'))[0]).toBeInTheDocument()
  expect(screen.getByText(/525 credits left\. 25 held back/)).toBeInTheDocument()
  expect(screen.getByText(/blocks of 100, \$2\.00 each/)).toBeInTheDocument()
  const members = screen.getByRole('table', { name: 'By member' })
  expect(within(members).getByText('Ben Ångström')).toBeInTheDocument()
  expect(within(members).getByText('Somebody who is gone')).toBeInTheDocument()
  expect(screen.getByText('ベーカリー')).toBeInTheDocument()
  expect(screen.getByText('1 of 5')).toBeInTheDocument()
  expect(screen.getByText('2 KB of 2 KB')).toHaveClass('text-red')
  expect(screen.getByText('2 B of 2 KB')).not.toHaveClass('text-red')
  expect(screen.getByText('3')).not.toHaveClass('text-red')
  expect(await faults(container)).toEqual([])
})

test.each([
  [{ used: 2399 }, null],
  [{ used: 2400 }, '80 % of the credits of this period are used.'],
  [{ used: 3100 }, 'All credits of this period are used; more is charged.'],
  [{ used: 3000, overage: null as never }, /wait until Jun 1.*; everything else goes on/],
])('the sidebar warns at 80 and at 100 percent: %o', async (about, said) => {
  using(about)
  open(`/w/${WORKSPACE.slug}/team`)
  expect(await screen.findByText(/of 3,000 credits$/)).toBeInTheDocument()
  if (said === null) expect(screen.queryByText(/credits of this period/)).not.toBeInTheDocument()
  else expect(screen.getByText(said)).toBeInTheDocument()
})

test('where nothing is limited it is only counted', async () => {
  open(ADDRESS)
  expect(await screen.findByText('0 credits used')).toBeInTheDocument()
  expect(screen.getByText(/Nothing is limited here/)).toBeInTheDocument()
  expect(screen.queryByRole('meter')).not.toBeInTheDocument()
})

test('an entry of the ledger opens to who, which run and what it cost', async () => {
  const run = newId()
  const entry = {
    id: newId(),
    created_at: '2026-05-03T09:00:00Z',
    period_id: newId(),
    kind: 'overage',
    credits: -12,
    cost_micros: 115_000,
    charged_micros: 2_000_000,
    currency: 'usd',
    workspace_id: WORKSPACE.id,
    workspace_name: 'ベーカリー',
    user_id: newId(),
    user_name: 'Ben Ångström',
    run_id: run,
    reservation_id: newId(),
    invoice_ref: null,
  }
  server.use(
    http.get('*/api/v1/accounts/:id/ledger', () =>
      HttpResponse.json({ items: [entry], next_cursor: null }),
    ),
  )
  const { person } = open(`${ADDRESS}/ledger`)
  const table = await screen.findByRole('table')
  await person.click(within(table).getByRole('button', { name: 'Beyond the plan' }))
  const sheet = await screen.findByRole('dialog')
  for (const fact of ['Ben Ångström', run, '$0.115', '$2.00']) {
    expect(within(sheet).getByText(fact)).toBeInTheDocument()
  }
})

test('a day without use has its place', () => {
  const days = everyDay(
    { starts_at: SOLD.starts_at, days: SOLD.days },
    new Date('2026-05-04T12:00:00Z'),
  )
  expect(days.map(({ runs }) => runs)).toEqual([0, 0, 120, 0])
})
