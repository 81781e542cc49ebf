import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { ADDRESS, onDesk, postRead } from '@/test/desk'
import { user } from '@/test/factories'
import { faults, open } from '@/test/render'
import { inPlace, server } from '@/test/server'

const AT = '2026-05-12T07:00:00Z'

/** An approved text for LinkedIn alone, before somebody who may publish. */
function forLinkedIn() {
  const variants = [{ platform: 'linkedin' as const, body: 'We bake.', extras: {} }]
  return onDesk(postRead({ status: 'approved', approved_hash: 'h', variants }), [
    'content:read',
    'publishing:read',
    'publishing:write',
    'channels:read',
    'members:read',
  ])
}

test('what was published is taken back beside its text, and the header leads nowhere then', async () => {
  const desk = onDesk(postRead({ status: 'published', approved_hash: 'h' }), [
    'content:read',
    'publishing:read',
    'publishing:write',
  ])
  const there = 'https://example.org/p/1'
  const { title } = desk.now
  const sent = { id: 'b1', post_key: 'P-1', title, kind: 'feed', platform: 'blog', planned_for: AT }
  let state = 'sent'
  server.use(
    http.get(inPlace(`posts/${desk.now.id}/publication`), () =>
      HttpResponse.json({ items: [{ ...sent, state, external_url: there, hidden_by: null }] }),
    ),
    http.post(inPlace('publications/b1/withdrawal'), () => {
      state = 'withdrawn'
      return HttpResponse.json({ ...sent, state })
    }),
  )
  const { person, container } = open(`${ADDRESS + desk.now.id}?panel=publishing`)
  expect(await screen.findByRole('link', { name: /View published/ })).toHaveAttribute('href', there)
  await person.click(await screen.findByRole('button', { name: 'Take back' }))
  const question = await screen.findByRole('dialog', { name: `Take “${title}” back?` })
  expect(within(question).getByText(/leaves the page and the feeds at once/)).toBeInTheDocument()
  await person.click(within(question).getByRole('button', { name: 'Take back' }))
  expect(await screen.findByText('Taken back')).toBeInTheDocument()
  expect(screen.queryByRole('link', { name: /View/ })).toBeNull()
  expect(screen.queryByRole('button', { name: 'Take back' })).toBeNull()
  expect(await faults(container)).toEqual([])
})

test('who may not publish sees where a post went, and takes nothing back', async () => {
  const desk = onDesk(postRead({ status: 'published', approved_hash: 'h' }), [
    'content:read',
    'publishing:read',
  ])
  const sent = { id: 'b1', kind: 'feed', platform: 'blog', state: 'sent', planned_for: AT }
  server.use(
    http.get(inPlace(`posts/${desk.now.id}/publication`), () =>
      HttpResponse.json({ items: [sent] }),
    ),
  )
  open(`${ADDRESS + desk.now.id}?panel=publishing`)
  expect(await screen.findByText('Where it went')).toBeInTheDocument()
  expect(screen.getByText(/is for people who may publish/)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Take back' })).toBeNull()
})

test('the only text of a post goes out on the feed, when somebody wants that', async () => {
  const desk = forLinkedIn()
  const feed = { id: 'c1', name: 'Feed', kind: 'feed', platform: 'blog', state: 'active' }
  let asked: unknown
  server.use(
    http.get(inPlace('channels'), () => HttpResponse.json({ items: [feed] })),
    http.post(inPlace(`posts/${desk.now.id}/publication`), async ({ request }) => {
      asked = await request.json()
      return HttpResponse.json({ items: [] }, { status: 202 })
    }),
  )
  const { person } = open(`${ADDRESS + desk.now.id}?panel=publishing`)
  const place = await screen.findByRole('checkbox', { name: /Feed/ })
  expect(place).not.toBeChecked()
  expect(screen.queryByRole('button', { name: 'Publish now' })).toBeNull()
  await person.click(place)
  expect(screen.getByText('LinkedIn', { selector: 'label span' })).toBeInTheDocument()
  await person.click(screen.getByRole('button', { name: 'Publish now' }))
  await waitFor(() => expect(asked).toEqual({ channel_ids: ['c1'] }))
})

test('what no channel is for is copied, and marked with where it is', async () => {
  const desk = forLinkedIn()
  const url = 'https://linkedin.example/posts/7'
  const row = { id: 'b1', kind: 'hand', platform: 'linkedin', state: 'sent', content_hash: 'h' }
  const asked: unknown[] = []
  server.use(
    http.get(inPlace('channels'), () => HttpResponse.json({ items: [] })),
    http.get(inPlace('members'), () =>
      HttpResponse.json({ items: [{ user_id: user.id, full_name: user.full_name }] }),
    ),
    http.get(inPlace(`posts/${desk.now.id}/publication`), () =>
      HttpResponse.json({
        items: asked.length
          ? [{ ...row, external_url: url, sent_at: AT, requested_by_id: user.id }]
          : [],
      }),
    ),
    http.post(inPlace(`posts/${desk.now.id}/publication/by-hand`), async ({ request }) => {
      asked.push(await request.json())
      return HttpResponse.json(row, { status: 201 })
    }),
  )
  const { person, container } = open(`${ADDRESS + desk.now.id}?panel=publishing`)
  const hand = await screen.findByRole('region', { name: 'LinkedIn · By hand' })
  expect(within(hand).getByRole('textbox', { name: 'Text for LinkedIn' })).toHaveValue('We bake.')
  await person.type(within(hand).getByLabelText('Address of the published post'), url)
  await person.click(within(hand).getByRole('button', { name: 'Mark as published' }))
  expect(await screen.findByText(`${user.full_name} published it by hand.`)).toBeInTheDocument()
  expect(asked).toEqual([{ platform: 'linkedin', url }])
  expect(screen.getByRole('link', { name: /View/ })).toHaveAttribute('href', url)
  expect(screen.queryByRole('button', { name: 'Mark as published' })).toBeNull()
  expect(await faults(container)).toEqual([])
})
