import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { spanName } from '@/components/calendar/day-names'
import { addDays, dayOf, momentAt, weekOf } from '@/lib/days'
import { post, problem, WORKSPACE } from '@/test/factories'
import { byRequest, undoing } from '@/test/place'
import { faults, open } from '@/test/render'
import { inPlace, server } from '@/test/server'

const ADDRESS = `/w/${WORKSPACE.slug}/posts?view=calendar`
// Weeks that are still to come, with the change of the clocks on the 29th.
const MONTH = `${ADDRESS}&at=2099-03-10`

function world(...posts: ReturnType<typeof post>[]) {
  const sent: unknown[] = []
  server.use(
    http.get(inPlace('posts'), ({ request }) => {
      const asked = new URL(request.url).searchParams
      const items = posts.filter(
        ({ status, due_at, scheduled_at }) =>
          asked.getAll('status').includes(status) &&
          (!asked.has('due_after') || due_at) &&
          (!asked.has('scheduled_from') || scheduled_at),
      )
      return HttpResponse.json({ items, next_cursor: null, count: items.length })
    }),
    http.patch(inPlace('posts/:id'), async ({ request, params }) => {
      const change = (await request.json()) as Record<string, unknown>
      sent.push(change)
      return HttpResponse.json(
        { ...post(), ...change, id: params.id, variants: [] },
        byRequest('moved'),
      )
    }),
  )
  return sent
}

async function day(date: number) {
  const begin = await screen.findByRole('button', {
    name: new RegExp(`New post due .*March ${date}$`),
  })
  return begin.closest('td') as HTMLElement
}

test('what is due, goes out and has no date is where it belongs', async () => {
  world(
    post({ title: 'Due', due_at: '2099-03-12T16:00:00Z' }),
    post({ title: 'Going', status: 'scheduled', scheduled_at: '2099-03-13T23:30:00Z' }),
    post({ title: 'Loose', status: 'idea' }),
  )
  const { container } = open(MONTH)
  expect(within(await day(12)).getByRole('link', { name: /Due/ })).toBeInTheDocument()
  // In Berlin that is after midnight.
  expect(within(await day(14)).getByRole('link', { name: /00:30.*Going/ })).toBeInTheDocument()
  const tray = await screen.findByRole('complementary', { name: 'Without a date' })
  expect(await within(tray).findByRole('link', { name: /Loose/ })).toBeInTheDocument()
  expect(await faults(container)).toEqual([])
})

test('the menu moves a due date over the change of the clocks, and the time of day stays', async () => {
  const sent = world(post({ title: 'Due', due_at: '2099-03-27T16:00:00Z' }))
  const undone = undoing()
  const { person } = open(MONTH)
  await person.click(await screen.findByRole('button', { name: 'Reschedule Due' }))
  await person.click(await screen.findByRole('menuitem', { name: 'A week later' }))
  await waitFor(() => expect(sent).toEqual([{ due_at: '2099-04-03T15:00:00Z' }]))
  await person.click(await screen.findByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(undone).toEqual(['moved']))
  expect(sent).toHaveLength(1)
})

test('a time that the clocks skip on that day is asked for, and one after it offered', async () => {
  // Half past two in Berlin, on the day before the clocks go forward.
  const sent = world(post({ title: 'Due', due_at: '2099-03-28T01:30:00Z' }))
  const { person } = open(MONTH)
  await person.click(await screen.findByRole('button', { name: 'Reschedule Due' }))
  await person.click(await screen.findByRole('menuitem', { name: 'A day later' }))
  const dialog = await screen.findByRole('dialog', { name: '02:30 on Sunday, March 29' })
  expect(within(dialog).getByRole('alert')).toHaveTextContent('Clocks go forward over this time.')
  expect(sent).toEqual([])
  await person.click(within(dialog).getByRole('button', { name: 'Use 03:30' }))
  await waitFor(() => expect(sent).toEqual([{ due_at: '2099-03-29T01:30:00Z' }]))
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})

test('of a time that comes twice on that day one is chosen', async () => {
  const sent = world(post({ title: 'Due', due_at: '2099-10-24T00:30:00Z' }))
  const { person } = open(`${ADDRESS}&at=2099-10-10`)
  await person.click(await screen.findByRole('button', { name: 'Reschedule Due' }))
  await person.click(await screen.findByRole('menuitem', { name: 'A day later' }))
  const dialog = await screen.findByRole('dialog', { name: '02:30 on Sunday, October 25' })
  expect(await faults(dialog)).toEqual([])
  expect(within(dialog).getByRole('button', { name: 'The first, GMT+2' })).toBeInTheDocument()
  await person.click(within(dialog).getByRole('button', { name: 'The second, GMT+1' }))
  await waitFor(() => expect(sent).toEqual([{ due_at: '2099-10-25T01:30:00Z' }]))
})

test('a date that is refused goes back, with the reason', async () => {
  world(post({ title: 'Due', key: 'P-7', due_at: '2099-03-12T16:00:00Z' }))
  server.use(
    http.patch(inPlace('posts/:id'), () =>
      HttpResponse.json(problem(412, 'stale', { detail: 'Somebody was faster.' }), { status: 412 }),
    ),
  )
  const { person } = open(MONTH)
  await person.click(await screen.findByRole('button', { name: 'Reschedule Due' }))
  await person.click(await screen.findByRole('menuitem', { name: 'A day later' }))
  expect(await screen.findByText(/P-7 stays where it was: Somebody was faster/)).toBeInTheDocument()
  expect(within(await day(12)).getByRole('link', { name: /Due/ })).toBeInTheDocument()
})

test('an empty day begins a post that is due on it', async () => {
  world()
  const { person } = open(MONTH)
  await person.click(await screen.findByRole('button', { name: /New post due .*March 17/ }))
  const dialog = await screen.findByRole('dialog', { name: 'New post' })
  expect(within(dialog).getByLabelText('Due')).toHaveValue('2099-03-17')
})

test('the arrows walk over the days and T comes back to today', async () => {
  world()
  const { person, router } = open(MONTH)
  ;(await screen.findByRole('button', { name: /New post due .*March 10/ })).focus()
  await person.keyboard('{ArrowDown}{ArrowRight}')
  await waitFor(() =>
    expect(screen.getByRole('button', { name: /New post due .*March 18/ })).toHaveFocus(),
  )
  await person.keyboard('{PageDown}')
  await waitFor(() =>
    expect(screen.getByRole('button', { name: /New post due .*April 18/ })).toHaveFocus(),
  )
  await person.keyboard('{PageDown}')
  expect(
    await screen.findByRole('heading', { name: spanName('2099-05-18', '2099-06-21') }),
  ).toBeInTheDocument()
  expect(await screen.findByRole('button', { name: /New post due .*May 18/ })).toHaveFocus()
  await person.keyboard('t')
  await waitFor(() => expect(router.state.location.search).toEqual({ view: 'calendar' }))
})

test('a full day shows some and opens the rest', async () => {
  world(
    ...[1, 2, 3, 4, 5].map((hour) =>
      post({ title: `Post ${hour}`, due_at: `2099-03-12T1${hour}:00:00Z` }),
    ),
  )
  const { person } = open(MONTH)
  await person.click(await screen.findByRole('button', { name: '+3 more' }))
  const all = await screen.findByRole('dialog', { name: /Everything on Thursday, March 12/ })
  expect(within(all).getAllByRole('link')).toHaveLength(5)
})

test('the calendar begins with this week, and what missed its day before waits beside it', async () => {
  const zone = WORKSPACE.timezone
  const today = dayOf(Date.now(), zone)
  const before = addDays(today, -30)
  world(post({ title: 'Missed', due_at: momentAt(before, '17:00', zone), platforms: ['x'] }))
  const [monday = ''] = weekOf(today)
  const first = open(ADDRESS)
  const heading = spanName(monday, addDays(monday, 34))
  expect(await screen.findByRole('heading', { name: heading })).toBeInTheDocument()
  const tray = await screen.findByRole('complementary', { name: 'Without a date' })
  const missed = { name: /Overdue:\s*Missed\s*X/ }
  expect(await within(tray).findByRole('link', missed)).toBeInTheDocument()
  first.unmount()
  // Where its day is shown, it is told there.
  open(`${ADDRESS}&at=${before}`)
  expect(await within(await screen.findByRole('table')).findByRole('link', missed)).toBeVisible()
  expect(screen.getAllByRole('link', missed)).toHaveLength(1)
})
