import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { problem, WORKSPACE } from '@/test/factories'
import { gives, listOf, may, mayNothing } from '@/test/place'
import { AT, held, request, serve } from '@/test/queue'
import { faults, open } from '@/test/render'
import { inPlace, server } from '@/test/server'

const ADDRESS = `/w/${WORKSPACE.slug}/approvals`
const sentBack = {
  id: 'd1',
  by: 'Ben Ortiz',
  by_id: 'ben',
  verdict: 'rejected',
  feedback: 'Name Josef earlier.',
  lapse: null,
  door: 'api',
  key_id: 'k1',
  request_id: 'old',
  created_at: AT,
} as const

beforeEach(() => {
  may('approvals:read', 'approvals:decide')
  gives({
    'approval-stages': { items: [{ id: 's1', name: 'Draft Review', rank: 0, quorum: 1 }] },
  })
})

test('A approves what is open, and the next one opens', async () => {
  const decided = serve(request('1'), request('2'))
  const { person, container } = open(ADDRESS)
  expect(await screen.findByText('The words of post-1.')).toBeInTheDocument()
  expect(screen.getByText('2 requests wait')).toBeInTheDocument()
  expect(await faults(container)).toEqual([])
  await person.keyboard('a')
  expect(await screen.findByText('The words of post-2.')).toBeInTheDocument()
  expect(decided).toEqual([{ id: '1', body: { verdict: 'approved' } }])
  expect(screen.getByText('P-1 passes Draft Review')).toBeInTheDocument()
})

test('R asks what should be different, and sends it back with that', async () => {
  const decided = serve(request('1'))
  const { person } = open(ADDRESS)
  await screen.findByText('The words of post-1.')
  await person.keyboard('r')
  await person.keyboard('End on the umbrella.')
  await person.click(screen.getByRole('button', { name: /Send back/ }))
  await waitFor(() => expect(decided).toHaveLength(1))
  expect(decided[0]?.body).toEqual({ verdict: 'rejected', feedback: 'End on the umbrella.' })
  expect(await screen.findByText('Nothing waits for a decision.')).toBeInTheDocument()
})

test('J and K walk through the queue', async () => {
  serve(request('1'), request('2'))
  const { person } = open(ADDRESS)
  await screen.findByText('The words of post-1.')
  await person.keyboard('j')
  expect(await screen.findByText('The words of post-2.')).toBeInTheDocument()
  await person.keyboard('k')
  expect(await screen.findByText('The words of post-1.')).toBeInTheDocument()
})

test('what was sent back before is read by its changes, with who said what', async () => {
  const lapsed = {
    ...sentBack,
    id: 'd2',
    verdict: 'approved',
    feedback: null,
    lapse: 'left',
  } as const
  const again = request('1', { version_number: 3, decisions: [lapsed] })
  const old = request('old', {
    post_id: again.post_id,
    state: 'rejected',
    version_number: 2,
    decisions: [sentBack],
  })
  serve(again)
  gives({
    'posts/post-1/approvals': { items: [old, again] },
    'posts/post-1/diff': {
      title: [],
      variants: [
        {
          platform: 'blog',
          ops: [
            { op: 'equal', text: 'For years ' },
            { op: 'delete', text: 'we' },
            { op: 'insert', text: 'Josef' },
          ],
        },
      ],
    },
  })
  open(ADDRESS)
  expect(await screen.findByText('Josef')).toBeInTheDocument()
  expect(screen.getByText('Since version 2, which was sent back')).toBeInTheDocument()
  expect(screen.getByText('Name Josef earlier.')).toBeInTheDocument()
  expect(screen.getByText('No longer counts: left the workspace')).toBeInTheDocument()
  expect(screen.getAllByText(/through an API key/)).not.toHaveLength(0)
})

test('who is on the way to a slow page is not led back by an answer', async () => {
  serve(request('1'), request('2'))
  const [decided, answer] = held()
  const [loaded, load] = held()
  server.use(
    http.get(inPlace('saved-views'), () => loaded.then(() => HttpResponse.json(listOf()))),
    http.post(inPlace('approvals/:id/decision'), () =>
      decided.then(() => HttpResponse.json(request('1', { state: 'approved' }))),
    ),
  )
  const { person, router } = open(ADDRESS)
  await screen.findByText('The words of post-1.')
  await person.keyboard('a')
  const going = router.navigate({
    to: '/w/$workspaceId/posts',
    params: { workspaceId: WORKSPACE.slug },
  })
  answer()
  expect(await screen.findByText('P-1 passes Draft Review')).toBeInTheDocument()
  load()
  await going
  expect(router.latestLocation.pathname).toMatch(/posts$/)
})

test('who has gone on to another page is not led back when the decision arrives', async () => {
  serve(request('1'))
  const [arrived, arrive] = held()
  server.use(
    http.post(inPlace('approvals/:id/decision'), async () => {
      await arrived
      return HttpResponse.json(request('1', { state: 'approved' }))
    }),
  )
  const { person, router, client } = open(ADDRESS)
  await screen.findByText('The words of post-1.')
  await person.keyboard('a')
  await router.navigate({ to: '/w/$workspaceId/goals', params: { workspaceId: WORKSPACE.slug } })
  arrive()
  await waitFor(() => expect(client.isMutating()).toBe(0))
  expect(router.state.location.pathname).toMatch(/goals$/)
})

test('a refusal is said where the decision was made', async () => {
  serve(request('1'))
  server.use(
    http.post(inPlace('approvals/:id/decision'), () =>
      HttpResponse.json(problem(409, 'approval_outdated', { detail: 'It changed since.' }), {
        status: 409,
      }),
    ),
  )
  const { person } = open(ADDRESS)
  await screen.findByText('The words of post-1.')
  await person.keyboard('a')
  expect(await screen.findByText('It changed since.')).toBeInTheDocument()
})

test('who may not decide is told why, instead of being asked', async () => {
  serve(
    request('1', { refusal: { code: 'self_approval', detail: 'You wrote or submitted this.' } }),
  )
  open(ADDRESS)
  expect(await screen.findByText('You wrote or submitted this.')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Approve' })).not.toBeInTheDocument()
})

test('an empty queue says so', async () => {
  serve()
  const { container } = open(ADDRESS)
  expect(await screen.findByText('Nothing waits for a decision.')).toBeInTheDocument()
  expect(await faults(container)).toEqual([])
})

test('the page names who may see approvals', async () => {
  mayNothing()
  open(ADDRESS)
  expect(await screen.findByRole('alert')).toHaveTextContent(/see approvals/)
})

test('a queue that does not load is asked for again', async () => {
  serve(request('1'))
  server.use(
    http.get(
      inPlace('approvals'),
      () => HttpResponse.json(problem(500, 'internal'), { status: 500 }),
      {
        once: true,
      },
    ),
  )
  const { person } = open(ADDRESS)
  await person.click(await screen.findByRole('button', { name: 'Try again' }))
  const queue = await screen.findByRole('navigation', { name: 'Requests' })
  expect(within(queue).getByText('Text 1')).toBeInTheDocument()
})
