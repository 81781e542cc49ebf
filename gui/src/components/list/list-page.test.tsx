/** The kit by its worked page: docs/add-a-resource.md shows that page, and this is all it takes. */

import { readFileSync } from 'node:fs'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { ErrorPanel } from '@/components/states/error-panel'
import { Toasts } from '@/components/ui/toast'
import type { Tag } from '@/data/tags'
import { type Place, PlaceProvider } from '@/lib/permissions'
import { newId, problem, WORKSPACE } from '@/test/factories'
import { listOf } from '@/test/place'
import { held } from '@/test/queue'
import { faults } from '@/test/render'
import { inPlace, server } from '@/test/server'
import { taking } from '@/test/team'
import { TagsPage } from '@/test/worked/tags-page'

const tag = (name: string): Tag => ({
  id: newId(),
  name,
  colour: 'grey',
  post_count: 3,
  version: 4,
  created_at: '2026-05-12T07:00:00Z',
  updated_at: '2026-05-12T07:00:00Z',
})

function show(address = '/', scopes = ['content:read', 'content:write']) {
  const place: Place = {
    ...WORKSPACE,
    kind: 'workspace',
    read_only: null,
    resting: new Set<string>(),
    params: { workspaceId: WORKSPACE.slug },
    scopes: new Set(scopes),
  }
  const root = createRootRoute({
    component: () => (
      <PlaceProvider value={place}>
        <TagsPage />
        <Toasts />
      </PlaceProvider>
    ),
    errorComponent: ({ error }) => <ErrorPanel error={error} />,
  })
  const history = createMemoryHistory({ initialEntries: [address] })
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const view = render(
    <QueryClientProvider client={client}>
      <RouterProvider router={createRouter({ routeTree: root, history }) as never} />
    </QueryClientProvider>,
  )
  return { ...view, history, person: userEvent.setup() }
}

const serve = (...pages: unknown[]) => {
  server.use(
    http.get(inPlace('tags'), () =>
      HttpResponse.json((pages.length > 1 ? pages.shift() : pages[0]) as never),
    ),
  )
}

test('rows are walked, opened, changed and removed, each where it belongs', async () => {
  const sunday = tag('Sunday')
  serve(listOf(sunday, tag('Rye')))
  const patched = taking('patch', `tags/${sunday.id}`, { ...sunday, name: 'Weekend' })
  const removed = taking('delete', `tags/${sunday.id}`, {})
  const { container, person } = show()
  await screen.findByRole('table', { name: 'Tags' })
  expect(await faults(container)).toEqual([])
  await person.keyboard('j{Enter}')
  const name = await screen.findByRole('textbox', { name: 'Name' })
  await waitFor(() => expect(name).toHaveFocus())
  await person.clear(name)
  await person.type(name, 'Weekend{Enter}')
  expect(await screen.findByText('Weekend is saved.')).toBeInTheDocument()
  expect(patched[0]?.body).toEqual({ name: 'Weekend' })
  expect(patched[0]?.headers.get('if-match')).toBe('"4"')
  await person.click(screen.getByRole('button', { name: 'What to do with Sunday' }))
  await person.click(await screen.findByRole('menuitem', { name: 'Remove' }))
  expect(await screen.findByRole('dialog', { name: 'Remove Sunday?' })).toBeInTheDocument()
  await person.click(screen.getByRole('button', { name: 'Remove' }))
  expect(await screen.findByText('Sunday is removed.')).toBeInTheDocument()
  expect(removed).toHaveLength(1)
})

test('what begins is sent once, however often one presses', async () => {
  serve(listOf(), listOf(tag('Sunday')))
  const [answered, answer] = held()
  const made: unknown[] = []
  server.use(
    http.post(inPlace('tags'), async ({ request }) => {
      made.push(await request.json())
      await answered
      return HttpResponse.json(tag('Sunday'), { status: 201 })
    }),
  )
  const { person } = show()
  expect(await screen.findByText(/gathers posts/)).toBeInTheDocument()
  await person.click(screen.getByRole('button', { name: /New tag/ }))
  await person.type(await screen.findByRole('textbox', { name: 'Name' }), 'Sunday')
  const save = screen.getByRole('button', { name: 'Save' })
  await person.click(save)
  await person.click(save)
  answer()
  expect(await screen.findByRole('table')).toBeInTheDocument()
  expect(await screen.findByText('Sunday is saved.')).toBeInTheDocument()
  expect(made).toEqual([{ name: 'Sunday' }])
})

test('what is wrong stays in the form until it is sent anew', async () => {
  serve(listOf(tag('Sunday')))
  const answers = [
    [422, problem(422, 'validation_failed', { errors: [fault('/name', 'It is taken.')] })],
    [201, tag('Rye')],
  ] as const
  let asked = 0
  server.use(
    http.post(inPlace('tags'), () => {
      const [status, body] = answers[asked++] ?? answers[1]
      return HttpResponse.json(body as never, { status })
    }),
  )
  const { person } = show()
  await screen.findByRole('table')
  await person.click(screen.getByRole('button', { name: /New tag/ }))
  await person.type(await screen.findByRole('textbox', { name: 'Name' }), 'Rye{Enter}')
  expect(await screen.findByText('It is taken.')).toBeInTheDocument()
  await person.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('Rye is saved.')).toBeInTheDocument()
})

test('nothing like the filters is cleared with one click', async () => {
  serve(listOf())
  const { person, history } = show('/?state=old')
  await person.click(await screen.findByRole('button', { name: 'Clear filters' }))
  expect(await screen.findByText(/gathers posts/)).toBeInTheDocument()
  expect(history.location.search).toBe('')
})

test('a refusal is told with its request id', async () => {
  server.use(
    http.get(inPlace('tags'), () => HttpResponse.json(problem(500, 'internal'), { status: 500 })),
  )
  show()
  expect(await screen.findByText(/Request 0b9c/)).toBeInTheDocument()
})

test('who may only look is offered nothing to do', async () => {
  serve(listOf(tag('Sunday')))
  show('/', ['content:read'])
  expect(await screen.findByText('Sunday')).toBeInTheDocument()
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})

test('the page that is shown to whoever adds one is this page, and fits fifty lines', () => {
  const shown = readFileSync('../docs/add-a-resource.md', 'utf8')
  for (const file of ['tags-page.tsx', 'tag-form.tsx']) {
    const text = readFileSync(`src/test/worked/${file}`, 'utf8')
    expect(shown).toContain(`\`\`\`tsx\n${text}\`\`\``)
    expect(text.split('\n').length).toBeLessThanOrEqual(51)
  }
})

const fault = (pointer: string, detail: string) => ({ pointer, code: 'taken', detail })
