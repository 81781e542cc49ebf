import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import type { Stage } from '@/data/stages'
import { newId, problem, WORKSPACE } from '@/test/factories'
import { faults, open } from '@/test/render'
import { inPlace, server } from '@/test/server'
import { as, items, role, taking } from '@/test/team'

const ADDRESS = `/w/${WORKSPACE.slug}/settings/approvals`
const AT = '2026-05-12T07:00:00Z'

const stage = (name: string, rank: number, about: Partial<Stage> = {}) => ({
  id: newId(),
  name,
  rank,
  quorum: 1,
  roles: [],
  created_at: AT,
  updated_at: AT,
  version: 1,
  ...about,
})

/** The stages of a workspace, which keep what is sent. */
function there(scopes = ['workspace:read', 'workspace:write', 'approvals:read', 'members:read']) {
  as('admin', scopes)
  let kept = [stage('Draft review', 0), stage('Final approval', 1, { roles: ['owner', 'admin'] })]
  const sent: unknown[] = []
  items('roles', [
    role({
      name: 'admin',
      based_on: 'admin',
      description: 'Everything.',
      scopes: ['approvals:decide'],
    }),
    role({ name: 'viewer', based_on: 'viewer', scopes: ['approvals:read'] }),
  ])
  server.use(
    http.get(inPlace('approval-stages'), () =>
      HttpResponse.json({ items: kept.toSorted((a, b) => a.rank - b.rank) }),
    ),
    http.patch(inPlace('approval-stages/:id'), async ({ request, params }) => {
      const body = (await request.json()) as object
      sent.push(body)
      kept = kept.map((each) => (each.id === params.id ? { ...each, ...body } : each))
      const headers = { 'X-Request-Id': `request-${sent.length}` }
      return HttpResponse.json(
        kept.find(({ id }) => id === params.id),
        { headers },
      )
    }),
  )
  return sent
}

const names = () =>
  within(screen.getByRole('list', { name: 'Stages' }))
    .getAllByRole('heading')
    .map(({ textContent }) => textContent)

test('stages are moved by keys, the focus goes along, and undo takes back what was sent', async () => {
  const sent = there()
  const undone = taking('post', 'audit-events/undo', { items: [] })
  const { person, container } = open(ADDRESS)
  const grip = await screen.findByRole('button', { name: /^Move Draft review/ })
  expect(names()).toEqual(['Draft review', 'Final approval'])
  expect(screen.getByText(/^Owner or Admin decides/)).toBeInTheDocument()
  expect(await faults(container)).toEqual([])
  grip.focus()
  await person.keyboard('{ArrowDown}')
  expect(await screen.findByText('Draft review is number 2 now')).toBeInTheDocument()
  await waitFor(() => expect(names()).toEqual(['Final approval', 'Draft review']))
  expect(screen.getByRole('button', { name: /^Move Draft review/ })).toHaveFocus()
  expect(sent).toEqual([{ rank: 0 }, { rank: 1 }])
  await person.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() =>
    expect(undone.map(({ body }) => body)).toEqual([
      { request_id: 'request-2' },
      { request_id: 'request-1' },
    ]),
  )
})

test('a new stage comes last, and asks only roles that may decide', async () => {
  there()
  const made = taking('post', 'approval-stages', { name: 'Legal' })
  const { person } = open(ADDRESS)
  await screen.findByText('Draft review')
  await person.keyboard('n')
  const dialog = await screen.findByRole('dialog')
  await person.type(await within(dialog).findByLabelText('Name'), 'Legal')
  expect(await within(dialog).findAllByRole('checkbox')).toHaveLength(1)
  await person.click(within(dialog).getByRole('checkbox', { name: 'Admin' }))
  await person.clear(within(dialog).getByLabelText('How many say yes'))
  await person.type(within(dialog).getByLabelText('How many say yes'), '2')
  expect(await faults(dialog)).toEqual([])
  await person.click(within(dialog).getByRole('button', { name: 'Add stage' }))
  await screen.findByText('Legal is saved')
  expect(made[0]?.body).toEqual({ name: 'Legal', rank: 2, quorum: 2, roles: ['admin'] })
})

test('a stage that posts wait at stays, and says so', async () => {
  there()
  const detail = 'Posts wait at Draft review; have them decided or withdrawn first.'
  server.use(
    http.delete(inPlace('approval-stages/:id'), () =>
      HttpResponse.json(problem(409, 'stage_in_use', { detail }), { status: 409 }),
    ),
  )
  const { person } = open(ADDRESS)
  await person.click(await screen.findByRole('button', { name: 'What to do with Draft review' }))
  await person.click(await screen.findByRole('menuitem', { name: 'Remove' }))
  await person.click(await screen.findByRole('button', { name: 'Remove' }))
  expect(await screen.findByText(detail)).toBeInTheDocument()
  expect(screen.getByText('Draft review')).toBeInTheDocument()
})

test('who may only see the stages changes nothing, and a list that does not come is asked again', async () => {
  there(['workspace:read', 'approvals:read'])
  server.use(
    http.get(
      inPlace('approval-stages'),
      () => HttpResponse.json(problem(500, 'internal'), { status: 500 }),
      { once: true },
    ),
  )
  const { person } = open(ADDRESS)
  await person.click(await screen.findByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('Draft review')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /^Move / })).toBeNull()
  expect(screen.queryByRole('button', { name: 'New stage' })).toBeNull()
})
