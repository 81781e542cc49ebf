import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { ACCOUNT, newId, user, WORKSPACE } from '@/test/factories'
import { listOf } from '@/test/place'
import { faults, open } from '@/test/render'
import { server } from '@/test/server'

const ADDRESS = `/account/${ACCOUNT.id}/workspaces`
const at = (path: string) => `*/api/v1/accounts/${ACCOUNT.id}/${path}`
const AT = '2026-05-12T07:00:00Z'
const OTHER = { ...ACCOUNT, id: newId(), name: 'Hearth' }
const paid = {
  id: WORKSPACE.id,
  name: WORKSPACE.name,
  slug: WORKSPACE.slug,
  status: 'active',
  created_at: AT,
  delete_after: null,
  seats_used: 3,
  posts: 41,
  last_activity_at: AT,
}
const mill = { ...paid, id: newId(), name: 'Red Gate Mill', status: 'archived', posts: 7 }
const move = {
  id: newId(),
  workspace_id: WORKSPACE.id,
  workspace: WORKSPACE.name,
  email: 'clara@example.org',
  state: 'pending',
  invited_by_id: user.id,
  to_account_id: null,
  expires_at: '2999-05-12T07:00:00Z',
  created_at: AT,
  updated_at: AT,
  version: 1,
}
const offer = {
  id: newId(),
  token: 'abc',
  workspace: 'Red Gate Mill',
  account: 'Harbour',
  inviter: 'Mara Okafor',
  email: 'ann@example.org',
  expires_at: AT,
}

function there() {
  server.use(
    http.get(at('workspaces'), () => HttpResponse.json(listOf(paid, mill))),
    http.get(at('moves'), () => HttpResponse.json(listOf(move))),
    http.get('*/api/v1/accounts', () => HttpResponse.json({ items: [ACCOUNT, OTHER] })),
  )
}

async function moving() {
  const asked: unknown[] = []
  there()
  server.use(
    http.post(at('moves'), async ({ request }) => {
      const body = (await request.json()) as { email?: string }
      asked.push(body)
      return HttpResponse.json({ ...move, token: body.email ? 'abc' : null }, { status: 201 })
    }),
  )
  const { person, container } = open(ADDRESS)
  expect(await screen.findByText('Red Gate Mill')).toBeInTheDocument()
  expect(await faults(container)).toEqual([])
  await person.click(screen.getByRole('button', { name: `What to do with ${WORKSPACE.name}` }))
  await person.click(await screen.findByRole('menuitem', { name: 'Move to another account' }))
  const sheet = within(await screen.findByRole('dialog'))
  return { person, sheet, asked }
}

test('a workspace is offered to an address, and where no mail leaves its link is shown', async () => {
  const { person, sheet, asked } = await moving()
  await person.type(sheet.getByRole('textbox', { name: 'Their e-mail' }), 'clara@example.org')
  await person.click(sheet.getByRole('button', { name: 'Offer it' }))
  expect(await screen.findByDisplayValue(/\/offers#abc$/)).toBeInTheDocument()
  expect(asked).toEqual([{ workspace_id: WORKSPACE.id, email: 'clara@example.org' }])
})

test('to another account of ones own it moves at once', async () => {
  const { person, sheet, asked } = await moving()
  await person.selectOptions(sheet.getByRole('combobox'), 'Hearth')
  await person.click(sheet.getByRole('button', { name: 'Move it' }))
  await screen.findByText(`${WORKSPACE.name} is paid for by the other account`)
  expect(asked).toEqual([{ workspace_id: WORKSPACE.id, to_account_id: OTHER.id }])
})

test('who only pays sees numbers and moves nothing', async () => {
  there()
  const payer = { ...ACCOUNT, role: 'billing', rights: ['account:read', 'account:pay'] }
  server.use(http.get('*/api/v1/accounts', () => HttpResponse.json({ items: [payer] })))
  open(ADDRESS)
  expect(await screen.findByText('41')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /^What to do with/ })).not.toBeInTheDocument()
  expect(screen.queryByRole('link', { name: 'Offered' })).not.toBeInTheDocument()
})

test('an offer is taken back after a question', async () => {
  there()
  let gone = 0
  server.use(
    http.delete(at(`moves/${move.id}`), () => {
      gone += 1
      return new HttpResponse(null, { status: 204 })
    }),
  )
  const { person } = open(`${ADDRESS}/moves`)
  await person.click(await screen.findByRole('button', { name: /^Take back/ }))
  const question = within(await screen.findByRole('dialog'))
  await person.click(question.getByRole('button', { name: 'Take back' }))
  await screen.findByText('The offer is taken back')
  expect(gone).toBe(1)
})

test('what is offered is accepted into an account one chooses, or refused', async () => {
  there()
  const offers = [offer, { ...offer, id: newId(), token: 'def', workspace: 'Quay' }]
  const asked: unknown[] = []
  server.use(
    http.get('*/api/v1/workspace-moves', () => HttpResponse.json({ items: offers })),
    http.post('*/api/v1/workspace-moves/refuse', async ({ request }) => {
      asked.push(await request.json())
      offers.pop()
      return new HttpResponse(null, { status: 204 })
    }),
    http.post('*/api/v1/workspace-moves/accept', async ({ request }) => {
      asked.push(await request.json())
      return HttpResponse.json({ ...WORKSPACE, account_id: ACCOUNT.id })
    }),
  )
  const { person, router, container } = open('/offers')
  await screen.findByRole('heading', { name: 'Mara Okafor offers you Quay' })
  expect(await faults(container)).toEqual([])
  await person.click(screen.getAllByRole('button', { name: 'Refuse' })[1] as HTMLElement)
  await waitFor(() => expect(screen.queryByText('Mara Okafor offers you Quay')).toBeNull())
  await person.selectOptions(
    screen.getAllByRole('combobox', { name: 'Pay from' })[0] as HTMLElement,
    'Hearth',
  )
  await person.click(screen.getAllByRole('button', { name: 'Accept' })[0] as HTMLElement)
  await screen.findByText('Your account pays for Red Gate Mill now')
  expect(asked).toEqual([{ token: 'def' }, { token: 'abc', account_id: OTHER.id }])
  expect(router.state.location.pathname).toBe(ADDRESS)
})

test('a link that does not work any more says so', async () => {
  server.use(
    http.post('*/api/v1/workspace-moves/look-up', () =>
      HttpResponse.json(
        { status: 404, code: 'not_found', title: 'Gone', detail: 'Gone' },
        { status: 404 },
      ),
    ),
  )
  location.hash = 'xyz'
  open('/offers')
  expect(await screen.findByText('This offer does not work any more')).toBeInTheDocument()
})
