import { screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import type { Chapter } from '@/data/chapters'
import type { Goal } from '@/data/goals'
import { problem, WORKSPACE } from '@/test/factories'
import { gives, listOf, may, mayNothing } from '@/test/place'
import { faults, open } from '@/test/render'
import { inPlace, server } from '@/test/server'

const ADDRESS = `/w/${WORKSPACE.slug}/goals`
const AT = '2026-05-12T07:00:00Z'

const goal: Goal = {
  id: 'g1',
  title: 'Sell out on Sundays',
  metric: 'Loaves sold',
  target: 400,
  due_at: '2020-06-30T15:00:00Z',
  owner_id: null,
  created_at: AT,
  updated_at: AT,
  version: 2,
}

const chapter = (id: string, about: Partial<Chapter> = {}): Chapter => ({
  id,
  title: `Chapter ${id}`,
  brief: null,
  goal_id: 'g1',
  rank: 0,
  post_counts: {},
  created_at: AT,
  updated_at: AT,
  version: 1,
  ...about,
})

beforeEach(() => may('strategy:read', 'strategy:write'))

test('goals are shown with their number, their chapters and how far they are', async () => {
  gives({
    goals: listOf(goal),
    chapters: listOf(chapter('c1', { post_counts: { published: 2, draft: 1 } })),
  })
  const { container } = open(ADDRESS)
  expect(await screen.findByText('400 loaves sold')).toBeInTheDocument()
  expect(screen.getByText(/was due 30 Jun 2020|was due Jun 30, 2020/)).toBeInTheDocument()
  expect(screen.getAllByText('2 of 3 published')).toHaveLength(2)
  expect(screen.getByRole('link', { name: 'Chapter c1' })).toHaveAttribute(
    'href',
    expect.stringContaining('chapter=c1'),
  )
  expect(await faults(container)).toEqual([])
})

test('N begins a goal, which is sent as the server wants it', async () => {
  const made: unknown[] = []
  gives({ goals: listOf(), chapters: listOf() })
  server.use(
    http.post(inPlace('goals'), async ({ request }) => {
      made.push(await request.json())
      return HttpResponse.json(goal, { status: 201 })
    }),
  )
  const { person } = open(ADDRESS)
  expect(await screen.findByText('A goal says why you publish at all.')).toBeInTheDocument()
  await person.keyboard('n')
  await person.type(await screen.findByLabelText('Title'), 'Hire three bakers')
  await person.type(screen.getByLabelText('To reach'), 'three')
  await person.click(screen.getByRole('button', { name: 'Create goal' }))
  expect(await screen.findByText('A number, such as 250.')).toBeInTheDocument()
  await person.clear(screen.getByLabelText('To reach'))
  await person.type(screen.getByLabelText('To reach'), '3')
  await person.click(screen.getByRole('button', { name: 'Create goal' }))
  await waitFor(() => expect(made).toHaveLength(1))
  expect(made[0]).toEqual({
    title: 'Hire three bakers',
    metric: null,
    target: 3,
    due_at: null,
    owner_id: null,
  })
})

test('a chapter moves up, and only changed ranks are saved', async () => {
  const ranks: unknown[] = []
  gives({
    goals: listOf(goal),
    chapters: listOf(chapter('c1', { rank: 0 }), chapter('c2', { rank: 1 })),
  })
  server.use(
    http.patch(inPlace('chapters/:id'), async ({ params, request }) => {
      ranks.push([params.id, ((await request.json()) as { rank: number }).rank])
      return HttpResponse.json(chapter(String(params.id)))
    }),
  )
  const { person } = open(ADDRESS)
  await person.click(await screen.findByRole('button', { name: 'More about Chapter c2' }))
  await person.click(await screen.findByRole('menuitem', { name: 'Move up' }))
  await waitFor(() =>
    expect(ranks).toEqual([
      ['c2', 0],
      ['c1', 1],
    ]),
  )
})

test('a goal with chapters stays, and says why', async () => {
  gives({ goals: listOf(goal), chapters: listOf() })
  server.use(
    http.delete(inPlace('goals/g1'), () =>
      HttpResponse.json(problem(409, 'in_use', { detail: 'Two chapters belong to it.' }), {
        status: 409,
      }),
    ),
  )
  const { person } = open(ADDRESS)
  await person.click(await screen.findByRole('button', { name: 'More about Sell out on Sundays' }))
  await person.click(await screen.findByRole('menuitem', { name: 'Remove' }))
  await person.click(await screen.findByRole('button', { name: 'Remove' }))
  expect(await screen.findByText('Two chapters belong to it.')).toBeInTheDocument()
})

test('a tree that does not load is asked for again', async () => {
  gives({ chapters: listOf() })
  server.use(
    http.get(inPlace('goals'), () => HttpResponse.json(problem(500, 'internal'), { status: 500 })),
  )
  open(ADDRESS)
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeInTheDocument()
})

test('who may not see goals is told so', async () => {
  mayNothing()
  open(ADDRESS)
  expect(await screen.findByRole('alert')).toHaveTextContent(/read the strategy/)
})
