import { screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { pendingInvite } from '@/data/invites-accept'
import { problem, signedIn, user, WORKSPACE } from '@/test/factories'
import { faults, open } from '@/test/render'
import { inPlace, server } from '@/test/server'

const TOKEN = 'a-secret-of-43-letters'
const auth = (path: string) => `*/api/v1/auth/${path}`
const nothing = () => new HttpResponse(null, { status: 204 })
const refusal = (status: number, code: string, more = {}) =>
  HttpResponse.json(problem(status, code, more), { status })

let asked: { address: string; body: string }[] = []
async function note({ request }: { request: Request }) {
  asked.push({ address: request.url, body: await request.clone().text() })
}
const posts = (path: string) => asked.filter(({ address }) => address.endsWith(path))

beforeEach(() => {
  asked = []
  server.events.on('request:start', note)
})
afterEach(() => {
  server.events.removeAllListeners()
  history.replaceState(null, '', '/')
  pendingInvite.set('')
})

const signedOut = () =>
  server.use(http.post(auth('refresh'), () => refusal(401, 'session_revoked')))

test('a reset link is read from the fragment, taken out of the address, and used by the button only', async () => {
  server.use(http.post(auth('reset-password'), nothing))
  location.hash = TOKEN
  const { person, container } = open('/reset-password')
  const field = await screen.findByLabelText('New password')
  expect(location.hash).toBe('')
  expect(asked).toEqual([])
  await person.type(field, 'correct horse battery')
  await person.click(screen.getByRole('button', { name: 'Set the password' }))
  expect(await screen.findByRole('heading', { name: 'The password is set' })).toBeInTheDocument()
  expect(JSON.parse(posts('/reset-password')[0]?.body ?? '')).toEqual({
    token: TOKEN,
    password: 'correct horse battery',
    revoke_keys: false,
  })
  expect(asked.some(({ address }) => address.includes(TOKEN))).toBe(false)
  expect(await faults(container)).toEqual([])
})

test('who was broken into revokes their API keys with the password', async () => {
  server.use(http.post(auth('reset-password'), nothing))
  location.hash = TOKEN
  const { person } = open('/reset-password')
  await person.type(await screen.findByLabelText('New password'), 'correct horse battery')
  await person.click(screen.getByRole('checkbox', { name: 'Also revoke my API keys' }))
  await person.click(screen.getByRole('button', { name: 'Set the password' }))
  await screen.findByRole('heading', { name: 'The password is set' })
  expect(JSON.parse(posts('/reset-password')[0]?.body ?? '')).toMatchObject({ revoke_keys: true })
})

test('a weak password is said at the field, and a used link leads to another one', async () => {
  const answers = [
    refusal(422, 'validation_failed', {
      errors: [{ code: 'password_length', detail: '12 to 256 characters', pointer: '/password' }],
    }),
    refusal(401, 'invalid_token'),
  ]
  server.use(http.post(auth('reset-password'), () => answers.shift()))
  location.hash = TOKEN
  const { person } = open('/reset-password')
  await person.type(await screen.findByLabelText('New password'), 'short')
  await person.keyboard('{Enter}')
  expect(await screen.findByText('12 to 256 characters')).toBeInTheDocument()
  await waitFor(() => expect(screen.getByLabelText('New password')).toHaveFocus())
  // Enter is not heard while the first answer is still being taken in.
  const button = screen.getByRole('button', { name: 'Set the password' })
  await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled', 'true'))
  await person.keyboard('{Enter}')
  expect(await screen.findByRole('link', { name: 'Mail me another link' })).toBeInTheDocument()
})

test('an address is verified by a press, not by opening the page', async () => {
  server.use(http.post(auth('verify-email'), nothing))
  location.hash = TOKEN
  const { person, container } = open('/verify-email')
  const button = await screen.findByRole('button', { name: 'Verify this address' })
  expect(posts('/verify-email')).toEqual([])
  expect(location.hash).toBe('')
  expect(await faults(container)).toEqual([])
  await person.click(button)
  expect(await screen.findByText('Your address is verified')).toBeInTheDocument()
})

test('forgetting a password answers the same whatever the address', async () => {
  server.use(http.post(auth('forgot-password'), nothing))
  const { person, container } = open('/forgot-password')
  await person.type(await screen.findByLabelText('E-mail address'), 'nobody@example.org{Enter}')
  expect(await screen.findByText(/If somebody here signs in with nobody@/)).toBeInTheDocument()
  expect(await faults(container)).toEqual([])
})

test('a second factor is asked for after the password, and a wrong code keeps the step', async () => {
  const answers = [
    refusal(401, 'totp_required'),
    refusal(401, 'totp_invalid'),
    HttpResponse.json(signedIn()),
  ]
  server.use(
    http.post(auth('login'), () => answers.shift()),
    http.get(inPlace('posts'), () => HttpResponse.json({ items: [], next_cursor: null })),
  )
  signedOut()
  const { person, container, router } = open('/sign-in?next=/forgot-password')
  await person.type(await screen.findByLabelText('E-mail address'), 'ann@example.org')
  await person.type(screen.getByLabelText('Password'), 'correct horse battery{Enter}')
  const code = await screen.findByLabelText('Code')
  expect(code).toHaveFocus()
  expect(await faults(container)).toEqual([])
  await person.type(code, '000000{Enter}')
  expect(await screen.findByText(/That code is not right/)).toBeInTheDocument()
  await person.clear(code)
  await person.type(code, 'abcd-efgh{Enter}')
  expect(await screen.findByRole('heading', { name: 'Choose a new password' })).toBeInTheDocument()
  // Back does not lead to a door one is through.
  expect(router.history.length).toBe(1)
  expect(posts('/login').map(({ body }) => JSON.parse(body))).toEqual([
    { email: 'ann@example.org', password: 'correct horse battery' },
    { email: 'ann@example.org', password: 'correct horse battery', code: '000000' },
    { email: 'ann@example.org', password: 'correct horse battery', code: 'abcd-efgh' },
  ])
})

const offer = {
  workspace: WORKSPACE.name,
  inviter: 'Cleo Stein',
  email: 'ann@example.org',
  role: 'editor',
  role_name: 'editor',
  role_description: 'Plans, approves and publishes.',
  expires_at: '2100-01-01T00:00:00Z',
}
const offering = () =>
  server.use(http.post('*/api/v1/invites/look-up', () => HttpResponse.json(offer)))

test('who is invited and not signed in goes on by itself after registering', async () => {
  signedOut()
  server.use(http.post(auth('register'), () => HttpResponse.json(signedIn(), { status: 201 })))
  offering()
  location.hash = TOKEN
  const { person, container } = open('/invites')
  const said = 'Cleo Stein invites you to Blue Door Bakery'
  expect(await screen.findByRole('heading', { name: said })).toBeInTheDocument()
  expect(screen.getByText(/Your role would be Editor. Plans, approves/)).toBeInTheDocument()
  await person.click(await screen.findByRole('link', { name: 'Create an account to join' }))
  expect(location.hash).toBe('')
  await person.type(await screen.findByLabelText('Your name'), 'Ann')
  await person.type(screen.getByLabelText('E-mail address'), 'ann@example.org')
  await person.type(screen.getByLabelText('Password'), 'correct horse battery{Enter}')
  expect(await screen.findByRole('button', { name: 'Join the workspace' })).toBeInTheDocument()
  expect(posts('/invites/accept')).toEqual([])
  expect(await faults(container)).toEqual([])
})

test('an invite is accepted by who was meant, and its workspace opens', async () => {
  server.use(
    http.post('*/api/v1/invites/accept', () =>
      HttpResponse.json(
        { id: user.id, created_at: user.created_at, workspace_id: WORKSPACE.id, role: 'editor' },
        { status: 201 },
      ),
    ),
    http.get(inPlace('posts'), () => HttpResponse.json({ items: [], next_cursor: null })),
  )
  offering()
  location.hash = TOKEN
  const { person, router } = open('/invites')
  await person.click(await screen.findByRole('button', { name: 'Join the workspace' }))
  await waitFor(() => expect(router.state.location.pathname).toBe(`/w/${WORKSPACE.slug}`))
  expect(JSON.parse(posts('/invites/accept')[0]?.body ?? '')).toEqual({ token: TOKEN })
  expect(pendingInvite.get()).toBe('')
})

test('an invite for another address says whose is signed in, and is kept for who signs in next', async () => {
  server.use(
    http.post('*/api/v1/invites/accept', () => refusal(403, 'forbidden')),
    http.post(auth('logout'), nothing),
  )
  offering()
  location.hash = TOKEN
  const { person, container } = open('/invites')
  await person.click(await screen.findByRole('button', { name: 'Join the workspace' }))
  expect(await screen.findByText(/You are signed in as ann@example.org/)).toBeInTheDocument()
  expect(await faults(container)).toEqual([])
  await person.click(screen.getByRole('button', { name: 'Sign in with another account' }))
  expect(await screen.findByLabelText('Password')).toBeInTheDocument()
  expect(pendingInvite.get()).toBe(TOKEN)
})

test('an invite that is over, or whose key was lost, says so', async () => {
  server.use(http.post('*/api/v1/invites/look-up', () => refusal(404, 'not_found')))
  location.hash = TOKEN
  const first = open('/invites')
  expect(await screen.findByText(/does not work any more/)).toBeInTheDocument()
  first.unmount()
  pendingInvite.set('')
  open('/invites')
  expect(await screen.findByText('Open the link again')).toBeInTheDocument()
})

test('who has not verified the address is reminded quietly; who has none is not', async () => {
  const me = (email: string | null) =>
    http.get(auth('me'), () =>
      HttpResponse.json({
        sign_in_id: user.id,
        user: { ...user, email },
        email_verified: false,
        totp_enabled: false,
        workspaces: [WORKSPACE],
      }),
    )
  server.use(
    me('ann@example.org'),
    http.get(inPlace('posts'), () => HttpResponse.json({ items: [], next_cursor: null })),
    http.post(auth('resend-verification'), nothing),
  )
  const { person, unmount } = open(`/w/${WORKSPACE.slug}/posts`)
  await person.click(await screen.findByRole('button', { name: 'Mail it again' }))
  expect(await screen.findByText(/mailed the link to ann@example.org again/)).toBeInTheDocument()
  await person.click(screen.getByRole('button', { name: 'Not now' }))
  expect(screen.queryByText(/we mailed you a link/)).not.toBeInTheDocument()
  unmount()
  server.use(me(null))
  open(`/w/${WORKSPACE.slug}/posts`)
  await screen.findByText(/starts as an idea/)
  expect(screen.queryByText(/we mailed you a link/)).not.toBeInTheDocument()
})
