import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { post, WORKSPACE } from '@/test/factories'
import { faults, open } from '@/test/render'
import { inPlace, server } from '@/test/server'
import { readKept, STEPS, stepsFor, writeKept } from './first-steps'

const ALL = new Set([
  'content:read',
  'content:write',
  'strategy:read',
  'approvals:read',
  'approvals:decide',
  'publishing:write',
  'members:read',
  'members:write',
])
const NOTHING = { sources: 0, posts: [], approvals: [], people: 1 }
const names = (steps: { name: string; done: boolean }[]) =>
  steps.filter(({ done }) => done).map(({ name }) => name)

test('steps tick themselves from what is there', () => {
  expect(names(stepsFor(ALL, NOTHING, new Set()))).toEqual([])
  const facts = {
    sources: 1,
    posts: [{ status: 'scheduled' as const }],
    approvals: [{ state: 'approved' }],
    people: 2,
  }
  expect(names(stepsFor(ALL, facts, new Set()))).toEqual(STEPS)
})

test('what was done once stays done, and what one may not do is not asked', () => {
  expect(names(stepsFor(ALL, NOTHING, new Set(['post'])))).toEqual(['post'])
  expect(stepsFor(new Set(['content:write']), NOTHING, new Set()).map(({ name }) => name)).toEqual([
    'source',
    'post',
    'submit',
  ])
})

test('nonsense in the storage is no reason to break', () => {
  localStorage.setItem('first-steps:w', '{"done":["post","nonsense"],"hidden":1}')
  expect(readKept('w')).toEqual({ hidden: false, done: ['post'] })
  localStorage.setItem('first-steps:w', 'not json')
  expect(readKept('w')).toEqual({ hidden: false, done: [] })
  writeKept('w', { hidden: true, done: ['post'] })
  expect(readKept('w')).toEqual({ hidden: true, done: ['post'] })
})

test('the list stands on Home, is hidden per workspace, and comes back', async () => {
  const empty = () => HttpResponse.json({ items: [], next_cursor: null })
  server.use(
    http.get(inPlace('membership'), () => HttpResponse.json({ role: 'owner', scopes: [...ALL] })),
    http.get(inPlace('posts'), () => HttpResponse.json({ items: [post()], next_cursor: null })),
    http.get(inPlace('sources'), empty),
    http.get(inPlace('approvals'), empty),
    http.get(inPlace('invites'), empty),
    http.get(inPlace('*'), empty),
  )
  const { person, container } = open(`/w/${WORKSPACE.slug}`)
  expect(await screen.findByText('1 of 6 done')).toBeInTheDocument()
  expect(await faults(container)).toEqual([])
  await person.click(screen.getByRole('button', { name: 'Hide' }))
  await person.click(screen.getByRole('button', { name: 'Show 5 first steps' }))
  expect(await screen.findByText('1 of 6 done')).toBeInTheDocument()
})
