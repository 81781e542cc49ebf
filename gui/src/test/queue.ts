/** A queue of requests that wait, and the server that keeps it. */

import { HttpResponse, http } from 'msw'
import type { Approval } from '@/data/approvals'
import { listOf } from './place'
import { inPlace, server } from './server'

export const AT = '2026-05-12T07:00:00Z'

export function request(id: string, about: Partial<Approval> = {}): Approval {
  return {
    id,
    post_id: `post-${id}`,
    post_key: `P-${id}`,
    title: `Text ${id}`,
    state: 'pending',
    stage: 'Draft Review',
    stage_id: 's1',
    quorum: 1,
    roles: [],
    requested_by: 'Clara Weiss',
    requested_by_id: 'clara',
    version_number: 1,
    content_hash: `hash-${id}`,
    decisions: [],
    yes_count: 0,
    refusal: null,
    waits_for: [],
    decided_at: null,
    created_at: AT,
    updated_at: AT,
    version: 1,
    ...about,
  } as Approval
}

/** A server that keeps a queue and takes decisions. */
export function serve(...pending: Approval[]) {
  let waiting = pending
  const decided: { id: string; body: unknown }[] = []
  server.use(
    http.get(inPlace('approvals'), ({ request }) => {
      const state = new URL(request.url).searchParams.get('state')
      return HttpResponse.json(listOf(...(state === 'pending' ? waiting : [])))
    }),
    http.get(inPlace('approvals/:id'), ({ params }) =>
      HttpResponse.json(pending.find(({ id }) => id === params.id)),
    ),
    http.get(inPlace('posts/:id/approvals'), ({ params }) =>
      HttpResponse.json({ items: pending.filter(({ post_id }) => post_id === params.id) }),
    ),
    http.get(inPlace('posts/:id/versions/:number'), ({ params }) =>
      HttpResponse.json({
        number: Number(params.number),
        title: `Text ${String(params.id).slice(5)}`,
        author_id: 'clara',
        variants: [{ platform: 'blog', body: `The words of ${params.id}.`, extras: {} }],
      }),
    ),
    http.post(inPlace('approvals/:id/decision'), async ({ params, request }) => {
      const found = pending.find(({ id }) => id === params.id)
      decided.push({ id: String(params.id), body: await request.json() })
      waiting = waiting.filter(({ id }) => id !== params.id)
      return HttpResponse.json({ ...found, state: 'approved' })
    }),
  )
  return decided
}

/** A moment that comes when it is called for. */
export function held(): [Promise<void>, () => void] {
  let release = () => {}
  const moment = new Promise<void>((resolve) => {
    release = resolve
  })
  return [moment, () => release()]
}
