import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test, vi } from 'vitest'
import { newId, problem, user, WORKSPACE } from '@/test/factories'
import { faults, open } from '@/test/render'
import { inPlace, server } from '@/test/server'
import { as, items, member, role, taking } from '@/test/team'

const ADDRESS = `/w/${WORKSPACE.slug}/team`
const ann = member({ full_name: 'Ann Example', user_id: user.id, role: 'admin' })
const ben = member({ full_name: 'Ben Baker' })
const cleo = member({ full_name: 'Cleo Clerk', status: 'suspended', email_verified_at: null })

function there() {
  as()
  items('members', [ann, ben, cleo])
  items('roles', [role(), role({ name: 'viewer', based_on: 'viewer' })])
}

test('members are listed with role and state, and nobody gets a menu for themselves', async () => {
  there()
  const { container } = open(ADDRESS)
  const table = await screen.findByRole('table', { name: 'Members' })
  expect(within(table).getAllByText('Suspended')).not.toHaveLength(0)
  expect(within(table).getAllByText('Address not verified')).not.toHaveLength(0)
  expect(screen.getByText(/decide on no post of whoever let them in/)).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'What to do with Ben Baker' })).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'What to do with Ann Example' })).toBeNull()
  expect(document.title).toBe('Members · Team · Postmagiq')
  expect(await faults(container)).toEqual([])
})

test('the address holds the filters, and one click clears them', async () => {
  as()
  items('roles', [role()])
  const asked: string[] = []
  server.use(
    http.get(inPlace('members'), ({ request }) => {
      const { search } = new URL(request.url)
      if (!search.includes('limit')) asked.push(search)
      return HttpResponse.json({ items: search.includes('role=') ? [] : [ben], next_cursor: null })
    }),
  )
  const { person, router } = open(`${ADDRESS}?role=guest&status=active&kind=nonsense`)
  await person.click(await screen.findByRole('button', { name: 'Clear filters' }))
  expect(await screen.findByRole('table')).toBeInTheDocument()
  expect(asked[0]).toContain('role=guest&status=active')
  expect(asked[0]).not.toContain('kind')
  expect(router.state.location.search).toEqual({})
})

test('the same for many is previewed person by person, and done only to whom it can be done', async () => {
  there()
  const asked = taking('post', 'members/bulk', {
    items: [
      {
        user_id: ann.user_id,
        full_name: 'Ann Example',
        outcome: 'last_owner',
        detail: 'A workspace keeps at least one owner.',
      },
      { user_id: ben.user_id, full_name: 'Ben Baker', outcome: 'ok', detail: null },
    ],
  })
  const { person } = open(ADDRESS)
  await screen.findByRole('table')
  await person.keyboard('jxjx')
  expect(await screen.findByText('2 members selected')).toBeInTheDocument()
  await person.click(screen.getByRole('button', { name: 'Suspend' }))
  const dialog = await screen.findByRole('dialog', { name: 'Suspend 2 members' })
  expect(await within(dialog).findByText(/at least one owner/)).toBeInTheDocument()
  expect(within(dialog).getByText('1 member will be left as they are.')).toBeInTheDocument()
  expect(asked).toHaveLength(1)
  expect(asked[0]?.body).toMatchObject({ action: 'suspend', dry_run: true })
  expect(await faults(dialog)).toEqual([])

  await person.click(within(dialog).getByRole('button', { name: 'Suspend 1 member' }))
  expect(await screen.findByText('Done for 1 member')).toBeInTheDocument()
  expect(asked[1]?.body).toMatchObject({ action: 'suspend', dry_run: false })
  expect(screen.queryByText('2 members selected')).toBeNull()
})

test('what cannot be done to anybody cannot be asked for', async () => {
  there()
  taking('post', 'members/bulk', {
    items: [
      {
        user_id: ben.user_id,
        full_name: 'Ben Baker',
        outcome: 'forbidden',
        detail: 'Above your own.',
      },
    ],
  })
  const { person } = open(ADDRESS)
  await screen.findByRole('table')
  await person.keyboard('jjx')
  await person.click(await screen.findByRole('button', { name: 'Remove' }))
  expect(await screen.findByText('Nothing can be done to any of them.')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Remove 0 members' })).toBeDisabled()
})

test('ownership is handed over only after the name of the workspace was typed', async () => {
  there()
  as('owner')
  const asked = taking('post', 'ownership', {})
  const { person } = open(ADDRESS)
  await person.click(await screen.findByRole('button', { name: 'What to do with Ben Baker' }))
  await person.click(await screen.findByRole('menuitem', { name: 'Make owner…' }))
  const act = await screen.findByRole('button', { name: 'Hand over' })
  const typed = screen.getByRole('textbox', { name: `Type ${WORKSPACE.name} to confirm` })
  await person.type(typed, 'Blue Door')
  expect(act).toBeDisabled()
  await person.type(typed, ' Bakery')
  await person.click(act)
  expect(await screen.findByText(/has a new owner/)).toBeInTheDocument()
  expect(asked[0]?.body).toEqual({ user_id: ben.user_id })
})

test('who leaves hands over what is counted first', async () => {
  there()
  const asked = taking('post', `members/${cleo.user_id}/offboarding`, {
    items: [
      { kind: 'posts', count: 3, disposition: 'moved' },
      { kind: 'api_keys', count: 1, disposition: 'ended' },
      { kind: 'goals', count: 0, disposition: 'moved' },
    ],
  })
  const { person } = open(ADDRESS)
  await person.click(await screen.findByRole('button', { name: 'What to do with Cleo Clerk' }))
  await person.click(await screen.findByRole('menuitem', { name: /Hand over/ }))
  expect(await screen.findByRole('button', { name: 'Hand over and remove' })).toBeDisabled()
  await person.selectOptions(screen.getByRole('combobox', { name: 'Successor' }), ['Ben Baker'])
  expect(await screen.findByText('Posts: 3')).toBeInTheDocument()
  expect(screen.getByText('API keys: 1')).toBeInTheDocument()
  expect(screen.queryByText(/Goals:/)).toBeNull()
  await person.click(screen.getByRole('button', { name: 'Hand over and remove' }))
  await screen.findByText(/in other hands/)
  expect(asked.at(-1)?.body).toEqual({ successor_id: ben.user_id, dry_run: false })
})

test('who may only look has no buttons', async () => {
  there()
  as('viewer', ['workspace:read', 'members:read'])
  open(ADDRESS)
  await screen.findByRole('table')
  expect(screen.queryByRole('button', { name: /Invite/ })).toBeNull()
  expect(screen.queryByRole('link', { name: 'Invites' })).toBeNull()
  expect(screen.queryByRole('checkbox')).toBeNull()
})

test('a failure shows its request id and is tried again', async () => {
  there()
  let failed = false
  server.use(
    http.get(inPlace('members'), ({ request }) => {
      if (failed || request.url.includes('limit'))
        return HttpResponse.json({ items: [ben], next_cursor: null })
      failed = true
      return HttpResponse.json(problem(500, 'internal'), { status: 500 })
    }),
  )
  const { person } = open(ADDRESS)
  expect(await screen.findByText('Request 0b9c1f0e5a7d4c0f')).toBeInTheDocument()
  await person.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('table')).toBeInTheDocument()
})

test('who may not see members is told what is missing', async () => {
  as('guest', ['workspace:read', 'content:read'])
  const { container } = open(ADDRESS)
  expect(await screen.findByRole('alert')).toHaveTextContent(/people who may see members/)
  expect(await faults(container)).toEqual([])
})

test('many get a role of the workspace’s own', async () => {
  there()
  const own = role({ id: newId(), name: 'Front desk', is_built_in: false, based_on: 'viewer' })
  items('roles', [role(), own])
  const asked = taking('post', 'members/bulk', {
    items: [{ user_id: ben.user_id, full_name: 'Ben Baker', outcome: 'ok', detail: null }],
  })
  const { person } = open(ADDRESS)
  await screen.findByRole('table')
  await person.keyboard('jx')
  await person.click(await screen.findByRole('button', { name: 'Change role' }))
  await person.selectOptions(await screen.findByRole('combobox', { name: 'New role' }), [
    'Front desk',
  ])
  expect(await screen.findByText(/ Front desk$/)).toBeInTheDocument()
  expect(asked.at(-1)?.body).toMatchObject({ custom_role_id: own.id, dry_run: true })
  expect(asked.at(-1)?.body).not.toHaveProperty('role')
})

test.each([
  [10, '7 of 10 seats'],
  [null, null],
])('how full it is is said where there is a limit of %s', async (limit, said) => {
  there()
  server.use(http.get(inPlace('seats'), () => HttpResponse.json({ used: 7, limit })))
  const { client } = open(ADDRESS)
  await screen.findByRole('table')
  if (said) expect(await screen.findByText(said)).toBeInTheDocument()
  else {
    await vi.waitFor(() => expect(client.isFetching()).toBe(0))
    expect(screen.queryByText(/seats/)).toBeNull()
  }
})
