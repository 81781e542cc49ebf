import { screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { SAMPLE_NAME } from '@/data/sample-mark'
import { ACCOUNT, newId, problem, user, WORKSPACE } from '@/test/factories'
import { faults, open } from '@/test/render'
import { server } from '@/test/server'

const OWN = { ...WORKSPACE, name: 'Ann’s Studio', slug: 'anns-studio', id: newId() }
const SAMPLE = { ...WORKSPACE, name: SAMPLE_NAME, slug: 'sample', id: newId() }
const inSample = (path: string) => `*/api/v1/w/${SAMPLE.id}/${path}`
const list = (items: readonly object[] = []) => HttpResponse.json({ items, next_cursor: null })

/** A server where nothing is there yet, and what is asked of it. */
function fresh(deleted: readonly object[] = []) {
  const made: string[] = []
  const sent: { path: string; body: unknown }[] = []
  const workspaces: (typeof OWN)[] = []
  const take = async (request: Request) => {
    const body: unknown = await request.json().catch(() => null)
    sent.push({ path: new URL(request.url).pathname.split('/').at(-1) ?? '', body })
    return body as Record<string, string>
  }
  server.use(
    http.get('*/api/v1/auth/me', () =>
      HttpResponse.json({ sign_in_id: newId(), user, email_verified: true, workspaces }),
    ),
    http.get('*/api/v1/workspaces', () => HttpResponse.json({ items: deleted })),
    http.post('*/api/v1/workspaces', async ({ request }) => {
      const { name } = await take(request)
      made.push(name ?? '')
      const place = name === SAMPLE_NAME ? SAMPLE : OWN
      workspaces.push(place)
      return HttpResponse.json(place, { status: 201 })
    }),
    http.get('*/api/v1/w/:id/membership', () =>
      HttpResponse.json({ role: 'owner', scopes: ['content:read', 'workspace:delete'] }),
    ),
    http.get('*/api/v1/w/:id/stream', () =>
      HttpResponse.json(problem(403, 'insufficient_scope'), { status: 403 }),
    ),
    http.get('*/api/v1/w/:id/*', () => list()),
    http.post(inSample('posts/import'), async ({ request }) => {
      const { content = '[]' } = await take(request)
      const rows = JSON.parse(content).map(() => ({ post_id: newId() }))
      return HttpResponse.json({ rows })
    }),
    http.post('*/api/v1/w/:id/*', async ({ request }) => {
      await take(request)
      return HttpResponse.json({ id: newId() }, { status: 201 })
    }),
  )
  return { made, sent }
}

test('three questions make a workspace, and nothing is made before the last', async () => {
  const { made, sent } = fresh()
  const { person, container, router } = open('/welcome')
  await person.click(await screen.findByRole('button', { name: 'Go on' }))
  expect(await screen.findByText(/Give it a name/)).toBeInTheDocument()
  await person.type(screen.getByLabelText('Name'), 'Ann’s Studio{Enter}')
  await person.click(await screen.findByLabelText('LinkedIn'))
  expect(screen.getByText('Question 2 of 3')).toBeInTheDocument()
  expect(await faults(container)).toEqual([])
  await person.click(screen.getByRole('button', { name: 'Back' }))
  expect(screen.getByLabelText('Name')).toHaveValue('Ann’s Studio')
  await person.click(screen.getByRole('button', { name: 'Go on' }))
  expect(await screen.findByLabelText('LinkedIn')).toBeChecked()
  await person.click(screen.getByRole('button', { name: 'Go on' }))
  expect(await screen.findByLabelText(/With an empty desk/)).toBeChecked()
  expect(await faults(container)).toEqual([])
  expect(made).toEqual([])
  await person.click(screen.getByRole('button', { name: 'Create the workspace' }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/w/anns-studio'))
  expect(sent).toEqual([
    { path: 'workspaces', body: expect.objectContaining({ name: 'Ann’s Studio' }) },
  ])
  expect(localStorage.getItem(`publishes-on:${OWN.id}`)).toBe('linkedin')
})

test('who may pay from several accounts says which one does', async () => {
  const { sent } = fresh()
  const other = { ...ACCOUNT, id: newId(), name: 'Hearth' }
  server.use(http.get('*/api/v1/accounts', () => HttpResponse.json({ items: [ACCOUNT, other] })))
  const { person } = open(`/welcome?payer=${ACCOUNT.id}`)
  await person.type(await screen.findByLabelText('Name'), 'Quay')
  // Whose page one comes from is proposed.
  expect(await screen.findByLabelText('Who pays')).toHaveValue(ACCOUNT.id)
  await person.selectOptions(screen.getByLabelText('Who pays'), 'Hearth')
  await person.click(screen.getByRole('button', { name: 'Go on' }))
  await person.click(await screen.findByRole('button', { name: 'Go on' }))
  await person.click(await screen.findByRole('button', { name: 'Create the workspace' }))
  await waitFor(() => expect(sent[0]?.body).toMatchObject({ account_id: other.id }))
})

test('a name the server refuses brings back the first question', async () => {
  fresh()
  server.use(
    http.post('*/api/v1/workspaces', () =>
      HttpResponse.json(
        problem(422, 'validation_failed', {
          errors: [{ code: 'too_long', detail: 'At most 120 characters.', pointer: '/name' }],
        }),
        { status: 422 },
      ),
    ),
  )
  const { person } = open('/welcome')
  await person.type(await screen.findByLabelText('Name'), 'Long{Enter}')
  await person.click(await screen.findByRole('button', { name: 'Go on' }))
  await person.click(await screen.findByRole('button', { name: 'Create the workspace' }))
  expect(await screen.findByText('At most 120 characters.')).toBeInTheDocument()
  expect(screen.getByText('Question 1 of 3')).toBeInTheDocument()
})

test('a sample is a second workspace, made through the doors that people use', async () => {
  const { made, sent } = fresh()
  const { person, router } = open('/welcome')
  await person.type(await screen.findByLabelText('Name'), 'Ann’s Studio{Enter}')
  await person.click(await screen.findByRole('button', { name: 'Go on' }))
  await person.click(await screen.findByLabelText(/With a sample/))
  await person.click(screen.getByRole('button', { name: 'Create the workspace' }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/w/sample'))
  expect(made).toEqual(['Ann’s Studio', SAMPLE_NAME])
  expect(await screen.findByRole('button', { name: 'Delete the sample' })).toBeInTheDocument()
  const count = (path: string) => sent.filter((each) => each.path === path).length
  expect([count('goals'), count('chapters'), count('tags'), count('sources')]).toEqual([2, 3, 4, 1])
  expect([count('submission'), count('publication')]).toEqual([7, 4])
})

test('a sample that could not be made leaves one in the own workspace', async () => {
  fresh()
  server.use(
    http.post('*/api/v1/workspaces', async ({ request }) => {
      const { name } = (await request.clone().json()) as { name: string }
      if (name !== SAMPLE_NAME) return undefined
      return HttpResponse.json(problem(409, 'limit_reached'), { status: 409 })
    }),
  )
  const { person, router } = open('/welcome')
  await person.type(await screen.findByLabelText('Name'), 'Ann’s Studio{Enter}')
  await person.click(await screen.findByRole('button', { name: 'Go on' }))
  await person.click(await screen.findByLabelText(/With a sample/))
  await person.click(screen.getByRole('button', { name: 'Create the workspace' }))
  expect(await screen.findByText(/About the sample: This was refused/)).toBeInTheDocument()
  await person.click(screen.getByRole('button', { name: 'Open my workspace' }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/w/anns-studio'))
})

test('who deleted their only workspace can take it back', async () => {
  const until = '2026-06-01T00:00:00Z'
  fresh([{ ...OWN, delete_after: until }])
  const { container } = open('/welcome')
  expect(await screen.findByRole('button', { name: 'Restore Ann’s Studio' })).toBeInTheDocument()
  expect(await faults(container)).toEqual([])
})
