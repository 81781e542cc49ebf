import { MutationObserver, QueryClient } from '@tanstack/react-query'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { post, problem, WORKSPACE } from '@/test/factories'
import { inPlace, server } from '@/test/server'
import { type Move, moveKey, moveOptions, rankBetween, wayTo, withMoves } from './moves'
import { type PostListed, type WholeList, wholeQuery } from './posts'

const place = WORKSPACE.id

function board(...items: PostListed[]) {
  const client = new QueryClient()
  const { queryKey } = wholeQuery(place, {}, 100)
  client.setQueryData(queryKey, { items, count: items.length })
  const observer = new MutationObserver(client, moveOptions(client, place))
  const pending = () =>
    client
      .getMutationCache()
      .findAll({ mutationKey: moveKey(place), status: 'pending' })
      .map(({ state }) => state.variables as Move)
  return {
    move: (about: Partial<Move> & { id: string }) =>
      observer.mutate({ way: 'move', status: 'draft', rank: '8', ...about }),
    shown: () =>
      withMoves(client.getQueryData<WholeList>(queryKey)?.items ?? [], pending()).map(
        ({ status, rank }) => `${status} ${rank}`,
      ),
  }
}

/** A server that keeps versions as the real one does. */
function keeping(first: PostListed, refuse: (status: string) => boolean = () => false) {
  let kept = first
  const seen: (string | null)[] = []
  server.use(
    http.post(inPlace(`posts/${first.id}/move`), async ({ request }) => {
      const { status } = (await request.json()) as { status: PostListed['status'] }
      const version = request.headers.get('if-match')
      seen.push(version)
      if (refuse(status)) return HttpResponse.json(problem(409, 'not_by_hand'), { status: 409 })
      if (version !== `"${kept.version}"`) {
        return HttpResponse.json(problem(412, 'stale'), { status: 412 })
      }
      kept = { ...kept, status, rank: status === 'idea' ? '4' : 'c', version: kept.version + 1 }
      return HttpResponse.json({ ...kept, variants: [] })
    }),
  )
  return seen
}

test('two fast moves of one card both land, each with the version of its moment', async () => {
  const card = post({ status: 'idea', rank: '1' })
  const seen = keeping(card)
  const { move, shown } = board(card)
  const first = move({ id: card.id, status: 'draft', rank: '8' })
  const second = move({ id: card.id, status: 'idea', rank: '2' })
  expect(shown()).toEqual(['idea 2'])
  await first
  expect(shown()).toEqual(['idea 2'])
  await second
  expect(seen).toEqual(['"1"', '"2"'])
  expect(shown()).toEqual(['idea 4'])
})

test('a move that fails takes back itself alone', async () => {
  const card = post({ status: 'idea', rank: '1' })
  const neighbour = post({ status: 'idea', rank: '2' })
  keeping(card, () => true)
  keeping(neighbour)
  const { move, shown } = board(card, neighbour)
  const failing = move({ id: card.id, rank: '8' })
  const landing = move({ id: neighbour.id, rank: '9' })
  expect(shown()).toEqual(['draft 8', 'draft 9'])
  await expect(failing).rejects.toThrow('This was refused.')
  expect(shown()).toEqual(['idea 1', 'draft 9'])
  await landing
  expect(shown()).toEqual(['idea 1', 'draft c'])
})

test('a later move of the same card stands when an earlier one fails', async () => {
  const card = post({ status: 'idea', rank: '1' })
  keeping(card, (status) => status === 'review')
  const { move, shown } = board(card)
  const failing = move({ id: card.id, status: 'review', rank: '1' })
  const landing = move({ id: card.id, status: 'draft', rank: '8' })
  await expect(failing).rejects.toThrow()
  expect(shown()).toEqual(['draft 8'])
  await landing
  expect(shown()).toEqual(['draft c'])
})

test('a place between two others sorts between them', () => {
  for (const [low, high] of [
    ['', undefined],
    ['', '1'],
    ['8', '9'],
    ['8', '81'],
    ['7f', '8'],
    ['ff', undefined],
  ] as const) {
    const between = rankBetween(low, high)
    expect(between > low).toBe(true)
    if (high) expect(between < high).toBe(true)
  }
})

test('people move between idea and draft, submit and withdraw; approvals and publishing do the rest', () => {
  expect(wayTo('idea', 'draft')).toBe('move')
  expect(wayTo('draft', 'review')).toBe('submit')
  expect(wayTo('review', 'draft')).toBe('withdraw')
  expect(wayTo('approved', 'approved')).toBe('order')
  expect(wayTo('draft', 'approved')).toBeNull()
  expect(wayTo('approved', 'published')).toBeNull()
  expect(wayTo('published', 'published')).toBeNull()
})
