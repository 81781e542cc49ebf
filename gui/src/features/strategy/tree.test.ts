import { expect, test } from 'vitest'
import type { Chapter } from '@/data/chapters'
import type { Goal } from '@/data/goals'
import { ranksAfter, totalOf, treeOf } from './tree'

const AT = '2026-05-12T07:00:00Z'
const goal = (id: string) => ({ id, title: id, created_at: AT, updated_at: AT, version: 1 }) as Goal
const chapter = (id: string, about: Partial<Chapter> = {}) =>
  ({ id, title: id, rank: 0, post_counts: {}, created_at: AT, version: 1, ...about }) as Chapter

test('chapters stand below their goal in their order, those without one last', () => {
  const tree = treeOf(
    [goal('g')],
    [
      chapter('b', { goal_id: 'g', rank: 2, post_counts: { draft: 1 } }),
      chapter('x', { goal_id: null }),
      chapter('a', { goal_id: 'g', rank: 1, post_counts: { draft: 2, published: 3 } }),
      chapter('lost', { goal_id: 'removed' }),
    ],
  )
  expect(tree.map(({ goal, chapters }) => [goal?.id, chapters.map(({ id }) => id)])).toEqual([
    ['g', ['a', 'b']],
    [undefined, ['x', 'lost']],
  ])
  expect(tree[0]?.counts).toEqual({ draft: 3, published: 3 })
})

test('archived posts do not count', () => {
  expect(totalOf({ draft: 2, archived: 5, published: 1 })).toBe(3)
})

test('moving a chapter saves only the ranks that change', () => {
  const chapters = [chapter('a', { rank: 0 }), chapter('b', { rank: 1 }), chapter('c', { rank: 2 })]
  const ranks = ranksAfter(chapters, 'b', -1).map(({ chapter, rank }) => [chapter.id, rank])
  expect(ranks).toEqual([
    ['b', 0],
    ['a', 1],
  ])
  expect(ranksAfter(chapters, 'a', -1)).toEqual([])
  expect(ranksAfter(chapters, 'c', 1)).toEqual([])
})

test('chapters that all have the same rank get one each', () => {
  const chapters = [chapter('a'), chapter('b'), chapter('c')]
  expect(ranksAfter(chapters, 'c', -1).map(({ chapter, rank }) => [chapter.id, rank])).toEqual([
    ['c', 1],
    ['b', 2],
  ])
})
