import { screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { viewerZone } from '@/lib/dates'
import { nameToday } from '@/lib/zones'
import { newId, problem, user, WORKSPACE } from '@/test/factories'
import { gives, listOf } from '@/test/place'
import { faults, open } from '@/test/render'
import { server } from '@/test/server'
import { slugOf } from './slug'

const at = (slug: string) => ({ ...WORKSPACE, slug, role: 'owner' as const })

/** Somebody whom their machine let in, and what is changed about them. */
function machine(refuse?: string) {
  let me = { ...user, email: null, full_name: 'root', version: 1 }
  let place = at('my-workspace')
  const sent: object[] = []
  gives({ posts: { ...listOf(), count: 0 } })
  server.use(
    http.get('*/api/v1/auth/me', () =>
      HttpResponse.json({ sign_in_id: newId(), user: me, workspaces: [place] }),
    ),
    http.get(`*/api/v1/w/${WORKSPACE.id}`, () => HttpResponse.json({ ...place, version: 4 })),
    http.patch(`*/api/v1/w/${WORKSPACE.id}`, async ({ request }) => {
      const body = (await request.json()) as { slug?: string }
      sent.push(body)
      if (refuse && body.slug) return HttpResponse.json(problem(409, refuse), { status: 409 })
      place = at(body.slug ?? place.slug)
      return HttpResponse.json({ ...place, version: 5 })
    }),
    http.patch('*/api/v1/auth/me', async ({ request }) => {
      const body = (await request.json()) as object
      sent.push(body)
      me = { ...me, ...body, version: 2 }
      return HttpResponse.json(me)
    }),
  )
  return sent
}

beforeEach(() => localStorage.clear())

test('the first open asks for names and zone, and never again', async () => {
  const sent = machine()
  const { person, router, container } = open('/')
  const name = await screen.findByLabelText('Your name')
  expect(name).toHaveFocus()
  expect(name).toHaveValue('')
  expect(screen.getByLabelText('Time zone')).toHaveValue(nameToday(viewerZone()))
  expect(await faults(container)).toEqual([])
  await person.keyboard('{Enter}')
  expect(await screen.findByText(/Write the name that stands/)).toBeInTheDocument()
  expect(name).toHaveFocus()
  await person.keyboard('Ann Example{Tab}Blue Door{Enter}')
  await waitFor(() => expect(router.state.location.pathname).toBe('/w/blue-door'))
  const timezone = nameToday(viewerZone())
  expect(sent).toEqual([
    { name: 'Blue Door', slug: 'blue-door', timezone },
    { full_name: 'Ann Example', timezone },
  ])
  await router.navigate({ to: '/' })
  await waitFor(() => expect(router.state.location.pathname).toBe('/w/blue-door'))
  await router.navigate({ to: '/first-open' })
  await waitFor(() => expect(router.state.location.pathname).toBe('/w/blue-door'))
})

test('it can be skipped, and is not asked after that', async () => {
  const sent = machine()
  const { person, router } = open('/')
  await person.click(await screen.findByRole('button', { name: 'Not now' }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/w/my-workspace'))
  await router.navigate({ to: '/' })
  await waitFor(() => expect(router.state.location.pathname).toBe('/w/my-workspace'))
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Home')
  expect(sent).toEqual([])
})

test('a brand whose address is taken keeps the address there is', async () => {
  const sent = machine('already_exists')
  const { person, router } = open('/')
  await person.type(await screen.findByLabelText('Your name'), 'Ann')
  await person.type(screen.getByLabelText('Brand'), 'Blue Door{Enter}')
  await waitFor(() => expect(router.state.location.pathname).toBe('/w/my-workspace'))
  expect(sent).toHaveLength(3)
})

test.each([
  ['Blue Door Bakery', 'blue-door-bakery'],
  ['Café Zürich & Söhne', 'cafe-zurich-sohne'],
  ['مخبز', undefined],
  ['東京', undefined],
  ['A1', undefined],
])('the address of %s is %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug)
})
