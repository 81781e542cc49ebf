import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test, vi } from 'vitest'
import { post, problem, WORKSPACE } from '@/test/factories'
import { byRequest, undoing } from '@/test/place'
import { faults, open } from '@/test/render'
import { inPlace, server } from '@/test/server'

// Nothing has a size here, so nothing scrolls, and the drag and drop library says so each time.
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
})

const ADDRESS = `/w/${WORKSPACE.slug}/posts?view=board`

function world(...posts: ReturnType<typeof post>[]) {
  let kept = posts
  server.use(
    http.get(inPlace('posts'), ({ request }) => {
      const statuses = new URL(request.url).searchParams.getAll('status')
      const items = kept.filter(({ status }) => statuses.includes(status))
      return HttpResponse.json({ items, next_cursor: null, count: items.length })
    }),
    http.post(inPlace('posts/:id/move'), async ({ request, params }) => {
      const { status } = (await request.json()) as { status: 'idea' | 'draft' }
      kept = kept.map((each) =>
        each.id === params.id ? { ...each, status, rank: '1', version: each.version + 1 } : each,
      )
      const moved = { ...kept.find(({ id }) => id === params.id), variants: [] }
      return HttpResponse.json(moved, byRequest('moved'))
    }),
  )
}

const column = (name: string) => screen.findByRole('region', { name: new RegExp(`^${name}`) })
const cards = (where: HTMLElement) =>
  within(where)
    .queryAllByRole('link')
    .map(({ textContent }) => textContent)

test('posts stand in columns in the order of their ranks', async () => {
  world(
    post({ title: 'Second', rank: '9' }),
    post({ title: 'First', rank: '3' }),
    post({ title: 'Out', status: 'published', published_at: '2026-05-12T07:00:00Z' }),
  )
  const { container } = open(ADDRESS)
  expect(cards(await column('Draft, 2'))).toEqual(['First', 'Second'])
  expect(cards(await column('Published, 1'))).toEqual(['Out'])
  expect(cards(await column('Approved, 0'))).toEqual([])
  expect(await faults(container)).toEqual([])
})

test('Alt and an arrow put a card into the next column, where the focus stays', async () => {
  world(post({ title: 'Rye', status: 'idea' }), post({ title: 'Oven', rank: '9' }))
  const { person } = open(ADDRESS)
  const card = await screen.findByRole('link', { name: 'Rye' })
  card.focus()
  await person.keyboard('{Alt>}{ArrowRight}{/Alt}')
  await waitFor(async () => expect(cards(await column('Draft'))).toEqual(['Rye', 'Oven']))
  expect(await screen.findByText('P-1 is in Draft now')).toBeInTheDocument()
  await waitFor(() => expect(screen.getByRole('link', { name: 'Rye' })).toHaveFocus())
  const undone = undoing()
  await person.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(undone).toEqual(['moved']))
})

test('the menu moves a card, offers only ways there are, and a refusal brings it back with the reason', async () => {
  world(post({ title: 'Rye', key: 'P-7' }))
  server.use(
    http.post(inPlace('posts/:id/submission'), () =>
      HttpResponse.json(problem(409, 'post_empty', { detail: 'P-7 has no text yet.' }), {
        status: 409,
      }),
    ),
  )
  const { person } = open(ADDRESS)
  await person.click(await screen.findByRole('button', { name: 'Move or change Rye' }))
  expect(await screen.findByRole('menuitem', { name: 'Approved' })).toHaveAttribute('data-disabled')
  await person.click(screen.getByRole('menuitem', { name: 'In review' }))
  expect(await screen.findByText('P-7 has no text yet.')).toBeInTheDocument()
  await waitFor(async () => expect(cards(await column('Draft'))).toEqual(['Rye']))
})

test('a column that is folded away stays so', async () => {
  world(post({ title: 'Rye' }))
  const { person, unmount } = open(ADDRESS)
  await person.click(await screen.findByRole('button', { name: 'Fold Draft away' }))
  expect(screen.queryByRole('link', { name: 'Rye' })).not.toBeInTheDocument()
  unmount()
  open(ADDRESS)
  expect(await screen.findByRole('button', { name: 'Show Draft' })).toBeInTheDocument()
})

test('who only reads gets no way to move a card', async () => {
  world(post({ title: 'Rye' }))
  server.use(
    http.get(inPlace('membership'), () =>
      HttpResponse.json({ role: 'viewer', scopes: ['content:read'] }),
    ),
  )
  open(ADDRESS)
  await screen.findByRole('link', { name: 'Rye' })
  expect(screen.queryByRole('button', { name: /Move or change/ })).not.toBeInTheDocument()
})

test('a board without posts says how one begins, and a filtered one how to widen it', async () => {
  world()
  const first = open(ADDRESS)
  expect(await screen.findByText(/starts as an idea/)).toBeInTheDocument()
  first.unmount()
  const { person } = open(`${ADDRESS}&q=zzz`)
  await person.click(
    (await screen.findAllByRole('button', { name: 'Clear filters' }))[0] as Element,
  )
  expect(await screen.findByText(/starts as an idea/)).toBeInTheDocument()
})
