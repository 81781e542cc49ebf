import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import type { Trashed } from '@/data/trash'
import { problem, WORKSPACE } from '@/test/factories'
import { gives, listOf, may, mayNothing } from '@/test/place'
import { faults, open } from '@/test/render'
import { inPlace, server } from '@/test/server'

const ADDRESS = `/w/${WORKSPACE.slug}/trash`
const removed = (about: Partial<Trashed> = {}): Trashed => ({
  kind: 'approval_stage',
  id: 's1',
  title: 'Legal',
  deleted_at: '2026-05-12T07:00:00Z',
  deleted_by_id: 'ben',
  deleted_by: 'Ben Example',
  purged_after: '2026-06-11T07:00:00Z',
  ...about,
})

test('what was removed says by whom and until when, and comes back with one click', async () => {
  may('content:write')
  let there = [removed(), removed({ kind: 'post', id: 'p1', title: 'Bread' })]
  server.use(
    http.get(inPlace('trash'), () => HttpResponse.json(listOf(...there))),
    http.post(inPlace('approval-stages/s1/restoration'), () => {
      there = there.slice(1)
      return HttpResponse.json({ id: 's1' })
    }),
    http.post(inPlace('posts/p1/restoration'), () => {
      const detail = 'The chapter it belongs to is in the trash; restore that first.'
      return HttpResponse.json(problem(409, 'in_trash', { detail }), { status: 409 })
    }),
  )
  const { person, container } = open(ADDRESS)
  expect(await screen.findByText('Legal')).toBeInTheDocument()
  expect(screen.getAllByText('Ben Example')).toHaveLength(2)
  expect(await faults(container)).toEqual([])
  await person.click(screen.getByRole('button', { name: 'Restore: Bread' }))
  expect(await screen.findByText(/chapter it belongs to is in the trash/)).toBeInTheDocument()
  await person.click(screen.getByRole('button', { name: 'Restore: Legal' }))
  expect(await screen.findByText('“Legal” is back')).toBeInTheDocument()
  expect(screen.queryByText('Legal')).toBeNull()
})

test('an empty trash says what it is for, and a filter can be cleared', async () => {
  may('content:write')
  gives({ trash: listOf() })
  const { person } = open(`${ADDRESS}?kind=goal`)
  await person.click(await screen.findByRole('button', { name: 'Clear filters' }))
  expect(await screen.findByText('Nothing was removed.')).toBeInTheDocument()
})

test('who may remove nothing is told what is missing', async () => {
  mayNothing()
  open(ADDRESS)
  expect(await screen.findByRole('alert')).toHaveTextContent(/content:write/)
})
