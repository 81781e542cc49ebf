import { expect, test, vi } from 'vitest'
import { followRun, type RunLine } from './run-stream'

const line = (seq: number): RunLine => ({
  seq,
  type: 'run.step_started',
  content: { step: 'draft', n: seq },
  tokens: 0,
  created_at: '2026-05-12T07:00:00Z',
})

const stream = (...lines: RunLine[]) =>
  new Response(lines.map((each) => `id: ${each.seq}\ndata: ${JSON.stringify(each)}\n\n`).join(''), {
    headers: { 'Content-Type': 'text/event-stream' },
  })

function follow(...answers: (() => Response)[]) {
  const asked: (string | null)[] = []
  const lines: number[] = []
  const onEnd = vi.fn()
  followRun({
    workspaceId: 'w',
    runId: 'r',
    after: 0,
    delay: () => 0,
    fetch: async (request) => {
      asked.push(request.headers.get('Last-Event-ID'))
      return (answers.shift() ?? (() => new Response(null, { status: 204 })))()
    },
    onLine: ({ seq }) => lines.push(seq),
    onEnd,
  })
  return { asked, lines, onEnd }
}

test('a broken stream goes on after the last line, with none missing and none twice', async () => {
  const { asked, lines, onEnd } = follow(
    () => stream(line(1), line(2)),
    () => new Response('{}', { status: 503 }),
    () => stream(line(2), line(3)),
  )
  await vi.waitFor(() => expect(onEnd).toHaveBeenCalledOnce())
  expect(lines).toEqual([1, 2, 3])
  expect(asked).toEqual([null, '2', '2', '3'])
})

test('a run that ended is not asked for again', async () => {
  const { asked, onEnd } = follow(() => new Response(null, { status: 204 }))
  await vi.waitFor(() => expect(onEnd).toHaveBeenCalledOnce())
  expect(asked).toHaveLength(1)
})

test('who may not hear it any more is told so by the end of the stream', async () => {
  const { lines, onEnd } = follow(
    () => new Response('event: end\ndata: {"code":"insufficient_scope"}\n\n'),
  )
  await vi.waitFor(() => expect(onEnd).toHaveBeenCalledOnce())
  expect(lines).toEqual([])
})
