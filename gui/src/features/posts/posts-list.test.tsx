import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { newId, post, problem, user, WORKSPACE } from '@/test/factories'
import { gives, listOf, may } from '@/test/place'
import { faults, open } from '@/test/render'
import { inPlace, server } from '@/test/server'

const ADDRESS = `/w/${WORKSPACE.slug}/posts`

function listed(
  items = [post({ title: 'First' }), post({ title: 'Second' }), post({ title: 'Third' })],
) {
  const asked: URLSearchParams[] = []
  server.use(
    http.get(inPlace('posts'), ({ request }) => {
      asked.push(new URL(request.url).searchParams)
      return HttpResponse.json({ items, next_cursor: null, count: items.length })
    }),
  )
  return { asked, items }
}

function view(about: Record<string, unknown>) {
  return {
    id: newId(),
    page: 'posts',
    owner_id: user.id,
    shared: false,
    is_default: false,
    gone: [],
    version: 1,
    ...about,
  }
}

test('a filter is in the address, in words above the list, and undone by the back button', async () => {
  const { asked } = listed()
  const { person, router, container } = open(`${ADDRESS}?view=list`)
  await person.click(await screen.findByRole('button', { name: /^Filter/ }))
  await person.click(await screen.findByRole('button', { name: 'Draft' }))
  await person.click(screen.getByRole('button', { name: 'In review' }))
  await waitFor(() =>
    expect(router.state.location.search).toMatchObject({ status: 'draft,review' }),
  )
  await waitFor(() => expect(asked.at(-1)?.getAll('status')).toEqual(['draft', 'review']))
  await person.keyboard('{Escape}')
  expect(await screen.findByText('Draft or In review')).toBeInTheDocument()
  expect(await faults(container)).toEqual([])
  router.history.back()
  await waitFor(() => expect(router.state.location.search).toMatchObject({ status: 'draft' }))
})

test('a search waits for a rest in the typing, and shows the old rows until the new ones are there', async () => {
  const { asked } = listed()
  const { person } = open(`${ADDRESS}?view=list`)
  await screen.findByRole('link', { name: 'First' })
  const before = asked.length
  let arrive = () => {}
  const held = new Promise<void>((resolve) => {
    arrive = resolve
  })
  server.use(
    http.get(inPlace('posts'), async ({ request }) => {
      asked.push(new URL(request.url).searchParams)
      await held
      return HttpResponse.json({ items: [post({ title: 'Rye' })], next_cursor: null, count: 1 })
    }),
  )
  await person.type(screen.getByRole('searchbox'), 'rye')
  await waitFor(() => expect(asked.length).toBeGreaterThan(before))
  expect(asked.slice(before).map((each) => each.get('q'))).toEqual(['rye'])
  expect(screen.getByRole('link', { name: 'First' })).toBeInTheDocument()
  arrive()
  expect(await screen.findByRole('link', { name: 'Rye' })).toBeInTheDocument()
  expect(screen.queryByRole('link', { name: 'First' })).not.toBeInTheDocument()
})

test('all of a filter are selected, those beyond the page as well', async () => {
  const all = Array.from({ length: 5 }, (_, n) => post({ title: `Post ${n}` }))
  server.use(
    http.get(inPlace('posts'), ({ request }) => {
      const whole = Number(new URL(request.url).searchParams.get('limit')) > 50
      const items = whole ? all : all.slice(0, 2)
      return HttpResponse.json({ items, next_cursor: whole ? null : 'more', count: all.length })
    }),
  )
  const { person } = open(`${ADDRESS}?view=list`)
  await person.click(await screen.findByRole('checkbox', { name: 'Select all' }))
  await person.click(await screen.findByRole('button', { name: 'Select all 5 in this filter' }))
  expect(await screen.findByText('5 posts selected')).toBeInTheDocument()
})

test('shift selects up to the row that was selected before', async () => {
  listed()
  const { person } = open(`${ADDRESS}?view=list`)
  await person.click(await screen.findByRole('checkbox', { name: 'First' }))
  await person.keyboard('{Shift>}')
  await person.click(screen.getByRole('checkbox', { name: 'Third' }))
  await person.keyboard('{/Shift}')
  expect(await screen.findByText('3 posts selected')).toBeInTheDocument()
})

test('what some posts refuse is told, the rest is done and can be undone', async () => {
  const { items } = listed()
  const undone: unknown[] = []
  const refused = items[1]?.id
  server.use(
    http.post(inPlace('posts/bulk'), async ({ request }) => {
      const body = (await request.json()) as { action: string; ids: string[] }
      const outcomes = body.ids.map((id) => ({
        id,
        outcome: id === refused ? 'stale' : 'ok',
        detail: id === refused ? 'It is going out just now.' : null,
      }))
      return HttpResponse.json({ items: outcomes }, { headers: { 'X-Request-Id': 'bulk-1' } })
    }),
    http.post(inPlace('audit-events/undo'), async ({ request }) => {
      undone.push(await request.json())
      const detail = 'assignee_id changed since then; undo that first, or change it back by hand.'
      return HttpResponse.json(problem(409, 'changed_since', { detail }), { status: 409 })
    }),
  )
  const { person } = open(`${ADDRESS}?view=list`)
  await person.click(await screen.findByRole('checkbox', { name: 'Select all' }))
  await person.click(await screen.findByRole('button', { name: 'Archive' }))
  const dialog = await screen.findByRole('dialog', { name: /1 post was left/ })
  expect(within(dialog).getByText('Second')).toBeInTheDocument()
  expect(within(dialog).getByText('It is going out just now.')).toBeInTheDocument()
  await person.keyboard('{Escape}')
  await person.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByText(/assignee_id changed since then/)).toBeInTheDocument()
  expect(undone).toEqual([{ request_id: 'bulk-1' }])
})

test('who comes without an address sees their default view', async () => {
  const { asked } = listed()
  server.use(
    http.get(inPlace('saved-views'), () =>
      HttpResponse.json({
        items: [view({ name: 'Mine', query: 'view=list&assignee=me', is_default: true })],
      }),
    ),
  )
  const { router } = open(ADDRESS)
  expect(await screen.findByRole('button', { name: /Mine/ })).toBeInTheDocument()
  expect(router.state.location.search).toEqual({ view: 'list', assignee: 'me' })
  await waitFor(() => expect(asked.at(-1)?.get('assignee_id')).toBe(user.id))
})

test('the view on screen is saved under a name', async () => {
  listed()
  const sent: unknown[] = []
  server.use(
    http.post(inPlace('saved-views'), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(view({ name: 'Late' }), { status: 201 })
    }),
  )
  const { person } = open(`${ADDRESS}?view=list&due=overdue`)
  await person.click(await screen.findByRole('button', { name: /Saved views/ }))
  await person.click(await screen.findByRole('menuitem', { name: 'Save this view' }))
  await person.type(await screen.findByRole('textbox', { name: 'Name' }), 'Late')
  await person.click(screen.getByRole('switch', { name: /Everybody/ }))
  await person.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() =>
    expect(sent).toEqual([
      {
        name: 'Late',
        shared: true,
        is_default: false,
        page: 'posts',
        query: 'due=overdue&view=list',
      },
    ]),
  )
})

test('an admin takes over or deletes the view of somebody who left, and reads what is gone of it', async () => {
  listed()
  may('members:read', 'workspace:write')
  const left = view({
    name: 'Theirs',
    query: 'tag=sunday&view=list',
    owner_id: newId(),
    shared: true,
    gone: ['tag'],
  })
  const sent: string[] = []
  gives({
    'saved-views': { items: [left] },
    members: listOf({ user_id: user.id, full_name: user.full_name, email: user.email }),
    tags: { items: [] },
  })
  server.use(
    http.post(inPlace('saved-views/:id/ownership'), ({ params }) => {
      sent.push(`take ${params.id}`)
      return HttpResponse.json({ ...left, owner_id: user.id })
    }),
    http.delete(inPlace('saved-views/:id'), ({ params }) => {
      sent.push(`delete ${params.id}`)
      return new HttpResponse(null, { status: 204 })
    }),
  )
  const { person } = open(`${ADDRESS}?view=list&tag=sunday`)
  expect(await screen.findByText('sunday (this tag is gone)')).toBeInTheDocument()
  await person.click(await screen.findByRole('button', { name: /Theirs/ }))
  expect(await screen.findByText('Filters by something gone')).toBeInTheDocument()
  await person.click(await screen.findByRole('menuitem', { name: 'Take over “Theirs”' }))
  await waitFor(() => expect(sent).toEqual([`take ${left.id}`]))
  expect(await screen.findByText('“Theirs” is yours now')).toBeInTheDocument()
  await person.click(await screen.findByRole('button', { name: /Theirs/ }))
  await person.click(await screen.findByRole('menuitem', { name: 'Delete “Theirs” for everybody' }))
  // Nothing brings a view back, so it is asked first.
  const question = await screen.findByRole('dialog', { name: 'Delete “Theirs”?' })
  expect(sent).toHaveLength(1)
  await person.click(within(question).getByRole('button', { name: 'Delete view' }))
  await waitFor(() => expect(sent[1]).toBe(`delete ${left.id}`))
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
})

test('a failure of a filter says so with its request id', async () => {
  server.use(
    http.get(inPlace('posts'), () => HttpResponse.json(problem(500, 'internal'), { status: 500 })),
  )
  open(`${ADDRESS}?view=list&q=oven`)
  expect(await screen.findByText('Request 0b9c1f0e5a7d4c0f')).toBeInTheDocument()
})

test('the column Due shows when a post is due, also of one that is out', async () => {
  const out = { status: 'published', published_at: '2026-04-02T07:00:00Z' } as const
  listed([
    post({ title: 'Due and out', ...out, due_at: '2026-03-12T16:00:00Z' }),
    post({ title: 'Never due', ...out }),
  ])
  open(`${ADDRESS}?view=list`)
  const rowOf = async (title: string) =>
    (await screen.findByRole('link', { name: title })).closest('tr')
  expect(await rowOf('Due and out')).toHaveTextContent('Mar 12')
  for (const title of ['Due and out', 'Never due']) {
    expect(await rowOf(title)).not.toHaveTextContent('Apr 2')
  }
})
