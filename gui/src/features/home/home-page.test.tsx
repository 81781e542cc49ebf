import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { post, problem, user, WORKSPACE } from '@/test/factories'
import { gives, listOf, may, mayNothing } from '@/test/place'
import { faults, open } from '@/test/render'
import { inPlace, server } from '@/test/server'

const ADDRESS = `/w/${WORKSPACE.slug}`
const AT = '2026-05-12T07:00:00Z'

const request = (about = {}) => ({
  id: 'a1',
  post_id: 'p1',
  post_key: 'P-1',
  title: 'Forty loaves an hour',
  state: 'pending',
  stage: 'Draft Review',
  stage_id: 's1',
  roles: [],
  decisions: [],
  requested_by: 'Clara Weiss',
  requested_by_id: 'clara',
  created_at: AT,
  ...about,
})

function serve() {
  may('approvals:read', 'approvals:decide', 'runs:read', 'runs:write', 'publishing:read')
  const back = post({ id: 'back', title: 'Rain, and why it sells cake', owner_id: user.id })
  const late = post({
    title: 'Opening hours',
    due_at: '2020-01-01T09:00:00Z',
    assignee_id: user.id,
  })
  gives({
    posts: { ...listOf(back, late), count: 2 },
    roles: listOf(),
    runs: listOf({
      id: 'r1',
      title: 'The second bakery',
      platforms: ['linkedin'],
      status: 'running',
      created_at: AT,
    }),
    publications: listOf({
      id: 'b1',
      post_id: 'p9',
      title: 'Thank you, Mrs Lindqvist',
      platform: 'blog',
      state: 'sent',
      planned_for: AT,
      sent_at: AT,
    }),
  })
  server.use(
    http.get(inPlace('approvals'), ({ request: { url } }) =>
      HttpResponse.json(
        new URL(url).searchParams.get('state') === 'pending'
          ? listOf(request())
          : listOf(
              request({
                id: 'a0',
                post_id: 'back',
                state: 'rejected',
                decisions: [
                  {
                    id: 'd',
                    verdict: 'rejected',
                    feedback: 'End on the umbrella.',
                    by: 'Ben Ortiz',
                  },
                ],
              }),
            ),
      ),
    ),
  )
}

test('home says what waits, what runs and what went out', async () => {
  serve()
  const { container } = open(ADDRESS)
  expect(await screen.findByText('3 things wait for you.')).toBeInTheDocument()
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Good \w+, Ann$/)
  expect(screen.getByRole('link', { name: 'Forty loaves an hour' })).toHaveAttribute(
    'href',
    expect.stringContaining('approvals?request=a1'),
  )
  expect(screen.getByText('“End on the umbrella.”')).toBeInTheDocument()
  expect(screen.getByText(/Overdue/)).toBeInTheDocument()
  expect(await screen.findByText('Running now')).toBeInTheDocument()
  expect(await screen.findByText('Thank you, Mrs Lindqvist')).toBeInTheDocument()
  expect(await faults(container)).toEqual([])
})

test('a blank workspace leads to the first source', async () => {
  may('runs:write')
  gives({ posts: { ...listOf(), count: 0 } })
  const { container } = open(ADDRESS)
  expect(await screen.findByText('This workspace is a blank page.')).toBeInTheDocument()
  const main = within(container.querySelector('main') as HTMLElement)
  expect(main.getByRole('link', { name: 'New from source' })).toBeInTheDocument()
})

test('when the queue cannot be read, the rest is still there', async () => {
  serve()
  server.use(
    http.get(inPlace('approvals'), () =>
      HttpResponse.json(problem(500, 'internal'), { status: 500 }),
    ),
  )
  open(ADDRESS)
  expect(await screen.findByText('1 thing waits for you.')).toBeInTheDocument()
})

test('who may not read posts is told so', async () => {
  mayNothing()
  open(ADDRESS)
  expect(await screen.findByRole('alert')).toHaveTextContent(/read content/)
})
