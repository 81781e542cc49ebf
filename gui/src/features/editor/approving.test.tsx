import { screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { ADDRESS, approval, onDesk, postRead } from '@/test/desk'
import { faults, open } from '@/test/render'
import { inPlace, server } from '@/test/server'

const second = approval({ id: 'second', stage: 'Final Approval' })
test.each([
  ['the last yes', [], 'P-1 is approved'],
  ['a yes before another stage', [second], 'P-1 passes Draft Review'],
])('who decides approves from the header: %s', async (_which, next, said) => {
  const desk = onDesk(postRead({ status: 'review' }), [
    'content:read',
    'approvals:read',
    'approvals:decide',
  ])
  const waiting = approval({ post_id: desk.now.id })
  let decided: unknown
  server.use(
    http.get(inPlace(`posts/${desk.now.id}/approvals`), () =>
      HttpResponse.json({
        items: decided ? [{ ...waiting, state: 'approved' }, ...next] : [waiting],
      }),
    ),
    http.post(inPlace(`approvals/${waiting.id}/decision`), async ({ request }) => {
      decided = await request.json()
      return HttpResponse.json({ ...waiting, state: 'approved' })
    }),
  )
  const { person } = open(ADDRESS + desk.now.id)
  await person.click(await screen.findByRole('button', { name: 'Approve' }))
  await waitFor(() => expect(decided).toEqual({ verdict: 'approved' }))
  expect(await screen.findByText(said)).toBeInTheDocument()
})

test('a submission has its way back', async () => {
  const desk = onDesk(postRead({ status: 'draft' }))
  let undone: unknown
  server.use(
    http.post(inPlace(`posts/${desk.now.id}/submission`), () =>
      HttpResponse.json(approval(), { status: 201, headers: { 'X-Request-Id': 'req-7' } }),
    ),
    http.post(inPlace('audit-events/undo'), async ({ request }) => {
      undone = await request.json()
      return HttpResponse.json({ items: [] })
    }),
  )
  const { person } = open(ADDRESS + desk.now.id)
  await person.click(await screen.findByRole('button', { name: /^Submit/ }))
  expect(await screen.findByText(`${desk.now.key} waits for approval`)).toBeInTheDocument()
  await person.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(undone).toEqual({ request_id: 'req-7' }))
})

test('who wrote it is told why they do not decide, in place of the button', async () => {
  const scopes = ['content:read', 'approvals:read', 'approvals:decide'] as const
  const desk = onDesk(postRead({ status: 'review' }), [...scopes])
  const refusal = { code: 'self_approval', detail: 'You wrote or submitted this.' }
  server.use(
    http.get(inPlace(`posts/${desk.now.id}/approvals`), () =>
      HttpResponse.json({ items: [approval({ refusal })] }),
    ),
  )
  const { person, container } = open(ADDRESS + desk.now.id)
  await person.click(await screen.findByRole('button', { name: /See the approval/ }))
  expect(await screen.findByText('You wrote or submitted this.')).toBeInTheDocument()
  for (const name of ['Approve', 'Request changes'])
    expect(screen.queryByRole('button', { name })).not.toBeInTheDocument()
  expect(await faults(container)).toEqual([])
})
