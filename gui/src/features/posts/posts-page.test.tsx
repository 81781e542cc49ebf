import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { post, problem, WORKSPACE } from '@/test/factories'
import { faults, open } from '@/test/render'
import { inPlace, server } from '@/test/server'

const ADDRESS = `/w/${WORKSPACE.slug}/posts`

function answers(...pages: { items: ReturnType<typeof post>[]; next_cursor: string | null }[]) {
  const asked: string[] = []
  server.use(
    http.get(inPlace('posts'), ({ request }) => {
      asked.push(new URL(request.url).search)
      return HttpResponse.json(pages[Math.min(asked.length, pages.length) - 1])
    }),
  )
  return asked
}

test('posts are listed, and more of them on request', async () => {
  const asked = answers(
    { items: [post({ title: 'First' }), post({ title: 'Second' })], next_cursor: 'c1' },
    { items: [post({ title: 'Third' })], next_cursor: null },
  )
  const { person, container } = open(ADDRESS)
  const table = await screen.findByRole('table', { name: 'Posts' })
  expect(
    within(table)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['First', 'Second'])
  await person.click(screen.getByRole('button', { name: 'Load more' }))
  expect(await screen.findByRole('link', { name: 'Third' })).toBeInTheDocument()
  expect(asked[1]).toContain('cursor=c1')
  expect(document.title).toBe('Posts · Postmagiq')
  expect(await faults(container)).toEqual([])
})

test('J and X select a row, and C begins a post', async () => {
  answers({ items: [post({ title: 'First' }), post({ title: 'Second' })], next_cursor: null })
  const { person } = open(ADDRESS)
  await screen.findByRole('table')
  await person.keyboard('jjx')
  expect(screen.getByRole('checkbox', { name: 'Second' })).toBeChecked()
  expect(await screen.findByText('1 post selected')).toBeInTheDocument()
  await person.keyboard('c')
  expect(await screen.findByRole('dialog', { name: 'New post' })).toBeInTheDocument()
})

test('a workspace without posts says what one is and offers to begin', async () => {
  answers({ items: [], next_cursor: null })
  const { container } = open(ADDRESS)
  expect(await screen.findByText(/starts as an idea/)).toBeInTheDocument()
  expect(screen.getByRole('button', { name: /New post/ })).toBeInTheDocument()
  expect(await faults(container)).toEqual([])
})

test('filters that match nothing are cleared with one click', async () => {
  const asked = answers({ items: [], next_cursor: null }, { items: [post()], next_cursor: null })
  const { person, router } = open(`${ADDRESS}?status=review&priority=nonsense`)
  await person.click(await screen.findByRole('button', { name: 'Clear filters' }))
  expect(await screen.findByRole('table')).toBeInTheDocument()
  expect(asked[0]).toBe('?status=review&count=true')
  expect(router.state.location.search).toEqual({})
})

test('a failure shows its request id and is tried again', async () => {
  let failing = true
  server.use(
    http.get(inPlace('posts'), () =>
      failing
        ? HttpResponse.json(problem(500, 'internal'), { status: 500 })
        : HttpResponse.json({ items: [post()], next_cursor: null }),
    ),
  )
  const { person } = open(ADDRESS)
  expect(await screen.findByText('Request 0b9c1f0e5a7d4c0f')).toBeInTheDocument()
  failing = false
  await person.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('table')).toBeInTheDocument()
})

test('who may not read posts is told what is missing, and nothing is asked', async () => {
  server.use(
    http.get(inPlace('membership'), () =>
      HttpResponse.json({ role: 'guest', scopes: ['workspace:read'] }),
    ),
  )
  const { container } = open(ADDRESS)
  expect(await screen.findByRole('alert')).toHaveTextContent(/people who may read content/)
  expect(screen.queryByRole('link', { name: 'Posts' })).not.toBeInTheDocument()
  expect(await faults(container)).toEqual([])
})
