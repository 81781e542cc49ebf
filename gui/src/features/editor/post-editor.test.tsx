import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { ADDRESS, LINKEDIN, measured, onDesk, postRead } from '@/test/desk'
import { problem, WORKSPACE } from '@/test/factories'
import { listOf } from '@/test/place'
import { faults, open } from '@/test/render'
import { inPlace, server } from '@/test/server'

const text = () => screen.findByRole('textbox', { name: 'Text for LinkedIn' })
const saved = () => screen.findByText('Saved')

test('what is typed is saved after a pause, on the version it was written on', async () => {
  const desk = onDesk(postRead())
  const { person, container } = open(ADDRESS + desk.now.id)
  await person.type(await text(), ' It smells.')
  expect(screen.getByText('Edited')).toBeInTheDocument()
  await waitFor(() => expect(desk.asked).toHaveLength(1))
  expect(desk.asked[0]).toEqual({
    match: '"3"',
    body: { variants: { linkedin: { body: `${LINKEDIN} It smells.` } } },
  })
  expect(await saved()).toBeInTheDocument()
  expect(document.title).toBe('Forty loaves an hour · Postmagiq')
  expect(await faults(container)).toEqual([])
})

test('Ctrl+S saves at once, and Alt+arrow goes to the next text', async () => {
  const desk = onDesk(postRead())
  const { person, router } = open(ADDRESS + desk.now.id)
  await person.type(await text(), '!{Control>}s{/Control}')
  await waitFor(() => expect(desk.asked).toHaveLength(1), { timeout: 700 })
  await person.keyboard('{Alt>}{ArrowDown}{/Alt}')
  expect(await screen.findByRole('textbox', { name: 'Text for X' })).toHaveValue(
    'Second oven: bought.',
  )
  expect(router.state.location.search).toEqual({ on: 'x' })
})

test('a text is counted as its platform counts, and images without words are warned of', async () => {
  const desk = onDesk(postRead())
  const warning = { code: 'missing_alt_text', detail: 'oven.jpg has no alternative text.' }
  server.use(
    http.get(inPlace(`posts/${desk.now.id}/preview`), () =>
      HttpResponse.json({ items: [{ ...measured('linkedin', LINKEDIN), warnings: [warning] }] }),
    ),
  )
  const { person } = open(ADDRESS + desk.now.id)
  const field = await text()
  expect(await screen.findByText(`${LINKEDIN.length} of 280`)).toBeInTheDocument()
  expect(await screen.findByText(warning.detail)).toBeInTheDocument()
  await person.clear(field)
  await person.click(field)
  await person.paste('x'.repeat(283))
  expect(await screen.findAllByText('3 too long')).not.toEqual([])
  expect(await saved()).toBeInTheDocument()
})

test('a content warning takes room of the text while it is typed', async () => {
  const body = 'Bread contains gluten.'
  const extra = { name: 'content_warning', max_length: 200, many: null, counts: true }
  const platform = { platform: 'mastodon', name: 'Mastodon', max_length: 500, extras: [extra] }
  const extras = { content_warning: 'Food' }
  const desk = onDesk(postRead({ variants: [{ platform: 'mastodon', body, extras }] }))
  server.use(http.get(inPlace('platforms'), () => HttpResponse.json(listOf(platform))))
  const { person } = open(ADDRESS + desk.now.id)
  expect(await screen.findByText(`${body.length + 4} of 280`)).toBeInTheDocument()
  await person.type(await screen.findByLabelText(/Content warning/), ': wheat')
  expect(await screen.findByText(`${body.length + 11} of 280`)).toBeInTheDocument()
  // Left unsaved, words are sent again until somebody takes them: some later test would.
  expect(await saved()).toBeInTheDocument()
})

test('words that are not saved yet are saved when one leaves', async () => {
  const desk = onDesk(postRead())
  const { person } = open(ADDRESS + desk.now.id)
  await person.type(await text(), '!')
  await person.click(screen.getByRole('link', { name: 'All posts' }))
  await waitFor(() => expect(desk.asked).toHaveLength(1))
})

test('somebody else in the same words opens both texts, and mine is kept on their version', async () => {
  const desk = onDesk(postRead())
  const { person } = open(ADDRESS + desk.now.id)
  await person.type(await text(), ' Mine.')
  const theirs = { ...desk.now, version: 9 }
  theirs.variants = theirs.variants.map((each) => ({ ...each, body: `Theirs. ${each.body}` }))
  desk.now = theirs
  server.use(
    http.patch(
      inPlace(`posts/${desk.now.id}`),
      () => HttpResponse.json(problem(412, 'version_mismatch'), { status: 412 }),
      { once: true },
    ),
  )
  const dialog = await screen.findByRole('dialog', { name: /changed the same words/ })
  expect(within(dialog).getByText('Yours')).toBeInTheDocument()
  expect(within(dialog).getByText('Theirs.', { exact: false })).toBeInTheDocument()
  expect(await faults(dialog)).toEqual([])
  await person.keyboard('{Escape}')
  await person.click(await screen.findByRole('button', { name: 'Compare' }))
  await person.click(await screen.findByRole('button', { name: 'Keep mine' }))
  await waitFor(() => expect(desk.asked).toHaveLength(1))
  expect(desk.asked[0]).toMatchObject({
    match: '"9"',
    body: { variants: { linkedin: { body: `${LINKEDIN} Mine.` } } },
  })
  expect(await saved()).toBeInTheDocument()
})

test('taking theirs puts their words on the screen and sends nothing', async () => {
  const desk = onDesk(postRead())
  const { person } = open(ADDRESS + desk.now.id)
  await person.type(await text(), ' Mine.')
  desk.now = { ...desk.now, version: 9, variants: [] }
  desk.now.variants = [{ platform: 'linkedin', body: 'Theirs.', extras: {} }]
  server.use(
    http.patch(inPlace(`posts/${desk.now.id}`), () =>
      HttpResponse.json(problem(412, 'version_mismatch'), { status: 412 }),
    ),
  )
  await person.click(await screen.findByRole('button', { name: 'Take theirs' }))
  expect(await text()).toHaveValue('Theirs.')
  expect(await saved()).toBeInTheDocument()
})

test('a finding stands on its words, and the list leads to them', async () => {
  const desk = onDesk(postRead(), ['content:read', 'content:write', 'strategy:read'])
  const { person, container } = open(`${ADDRESS + desk.now.id}?panel=findings`)
  await screen.findByText('Say since when.')
  await waitFor(() =>
    expect(container.querySelector('[data-marks]')).toHaveTextContent(LINKEDIN.slice(25, 55)),
  )
  await person.click(screen.getByRole('button', { name: /Say since when/ }))
  const field = (await text()) as HTMLTextAreaElement
  await waitFor(() => expect([field.selectionStart, field.selectionEnd]).toEqual([25, 55]))
  expect(await faults(container)).toEqual([])
})

test('changing an approved text says that it takes the approval back, before and after', async () => {
  const desk = onDesk(postRead({ status: 'approved', approved_hash: 'h' }))
  const { person } = open(ADDRESS + desk.now.id)
  await person.type(await text(), '!')
  expect(screen.getByText(/Changing it takes the approval back/)).toBeInTheDocument()
  expect(await screen.findByText(/its approval is taken back/)).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Submit again' })).toBeInTheDocument()
})

test('a text that no channel takes is led to where that is put right', async () => {
  const desk = onDesk(postRead({ status: 'approved', approved_hash: 'h' }), [
    'content:read',
    'publishing:read',
    'publishing:write',
    'channels:read',
    'channels:write',
  ])
  const feed = { id: 'c1', name: 'Feed', kind: 'feed', platform: 'blog', state: 'active' }
  server.use(http.get(inPlace('channels'), () => HttpResponse.json({ items: [feed] })))
  const { container } = open(`${ADDRESS + desk.now.id}?panel=publishing`)
  expect(await screen.findByText(/No channel takes what is written here/)).toBeInTheDocument()
  expect(screen.getByText('takes Blog')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Open channels' })).toHaveAttribute(
    'href',
    '/w/blue-door-bakery/published/channels',
  )
  expect(screen.queryByRole('button', { name: 'Publish now' })).not.toBeInTheDocument()
  expect(await faults(container)).toEqual([])
})

test('who may not write reads, and is told why', async () => {
  const desk = onDesk(postRead(), ['content:read'])
  const { container } = open(ADDRESS + desk.now.id)
  expect(await text()).toHaveAttribute('readonly')
  expect(screen.getByText(/Ask an owner or admin/)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /Submit/ })).not.toBeInTheDocument()
  for (const name of ['Approval', 'Findings']) {
    expect(screen.queryByRole('tab', { name })).not.toBeInTheDocument()
  }
  expect(await faults(container)).toEqual([])
})

test('a post without a text says where it begins', async () => {
  const desk = onDesk(postRead({ status: 'idea', variants: [] }))
  const { container } = open(ADDRESS + desk.now.id)
  expect(await screen.findByText(/No text yet/)).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Add a platform' })).toBeInTheDocument()
  expect(await faults(container)).toEqual([])
})

test('a part that fails says so in its place and is tried again; the text is not disturbed', async () => {
  const desk = onDesk(postRead())
  let fails = true
  server.use(
    http.get(inPlace(`posts/${desk.now.id}/comments`), () =>
      fails
        ? HttpResponse.json(problem(500, 'internal'), { status: 500 })
        : HttpResponse.json({ items: [], next_cursor: null }),
    ),
  )
  const { person } = open(`${ADDRESS + desk.now.id}?panel=comments`)
  expect(await screen.findByText('Request 0b9c1f0e5a7d4c0f')).toBeInTheDocument()
  expect(await text()).toHaveValue(LINKEDIN)
  fails = false
  await person.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText(/Nothing is said yet/)).toBeInTheDocument()
})

test('a post that does not load shows its request id', async () => {
  server.use(
    http.get(inPlace('posts/gone'), () =>
      HttpResponse.json(problem(500, 'internal'), { status: 500 }),
    ),
  )
  open(`${ADDRESS}gone`)
  expect(await screen.findByText('Request 0b9c1f0e5a7d4c0f')).toBeInTheDocument()
})

test('who may not read posts is told what is missing, and nothing is asked', async () => {
  server.use(
    http.get(inPlace('membership'), () =>
      HttpResponse.json({ role: 'guest', scopes: ['workspace:read'] }),
    ),
  )
  open(`/w/${WORKSPACE.slug}/posts/any`)
  expect(await screen.findByRole('alert')).toHaveTextContent(/people who may read content/)
})
