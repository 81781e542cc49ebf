import { fireEvent, screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import type { SourceDetail } from '@/data/sources'
import { problem, WORKSPACE } from '@/test/factories'
import { gives, listOf, may, mayNothing } from '@/test/place'
import { faults, open } from '@/test/render'
import { inPlace, server } from '@/test/server'

const ADDRESS = `/w/${WORKSPACE.slug}/sources`
const AT = '2026-05-12T07:00:00Z'

const source = (about: Partial<SourceDetail> = {}): SourceDetail => ({
  id: 's1',
  kind: 'markdown',
  title: 'The second bakery',
  origin: 'second-bakery.md',
  state: 'ready',
  problem: null,
  size_bytes: 2048,
  sentence_count: 2,
  language: 'de',
  retrieved_at: AT,
  added_by_id: 'ann',
  sha256: null,
  text: '',
  created_at: AT,
  updated_at: AT,
  version: 1,
  ...about,
})

const run = (id: string, platform: string, about = {}) => ({
  id,
  platforms: [platform],
  title: 'The second bakery',
  status: 'queued',
  source_id: 's1',
  post_id: null,
  definition_id: 'd',
  owner_id: 'ann',
  cost_micros: 0,
  budget_micros: null,
  instruction: null,
  problem: null,
  cancel_requested_at: null,
  started_at: null,
  finished_at: null,
  steps: [],
  created_at: AT,
  updated_at: AT,
  version: 1,
  ...about,
})

/** One source and its sentences; what is added or started is kept. */
function serve(found: SourceDetail = source()) {
  const added: unknown[] = []
  const started: { key: string | null; body: unknown }[] = []
  gives({
    'sources/s1': found,
    'sources/s1/sentences': listOf(
      { n: 0, text: 'The oven', block: 'heading', heading: null, start: 0, end: 8 },
      { n: 1, text: 'It is blue.', block: 'paragraph', heading: 'The oven', start: 9, end: 20 },
    ),
    runs: listOf(run('r0', 'blog', { status: 'succeeded', post_id: 'p1' })),
    'runs/:id': run('r1', 'linkedin'),
    'runs/:id/transcript': listOf(),
  })
  server.use(
    http.get(inPlace('runs/:id/events'), () => new HttpResponse(null, { status: 204 })),
    http.post(inPlace('sources'), async ({ request }) => {
      added.push(await request.json())
      return HttpResponse.json(found, { status: 201 })
    }),
    http.post(inPlace('runs'), async ({ request }) => {
      started.push({ key: request.headers.get('Idempotency-Key'), body: await request.json() })
      return HttpResponse.json(run(`r${started.length}`, 'linkedin'), { status: 202 })
    }),
  )
  return { added, started }
}

beforeEach(() => may('strategy:read', 'runs:read', 'runs:write'))

test('sources are listed with what is in them', async () => {
  gives({ sources: listOf(source(), source({ id: 's2', title: 'Broken', state: 'failed' })) })
  const { container } = open(ADDRESS)
  expect(await screen.findByRole('link', { name: 'The second bakery' })).toBeInTheDocument()
  expect(screen.getAllByText('2 KB')).toHaveLength(2)
  expect(screen.getAllByText('Not readable').length).toBeGreaterThan(0)
  expect(await faults(container)).toEqual([])
})

test('an address is fetched, and its page opens', async () => {
  gives({ sources: listOf() })
  const { added } = serve(source({ kind: 'url', state: 'fetching', origin: 'https://example.org' }))
  const { person } = open(ADDRESS)
  const box = await screen.findByRole('textbox', { name: 'New source' })
  expect(await screen.findByText('A source is what a post is written from.')).toBeInTheDocument()
  await person.type(box, 'https://example.org/oven')
  await person.click(screen.getByRole('button', { name: /Fetch this page/ }))
  expect(await screen.findByText(/page is being fetched/)).toBeInTheDocument()
  expect(added).toEqual([{ url: 'https://example.org/oven' }])
})

test('a file of a kind nobody can read is refused before it is sent', async () => {
  gives({ sources: listOf(source()) })
  const { added } = serve()
  const { container } = open(ADDRESS)
  await screen.findByRole('table')
  const input = container.querySelector<HTMLInputElement>('input[type=file]')
  fireEvent.change(input as HTMLInputElement, {
    target: { files: [new File(['x'], 'oven.pdf')] },
  })
  expect(await screen.findByText(/oven.pdf cannot be read/)).toBeInTheDocument()
  expect(added).toEqual([])
})

test('a filter without sources is cleared', async () => {
  server.use(
    http.get(inPlace('sources'), ({ request }) =>
      HttpResponse.json(listOf(...(new URL(request.url).search ? [] : [source()]))),
    ),
  )
  const { person } = open(`${ADDRESS}?state=failed`)
  await person.click(await screen.findByRole('button', { name: 'Clear filters' }))
  expect(await screen.findByRole('table')).toBeInTheDocument()
})

test('the language of a source is named, and said to the browser', async () => {
  serve(source({ language: 'pt-BR' }))
  open(`${ADDRESS}/s1`)
  expect(await screen.findByLabelText('Language')).toHaveDisplayValue('Brazilian Portuguese')
  expect((await screen.findByText('It is blue.')).closest('[lang]')).toHaveAttribute(
    'lang',
    'pt-BR',
  )
})

test('a source is taken for another language', async () => {
  serve(source({ language: 'nl' }))
  const asked: unknown[] = []
  server.use(
    http.patch(inPlace('sources/s1'), async ({ request }) => {
      asked.push([await request.json(), request.headers.get('If-Match')])
      return HttpResponse.json(source({ language: 'de' }))
    }),
  )
  const { person } = open(`${ADDRESS}/s1`)
  await person.selectOptions(await screen.findByLabelText('Language'), 'German')
  expect(await screen.findByText(/for that language from now on/)).toBeInTheDocument()
  expect(asked).toEqual([[{ language: 'de' }, expect.stringContaining('1')]])
})

test('writing for one platform leads to the live run, with one key per wish', async () => {
  const { started } = serve()
  const { person, router, container } = open(`${ADDRESS}/s1`)
  expect(await screen.findByText('It is blue.')).toBeInTheDocument()
  expect(await faults(container)).toEqual([])
  await person.click(screen.getByRole('checkbox', { name: 'LinkedIn' }))
  await person.type(screen.getByLabelText(/Note to the writer/), 'Be brief.')
  await person.click(screen.getByRole('button', { name: 'Write the post' }))
  await waitFor(() => expect(router.state.location.pathname).toContain('/runs/r1'))
  expect(started[0]?.body).toEqual({
    source_id: 's1',
    platforms: ['linkedin'],
    instruction: 'Be brief.',
  })
  expect(started[0]?.key).toMatch(/^[0-9a-f-]{36}$/)
})

test('writing for several platforms is one run', async () => {
  const { started } = serve()
  const { person, router } = open(`${ADDRESS}/s1`)
  await person.click(await screen.findByRole('checkbox', { name: 'X' }))
  await person.click(screen.getByRole('checkbox', { name: 'Blog' }))
  await person.click(screen.getByRole('button', { name: 'Write the post' }))
  await waitFor(() => expect(router.state.location.pathname).toContain('/runs/r1'))
  expect(started.map(({ body }) => body)).toEqual([{ source_id: 's1', platforms: ['x', 'blog'] }])
})

test('of a feed one entry is chosen, and becomes a source', async () => {
  may('strategy:read', 'content:write', 'runs:read', 'runs:write')
  serve(source({ kind: 'rss', title: 'Bread', sentence_count: 0 }))
  const chosen: unknown[] = []
  gives({
    'sources/s1/feed': {
      title: 'Bread',
      entries: [
        { id: '1', title: 'Second oven', url: 'https://bakery.example/1', published_at: AT },
        { id: '2', title: 'Rolls', url: null, published_at: null },
      ],
    },
    'sources/s2': source({ id: 's2', title: 'Rolls', kind: 'html' }),
    'sources/s2/sentences': listOf(),
  })
  server.use(
    http.post(inPlace('sources/s1/feed/entries'), async ({ request }) => {
      chosen.push(await request.json())
      return HttpResponse.json(source({ id: 's2', title: 'Rolls' }), { status: 201 })
    }),
  )
  const { person, router, container } = open(`${ADDRESS}/s1`)
  expect(await screen.findByText('Second oven')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Write the post' })).toBeNull()
  expect(await faults(container)).toEqual([])
  await person.click(screen.getByRole('button', { name: 'Read “Rolls”' }))
  await waitFor(() => expect(router.state.location.pathname).toContain('/sources/s2'))
  expect(chosen).toEqual([{ entry_id: '2' }])
})

test('a source that could not be read says why, and is not written from', async () => {
  serve(source({ state: 'failed', problem: 'The page asks for a password.' }))
  open(`${ADDRESS}/s1`)
  expect(await screen.findByText('The page asks for a password.')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Write the post' })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
})

test('a source that is not there says so, and one that fails is tried again', async () => {
  server.use(
    http.get(inPlace('sources'), () =>
      HttpResponse.json(problem(500, 'internal'), { status: 500 }),
    ),
  )
  open(ADDRESS)
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeInTheDocument()
})

test('who may not see sources is told so', async () => {
  mayNothing()
  open(ADDRESS)
  expect(await screen.findByRole('alert')).toHaveTextContent(/read the strategy/)
})
