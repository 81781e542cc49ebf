import { screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import type { Channel } from '@/data/channels'
import type { Publication } from '@/data/publications'
import { problem, user, WORKSPACE } from '@/test/factories'
import { gives, listOf, may, mayNothing } from '@/test/place'
import { faults, open } from '@/test/render'
import { inPlace, server } from '@/test/server'

const ADDRESS = `/w/${WORKSPACE.slug}/published`
const AT = '2026-05-12T07:00:00Z'

const entry = (about: Partial<Publication> = {}): Publication => ({
  id: 'b1',
  post_id: 'p1',
  post_key: 'P-1',
  title: 'Thank you, Mrs Lindqvist',
  channel_id: 'c1',
  kind: 'feed',
  platform: 'blog',
  content_hash: 'h',
  state: 'sent',
  planned_for: AT,
  requested_by_id: 'ann',
  attempt: 1,
  external_id: null,
  external_url: 'https://example.org/p/1',
  problem: null,
  published_at: AT,
  sent_at: AT,
  withdrawn_at: null,
  withdrawn_by_id: null,
  hidden_by: null,
  created_at: AT,
  updated_at: AT,
  version: 1,
  ...about,
})

const channel = (about: Partial<Channel> = {}): Channel => ({
  id: 'c1',
  name: 'Feed',
  kind: 'feed',
  platform: 'blog',
  state: 'active',
  created_at: AT,
  updated_at: AT,
  version: 3,
  ...about,
})

beforeEach(() => {
  may('publishing:read', 'publishing:write', 'channels:read', 'channels:write')
  gives({ channels: listOf(channel()) })
})

test('the ledger says what went where, and what did not', async () => {
  gives({
    publications: listOf(
      entry(),
      entry({ id: 'b2', state: 'failed', problem: 'The folder is full.', external_url: null }),
      entry({ id: 'b3', state: 'unknown', external_url: null }),
    ),
  })
  const { container } = open(ADDRESS)
  expect(await screen.findByText('The folder is full.')).toBeInTheDocument()
  expect(screen.getByText(/answer never came/)).toBeInTheDocument()
  expect(screen.getByRole('link', { name: /See it there/ })).toHaveAttribute(
    'href',
    'https://example.org/p/1',
  )
  expect(await faults(container)).toEqual([])
})

test('what is planned can be cancelled, after a question', async () => {
  let cancelled = false
  server.use(
    http.get(inPlace('publications'), () =>
      HttpResponse.json(listOf(entry({ state: cancelled ? 'cancelled' : 'planned' }))),
    ),
    http.post(inPlace('publications/b1/cancellation'), () => {
      cancelled = true
      return HttpResponse.json(entry({ state: 'cancelled' }))
    }),
  )
  const { person } = open(ADDRESS)
  await person.click(await screen.findByRole('button', { name: /Do not publish/ }))
  await person.click(await screen.findByRole('button', { name: 'Do not publish' }))
  expect(await screen.findByText('P-1 does not go out')).toBeInTheDocument()
  expect(cancelled).toBe(true)
})

test('what was sent can be taken back, after a question, and it is said by whom', async () => {
  may('publishing:read', 'publishing:write', 'members:read')
  gives({ members: listOf({ user_id: user.id, full_name: user.full_name }) })
  let withdrawn = false
  server.use(
    http.get(inPlace('publications'), () =>
      HttpResponse.json(
        listOf(withdrawn ? entry({ state: 'withdrawn', withdrawn_by_id: user.id }) : entry()),
      ),
    ),
    http.post(inPlace('publications/b1/withdrawal'), () => {
      withdrawn = true
      return HttpResponse.json(entry({ state: 'withdrawn', withdrawn_at: AT }))
    }),
  )
  const { person } = open(ADDRESS)
  await person.click(await screen.findByRole('button', { name: /Take “.*” back/ }))
  expect(await screen.findByText(/leaves the page and the feeds at once/)).toBeInTheDocument()
  await person.click(screen.getByRole('button', { name: 'Take back' }))
  expect(await screen.findByText('P-1 is taken back')).toBeInTheDocument()
  await waitFor(() => expect(screen.queryByRole('link', { name: /See it/ })).toBeNull())
  expect(screen.queryByRole('button', { name: /Take “/ })).toBeNull()
  expect(await screen.findByText(`${user.full_name} took it back.`)).toBeInTheDocument()
})

test('the ledger says what keeps a post off the page', async () => {
  const deleted = entry({ id: 'b2', title: 'A loaf', hidden_by: 'post_deleted' })
  gives({ publications: listOf(entry({ hidden_by: 'channel_disabled' }), deleted) })
  const { container } = open(ADDRESS)
  expect(await screen.findByText(/the channel is disabled/)).toBeInTheDocument()
  // What is deleted has no page of its own any more.
  expect(screen.queryByRole('link', { name: 'A loaf' })).toBeNull()
  expect(screen.queryByRole('link', { name: /See it/ })).toBeNull()
  expect(await faults(container)).toEqual([])
})

test('an empty ledger explains itself, a filtered one is cleared', async () => {
  gives({ publications: listOf() })
  const { person, router } = open(`${ADDRESS}?state=failed`)
  await person.click(await screen.findByRole('button', { name: 'Clear filters' }))
  expect(await screen.findByText('What goes out is written down here.')).toBeInTheDocument()
  expect(router.state.location.search).toEqual({})
})

test('channels are shown with the addresses people follow', async () => {
  const { container } = open(`${ADDRESS}/channels`)
  expect(await screen.findByLabelText('RSS')).toHaveValue(
    `${location.origin}/p/${WORKSPACE.slug}/feed.rss`,
  )
  expect(await faults(container)).toEqual([])
})

test('the kind of channel there is none of can be added', async () => {
  const made: unknown[] = []
  server.use(
    http.post(inPlace('channels'), async ({ request }) => {
      made.push(await request.json())
      return HttpResponse.json(channel({ id: 'c2', kind: 'markdown' }), { status: 201 })
    }),
  )
  const { person } = open(`${ADDRESS}/channels`)
  await screen.findByLabelText('RSS')
  await person.keyboard('n')
  await screen.findByRole('dialog', { name: 'Add a channel' })
  await person.click(screen.getByRole('button', { name: 'Add channel' }))
  await waitFor(() => expect(made).toHaveLength(1))
  expect(made[0]).toEqual({ kind: 'markdown', name: 'Markdown folder', platform: 'blog' })
})

test('a channel is changed in the version one has seen', async () => {
  const seen: (string | null)[] = []
  server.use(
    http.patch(inPlace('channels/c1'), async ({ request }) => {
      seen.push(request.headers.get('if-match'), JSON.stringify(await request.json()))
      return HttpResponse.json(channel({ state: 'disabled' }))
    }),
  )
  const { person } = open(`${ADDRESS}/channels`)
  await person.click(await screen.findByRole('button', { name: 'Change Feed' }))
  await person.selectOptions(await screen.findByLabelText('State'), 'disabled')
  await person.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('Feed is changed')).toBeInTheDocument()
  expect(seen).toEqual(['"3"', '{"name":"Feed","platform":"blog","state":"disabled"}'])
})

test('a busy channel stays, and says why', async () => {
  server.use(
    http.delete(inPlace('channels/c1'), () =>
      HttpResponse.json(problem(409, 'channel_busy', { detail: 'Posts are planned on Feed.' }), {
        status: 409,
      }),
    ),
  )
  const { person } = open(`${ADDRESS}/channels`)
  await person.click(await screen.findByRole('button', { name: 'Remove Feed' }))
  await person.click(await screen.findByRole('button', { name: 'Remove' }))
  expect(await screen.findByText('Posts are planned on Feed.')).toBeInTheDocument()
})

test('a ledger that fails shows its request id', async () => {
  server.use(
    http.get(inPlace('publications'), () =>
      HttpResponse.json(problem(500, 'internal'), { status: 500 }),
    ),
  )
  open(ADDRESS)
  expect(await screen.findByText('Request 0b9c1f0e5a7d4c0f')).toBeInTheDocument()
})

test('who may not see what is published is told so', async () => {
  mayNothing()
  open(ADDRESS)
  expect(await screen.findByRole('alert')).toHaveTextContent(/see publications/)
})
