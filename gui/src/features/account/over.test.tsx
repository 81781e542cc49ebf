import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import type { Downgrade } from '@/data/downgrade'
import type { Membership } from '@/data/workspaces'
import { ACCOUNT, FITS, newId, SCOPES, WORKSPACE } from '@/test/factories'
import { faults, open } from '@/test/render'
import { inPlace, server } from '@/test/server'
import { sells, subscription, trial } from '@/test/sold'

const ADDRESS = `/account/${ACCOUNT.id}/plan/over`
const thing = (kind: string, name: string, kept: boolean, always = false) => ({
  id: newId(),
  kind,
  name,
  kept,
  always,
  chosen: false,
})
const [bakery, mill] = [thing('workspace', 'Bakery', true), thing('workspace', 'Mill', false)]
const [ann, ben] = [thing('member', 'Ann', true, true), thing('member', 'Ben', false)]
const line = { called: '', workspace_id: null, workspace: null, over: 1, plan_that_would: null }
const OVER: Downgrade = {
  ...FITS,
  holds_from: '2099-06-12T07:00:00Z',
  lines: [
    {
      ...line,
      entitlement: 'workspaces',
      limit: 1,
      used: 2,
      effect: 'read_only',
      things: [bakery, mill],
    },
    {
      ...line,
      entitlement: 'seats',
      workspace_id: WORKSPACE.id,
      workspace: 'Bakery',
      limit: 1,
      used: 2,
      effect: 'read_only',
      things: [ann, ben],
    },
    {
      ...line,
      entitlement: 'storage',
      limit: 5 * 1024 ** 3,
      used: 6 * 1024 ** 3,
      effect: 'stays',
      things: [],
    },
  ],
}

/** Answer with what is over, and take down what is chosen. */
function isOver(over: Downgrade = OVER) {
  const asked: unknown[] = []
  server.use(
    http.get('*/api/v1/accounts/:id/downgrade', () => HttpResponse.json(over)),
    http.put('*/api/v1/accounts/:id/downgrade', async ({ request }) => {
      asked.push(await request.json())
      return HttpResponse.json(over)
    }),
  )
  return asked
}

test('what stays is chosen as far as there is room, and the rest is said to be read-only', async () => {
  const asked = isOver()
  const { person, container } = open(ADDRESS)
  expect(await screen.findByText(/From Jun 12, 2099 the limits of Individual hold/)).toBeVisible()
  expect(screen.getByText(/There are 6 GB of files, and there is room for 5 GB/)).toBeVisible()
  expect(screen.getByRole('heading', { name: 'People in Bakery' })).toBeInTheDocument()
  expect(screen.getByRole('checkbox', { name: 'Ann' })).toBeDisabled()
  expect(await faults(container)).toEqual([])
  const keep = screen.getByRole('button', { name: 'Keep these' })
  await person.click(screen.getByRole('checkbox', { name: 'Mill' }))
  expect(screen.getByText('2 of 1 chosen')).toBeInTheDocument()
  expect(keep).toHaveAttribute('aria-disabled', 'true')
  await person.click(keep)
  expect(asked).toEqual([])
  await person.click(screen.getByRole('checkbox', { name: 'Bakery' }))
  await person.click(keep)
  expect(await screen.findByText('Your choice is kept')).toBeInTheDocument()
  expect(asked).toEqual([
    {
      tier_code: 'individual',
      quantity: 1,
      keep: [
        { entitlement: 'workspaces', workspace_id: null, ids: [mill.id] },
        { entitlement: 'seats', workspace_id: WORKSPACE.id, ids: [ann.id] },
      ],
    },
  ])
})

test('who only pays looks, and is told who chooses', async () => {
  isOver({ ...OVER, holds_now: true })
  server.use(
    http.get('*/api/v1/accounts', () =>
      HttpResponse.json({ items: [{ ...ACCOUNT, rights: ['account:read', 'account:pay'] }] }),
    ),
  )
  open(ADDRESS)
  expect(await screen.findByText(/The limits of Individual hold now/)).toBeInTheDocument()
  expect(screen.getByText(/Owners and admins of this account choose/)).toBeInTheDocument()
  expect(screen.getByRole('checkbox', { name: 'Mill' })).toBeDisabled()
  expect(screen.queryByRole('button', { name: 'Keep these' })).not.toBeInTheDocument()
})

test('where everything fits nothing has to be chosen', async () => {
  open(ADDRESS)
  expect(await screen.findByText('Everything fits Individual')).toBeInTheDocument()
})

test('the plan page says what will be over, and takes the plan for after the trial', async () => {
  sells(trial(9))
  isOver()
  const asked: unknown[] = []
  server.use(
    http.put('*/api/v1/accounts/:id/subscription/next', async ({ request }) => {
      asked.push(await request.json())
      return HttpResponse.json(trial(9))
    }),
  )
  const { person } = open(`/account/${ACCOUNT.id}/plan`)
  expect(await screen.findByText(/3 things are over the limits of Individual/)).toBeVisible()
  await person.selectOptions(screen.getByRole('combobox', { name: 'Plan after the trial' }), 'team')
  expect(await screen.findByText('After the trial: Team')).toBeInTheDocument()
  expect(asked).toEqual([{ tier_code: 'team' }])
})

test.each([
  ['who pays', [ACCOUNT], ['Choose what stays', 'See the plans']],
  ['others', [], []],
])('a workspace without room says why on every page, to %s', async (_, items, ways) => {
  sells(subscription())
  const why: Membership['read_only'] = {
    entitlement: 'workspaces',
    limit: 1,
    used: 2,
    plan: 'Individual',
    detail: 'Individual has room for 1 workspace.',
    plan_that_would: null,
  }
  server.use(
    http.get('*/api/v1/accounts', () => HttpResponse.json({ items })),
    http.get(inPlace('membership'), () =>
      HttpResponse.json({ role: 'editor', scopes: SCOPES, read_only: why }),
    ),
  )
  open(`/w/${WORKSPACE.slug}/team`)
  const banner = within(await screen.findByRole('complementary', { name: 'Read-only' }))
  expect(banner.getByText(/Individual has room for 1 workspace/)).toBeInTheDocument()
  for (const way of ways) expect(await banner.findByRole('link', { name: way })).toBeVisible()
  if (ways.length === 0) expect(banner.getByText(/Ask whoever pays/)).toBeInTheDocument()
})
