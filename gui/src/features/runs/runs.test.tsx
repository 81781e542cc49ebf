import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import type { RunDetail, RunLine } from '@/data/runs'
import { problem, WORKSPACE } from '@/test/factories'
import { gives, listOf, may, mayNothing } from '@/test/place'
import { faults, open } from '@/test/render'
import { inPlace, server } from '@/test/server'

const ADDRESS = `/w/${WORKSPACE.slug}/runs`
const [AT, LATER] = ['2026-05-12T07:00:00Z', '2026-05-12T07:00:14Z'] as const
const step = (n: number, name: string, about = {}): RunDetail['steps'][number] => ({
  n,
  name,
  platform: 'linkedin',
  persona: 'writer',
  status: 'succeeded',
  attempts: 1,
  output: null,
  problem: null,
  shortage: null,
  started_at: AT,
  finished_at: LATER,
  ...about,
})

const run = (about: Partial<RunDetail> = {}): RunDetail => ({
  id: 'r1',
  definition_id: 'd1',
  owner_id: 'ann',
  source_id: 's1',
  post_id: null,
  platforms: ['linkedin'],
  title: 'The second bakery',
  instruction: null,
  status: 'running',
  problem: null,
  budget_micros: null,
  cost_micros: 12_500,
  started_at: AT,
  finished_at: null,
  cancel_requested_at: null,
  steps: [step(1, 'plan')],
  created_at: AT,
  updated_at: AT,
  version: 1,
  ...about,
})

const line = (seq: number, type: RunLine['type'], content = {}, tokens = 0): RunLine => ({
  seq,
  type,
  content,
  tokens,
  created_at: AT,
})

beforeEach(() => {
  may('runs:read', 'runs:write')
  gives({
    workflows: { items: [{ id: 'd1', steps: [{ key: 'plan' }, { key: 'draft' }] }] },
    'runs/r1/transcript': listOf(
      line(1, 'run.started'),
      line(2, 'run.step_finished', { step: 'plan', n: 1, points: 4 }, 900),
    ),
  })
  server.use(http.get(inPlace('runs/r1/events'), () => new HttpResponse(null, { status: 204 })))
})

test('runs are listed with where they stand', async () => {
  gives({ runs: listOf(run(), run({ id: 'r2', status: 'failed', finished_at: LATER })) })
  const { container } = open(ADDRESS)
  const table = await screen.findByRole('table', { name: 'Runs' })
  expect(within(table).getAllByText('14 s')).toHaveLength(1)
  expect(within(table).getAllByText('Running').length).toBeGreaterThan(0)
  expect(await faults(container)).toEqual([])
})

test('without a run the way to the first one is shown', async () => {
  gives({ runs: listOf() })
  open(ADDRESS)
  expect(await screen.findByText('A run writes one post from a source.')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'New from source' })).toBeInTheDocument()
})

test('a filter that matches nothing is cleared', async () => {
  const asked: string[] = []
  server.use(
    http.get(inPlace('runs'), ({ request }) => {
      asked.push(new URL(request.url).search)
      return HttpResponse.json(asked.length > 1 ? listOf(run()) : listOf())
    }),
  )
  const { person } = open(`${ADDRESS}?status=failed`)
  await person.click(await screen.findByRole('button', { name: 'Clear filters' }))
  expect(await screen.findByRole('table')).toBeInTheDocument()
  expect(asked[0]).toBe('?status=failed')
})

test('a run goes on after the last line that is known, and tells what comes', async () => {
  const asked: (string | null)[] = []
  let detail = run()
  server.use(
    http.get(inPlace('runs/r1'), () => HttpResponse.json(detail)),
    http.get(inPlace('runs/r1/events'), ({ request }) => {
      asked.push(request.headers.get('Last-Event-ID'))
      if (asked.length > 1) return new HttpResponse(null, { status: 204 })
      detail = run({
        status: 'succeeded',
        post_id: 'p1',
        finished_at: LATER,
        steps: [step(1, 'plan'), step(2, 'draft', { output: { body: 'It is really blue.' } })],
      })
      const lines = [
        line(3, 'run.step_finished', { step: 'draft', n: 2, used: 18, limit: 3000 }, 100),
        line(4, 'run.succeeded'),
      ]
      return new HttpResponse(
        lines.map((each) => `id: ${each.seq}\ndata: ${JSON.stringify(each)}\n\n`).join(''),
        { headers: { 'Content-Type': 'text/event-stream' } },
      )
    }),
  )
  const { container } = open(`${ADDRESS}/r1`)
  expect(await screen.findByText('The draft is on the desk.')).toBeInTheDocument()
  expect(screen.getByText('It is really blue.')).toBeInTheDocument()
  expect(asked[0]).toBe('2')
  const steps = screen.getByRole('list', { name: 'Steps' })
  expect(within(steps).getByText('18 of 3,000 characters')).toBeInTheDocument()
  expect(screen.getByText(/1,000 tokens/)).toBeInTheDocument()
  expect(await faults(container)).toEqual([])
})

test('a run that is over already is heard to its last line', async () => {
  let detail = run()
  let stream: ReadableStreamDefaultController<Uint8Array> | undefined
  const say = (each: RunLine) =>
    stream?.enqueue(new TextEncoder().encode(`id: ${each.seq}\ndata: ${JSON.stringify(each)}\n\n`))
  server.use(
    http.get(inPlace('runs/r1'), () => HttpResponse.json(detail)),
    http.get(inPlace('runs/r1/events'), () => {
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => {
          stream = controller
        },
      })
      return new HttpResponse(body, { headers: { 'Content-Type': 'text/event-stream' } })
    }),
  )
  open(`${ADDRESS}/r1`)
  await waitFor(() => expect(stream).toBeDefined())
  detail = run({ status: 'succeeded', post_id: 'p1', finished_at: LATER })
  say(line(3, 'run.step_finished', { step: 'draft', n: 2 }))
  expect(await screen.findByText('The draft is on the desk.')).toBeInTheDocument()
  say(line(4, 'run.succeeded'))
  expect(await screen.findByText('The post is made')).toBeInTheDocument()
})

test('a run under way can be stopped', async () => {
  const asked: string[] = []
  gives({ 'runs/r1': run() })
  server.use(
    http.post(inPlace('runs/r1/cancellation'), () => {
      asked.push('cancel')
      return HttpResponse.json(run({ cancel_requested_at: AT }), { status: 202 })
    }),
  )
  const { person } = open(`${ADDRESS}/r1`)
  expect(await screen.findByText('not begun')).toBeInTheDocument()
  await person.click(screen.getByRole('button', { name: 'Cancel run' }))
  await waitFor(() => expect(asked).toEqual(['cancel']))
})

test('a run that failed says why, keeps its text, and goes on with R', async () => {
  let status: RunDetail['status'] = 'failed'
  server.use(
    http.get(inPlace('runs/r1'), () =>
      HttpResponse.json(
        run({
          status,
          problem: status === 'failed' ? 'The key of the agent is not valid.' : null,
          steps: [
            step(1, 'draft', { output: { body: 'Half a text.' } }),
            step(2, 'audit', { status: 'failed', problem: 'Broke off.' }),
          ],
        }),
      ),
    ),
    http.post(inPlace('runs/r1/retry'), () => {
      status = 'queued'
      return HttpResponse.json(run({ status }), { status: 202 })
    }),
  )
  const { person } = open(`${ADDRESS}/r1`)
  expect(await screen.findByText('The key of the agent is not valid.')).toBeInTheDocument()
  expect(screen.getByText('Half a text.')).toBeInTheDocument()
  await person.keyboard('r')
  expect(await screen.findByText('The run goes on')).toBeInTheDocument()
})

test('a list that fails can be asked for again, and the page names who may see it', async () => {
  server.use(
    http.get(inPlace('runs'), () => HttpResponse.json(problem(500, 'internal'), { status: 500 })),
  )
  open(ADDRESS)
  expect(await screen.findByText('Request 0b9c1f0e5a7d4c0f')).toBeInTheDocument()
})

test('who may not see runs is told so', async () => {
  mayNothing()
  open(ADDRESS)
  expect(await screen.findByRole('alert')).toHaveTextContent(/follow runs/)
})

test('a run that cannot be paid says with how much, and what to do', async () => {
  const offer = {
    code: 'team',
    name: 'Team',
    price_cents: 9900,
    currency: 'usd',
    interval: 'month',
  }
  const shortage = {
    needed: 9,
    left: 1,
    renews_at: '2026-06-01T00:00:00+00:00',
    plan: 'Individual',
    plan_that_would: offer,
    advice: 'Team has more',
  }
  server.use(
    http.get(inPlace('runs/r1'), () =>
      HttpResponse.json(
        run({
          status: 'failed',
          problem: 'This takes 9 credits.',
          steps: [
            step(1, 'plan', { status: 'failed', problem: 'This takes 9 credits.', shortage }),
          ],
        }),
      ),
    ),
  )
  open(`${ADDRESS}/r1`)
  const said = await screen.findByRole('alert')
  expect(said).toHaveTextContent('takes up to 9 credits, and 1 is left')
  expect(said).toHaveTextContent('The plan Team has more')
  expect(said).toHaveTextContent('2026-06-01')
})
