import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test, vi } from 'vitest'
import { newId, problem, WORKSPACE } from '@/test/factories'
import { faults, open } from '@/test/render'
import { inPlace, server } from '@/test/server'
import { as } from '@/test/team'
import { shownValue, telling, wordsOf } from './audit-words'

const ADDRESS = `/w/${WORKSPACE.slug}/audit`
const change = (field: string, old: unknown, now: unknown) => ({ field, old, new: now, sha: 'x' })
const event = (about: object = {}) => ({
  id: newId(),
  seq: 7,
  type: 'post.updated',
  actor_id: newId(),
  actor_name: 'Ann Example',
  on_behalf_of_id: null,
  on_behalf_of_name: null,
  subject_id: newId(),
  subject_type: 'post',
  door: 'web',
  occurred_at: '2026-05-12T07:00:00Z',
  request_id: 'req-1',
  run_id: null,
  undoable: true,
  about: { kind: 'post', id: newId(), key: 'P-2', title: 'New bread', in_trash: false },
  data: {},
  changes: [change('title', 'Old bread', 'New bread'), change('version', 1, 2)],
  hash: 'h2',
  prev_hash: 'h1',
  ...about,
})

const proof = {
  verify_nightly: true,
  seq: 123,
  proved_at: '2026-05-12T01:00:00Z',
  broken_seq: null,
  broken_reason: null,
  found_at: null,
}

function log(list: object[]) {
  as()
  const asked: URLSearchParams[] = []
  server.use(
    http.get(inPlace('audit-events/proof'), () => HttpResponse.json(proof)),
    http.get(inPlace('audit-events'), ({ request }) => {
      asked.push(new URL(request.url).searchParams)
      return HttpResponse.json({ items: list, next_cursor: null })
    }),
  )
  return asked
}

test('types and values are words', () => {
  expect(wordsOf('api_key.created')).toBe('API key created')
  expect(wordsOf('member.role_changed')).toBe('Member role changed')
  expect(shownValue([])).toBe('nothing')
  expect(shownValue(['a', 'b'])).toBe('a, b')
  expect(shownValue(false)).toBe('false')
  expect(telling([change('version', 1, 2), change('note', null, '')])).toEqual([])
})

test('an entry opens to what changed, field by field', async () => {
  log([event()])
  const { person, container } = open(ADDRESS)
  await person.click(
    await screen.findByRole('button', { name: /Ann Example edited P-2 New bread/ }),
  )
  expect(screen.getByRole('row', { name: 'Title Old bread New bread' })).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'P-2 New bread' })).toHaveAttribute(
    'href',
    expect.stringContaining(`/w/${WORKSPACE.slug}/posts/`),
  )
  expect(screen.queryByRole('row', { name: /Version/ })).toBeNull()
  expect(screen.getByText('req-1')).toBeInTheDocument()
  expect(await faults(container)).toEqual([])
})

test('what can be undone is, or says what stands in the way', async () => {
  log([event(), event({ undoable: false, type: 'post.audited' })])
  server.use(
    http.post(inPlace('audit-events/:id/undo'), () => {
      const detail = 'title changed since then; undo that first, or change it back by hand.'
      return HttpResponse.json(problem(409, 'changed_since', { detail }), { status: 409 })
    }),
  )
  const { person } = open(ADDRESS)
  await person.click(await screen.findByRole('button', { name: /checked P-2/ }))
  expect(screen.queryByRole('button', { name: 'Undo this' })).toBeNull()
  await person.click(screen.getByRole('button', { name: /edited P-2/ }))
  await person.click(screen.getByRole('button', { name: 'Undo this' }))
  expect(await screen.findByText(/title changed since then/)).toBeInTheDocument()
})

test('filters are in the address, days are those of the workspace, and one click clears them', async () => {
  const asked = log([])
  const { person, router } = open(`${ADDRESS}?what=post.&door=api&from=2026-05-12&to=2026-05-12`)
  await person.click(await screen.findByRole('button', { name: 'Clear filters' }))
  expect(Object.fromEntries(asked[0] ?? [])).toEqual({
    type: 'post.',
    door: 'api',
    since: '2026-05-11T22:00:00Z',
    until: '2026-05-12T22:00:00Z',
  })
  expect(await screen.findByText('Nothing has happened here yet.')).toBeInTheDocument()
  expect(router.state.location.search).toEqual({})
})

test('the chain is verified and the answer is in words', async () => {
  log([event()])
  let whole = true
  server.use(
    http.get(inPlace('audit-events/verification'), () =>
      whole
        ? HttpResponse.json({ events: 7, head: 'abc' })
        : HttpResponse.json(
            problem(409, 'audit_chain_broken', { detail: 'Entry 3 was altered.' }),
            {
              status: 409,
            },
          ),
    ),
  )
  const { person } = open(ADDRESS)
  await person.click(await screen.findByRole('button', { name: 'Verify' }))
  expect(await screen.findByText(/chain is whole. 7 entries/)).toBeInTheDocument()
  expect(screen.getByRole('textbox', { name: 'Hash of the last entry' })).toHaveValue('abc')
  whole = false
  await person.click(screen.getByRole('button', { name: 'Verify again' }))
  expect(await screen.findByText(/Entry 3 was altered/)).toBeInTheDocument()
})

test('the whole log is taken along as a file', async () => {
  log([event()])
  const made: Blob[] = []
  URL.createObjectURL = vi.fn((blob: Blob) => `blob:${made.push(blob)}`)
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  server.use(
    http.get(inPlace('audit-events/export'), ({ request }) =>
      HttpResponse.text(`format ${new URL(request.url).searchParams.get('format')}`),
    ),
  )
  const { person } = open(ADDRESS)
  await person.click(await screen.findByRole('button', { name: 'Export' }))
  await person.click(await screen.findByRole('menuitem', { name: /JSONL/ }))
  await screen.findByText(/in your downloads/)
  expect(await made[0]?.text()).toBe('format jsonl')
  click.mockRestore()
})

test('who may not read the log is told what is missing', async () => {
  as('editor', ['workspace:read', 'content:read'])
  open(ADDRESS)
  expect(await screen.findByRole('alert')).toHaveTextContent(/people who may read the audit log/)
})

test.each([
  [{}, /^Proven up to event 123, .*03:00$/],
  [{ seq: 0, proved_at: null }, /^Tonight the server proves for the first time/],
  [{ seq: 0, proved_at: null, verify_nightly: false }, /^Nobody has had this log proven/],
  [{ verify_nightly: false }, /03:00.*nightly proof is off now/],
])('what the nights have proven is said quietly: %j', async (about, said) => {
  log([event()])
  server.use(
    http.get(inPlace('audit-events/proof'), () => HttpResponse.json({ ...proof, ...about })),
  )
  open(ADDRESS)
  await screen.findByRole('list', { name: 'Audit log' })
  expect(
    await screen.findByText((_, each) => each?.tagName === 'P' && said.test(each.textContent)),
  ).toBeInTheDocument()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a log that is not what was recorded is said aloud', async () => {
  log([event()])
  server.use(
    http.get(inPlace('audit-events/proof'), () =>
      HttpResponse.json({
        ...proof,
        broken_seq: 42,
        broken_reason: 'its content was altered',
        found_at: '2026-05-13T01:00:00Z',
      }),
    ),
  )
  const { container } = open(ADDRESS)
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent(
    /^Event 42 is not what was recorded: its content was altered. Found May 13, 03:00\./,
  )
  expect(await faults(container)).toEqual([])
})
