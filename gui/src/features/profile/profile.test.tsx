import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { newId, problem, user, WORKSPACE } from '@/test/factories'
import { faults, open } from '@/test/render'
import { inPlace, server } from '@/test/server'
import { deviceOf } from './devices'
import { drawn } from './qr-code'
import { inFours } from './totp-setup'

const ADDRESS = `/w/${WORKSPACE.slug}/profile`
const HERE = newId()
const AT = '2026-05-12T07:00:00Z'
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Mobile/15E148 Safari/604.1'
const auth = (path: string) => `*/api/v1/auth/${path}`
const nothing = () => new HttpResponse(null, { status: 204 })

function signIn(about: object) {
  return {
    id: newId(),
    created_at: AT,
    last_seen_at: AT,
    ip: '192.0.2.7',
    user_agent: FIREFOX,
    idle_expires_at: AT,
    ...about,
  }
}

/** Somebody with a verified address, two sign-ins and no second factor. */
function atHome(totp: object = { enabled: false, confirmed_at: null, recovery_codes_left: 0 }) {
  server.use(
    http.get(inPlace('membership'), () =>
      HttpResponse.json({ role: 'viewer', scopes: ['workspace:read', 'content:read'] }),
    ),
    http.get(auth('me'), () =>
      HttpResponse.json({
        sign_in_id: HERE,
        user: { ...user, email_verified_at: AT },
        email_verified: true,
        totp_enabled: false,
        workspaces: [WORKSPACE],
      }),
    ),
    http.get(auth('totp'), () => HttpResponse.json(totp)),
    http.get(auth('sign-ins'), () =>
      HttpResponse.json({
        items: [signIn({ user_agent: IPHONE }), signIn({ id: HERE })],
        next_cursor: null,
      }),
    ),
  )
}

test('the profile shows who one is and where one is signed in, this browser first', async () => {
  atHome()
  const { container } = open(ADDRESS)
  const list = await screen.findByRole('list', { name: 'Sign-ins' })
  const [first, second] = within(list).getAllByRole('listitem')
  expect(first).toHaveTextContent(/Firefox on LinuxThis browser/)
  expect(within(first as HTMLElement).queryByRole('button')).not.toBeInTheDocument()
  expect(second).toHaveTextContent('Safari on iPhone')
  expect(screen.getByText('Verified')).toBeInTheDocument()
  expect(await screen.findByLabelText('Name')).toHaveValue('Ann Example')
  expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled()
  expect(await faults(container)).toEqual([])
})

test('a name is saved with the version one has seen', async () => {
  atHome()
  let sent: [string | null, unknown] | undefined
  server.use(
    http.patch(auth('me'), async ({ request }) => {
      sent = [request.headers.get('if-match'), await request.json()]
      return HttpResponse.json({ ...user, full_name: 'Anna', version: 2 })
    }),
  )
  const { person } = open(ADDRESS)
  const name = await screen.findByLabelText('Name')
  await person.clear(name)
  await person.type(name, 'Anna')
  await person.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('Your profile is saved.')).toBeInTheDocument()
  expect(sent).toEqual(['"1"', { full_name: 'Anna', timezone: 'Europe/Berlin' }])
})

test('what is wrong with a change of password lands on its field, and the change says what it ended', async () => {
  atHome()
  const refusals = [
    HttpResponse.json(problem(403, 'reauth_required'), { status: 403 }),
    HttpResponse.json(
      problem(422, 'validation_failed', {
        errors: [{ code: 'password_length', detail: '12 to 256 characters', pointer: '/password' }],
      }),
      { status: 422 },
    ),
  ]
  server.use(http.post(auth('change-password'), () => refusals.shift() ?? nothing()))
  const { person, container } = open(ADDRESS)
  await person.click(await screen.findByRole('button', { name: 'Change password' }))
  const current = await screen.findByLabelText('Current password')
  expect(current).toHaveFocus()
  await person.type(current, 'wrong')
  await person.type(screen.getByLabelText('New password'), 'short{Enter}')
  expect(await screen.findByText('That is not your current password.')).toBeInTheDocument()
  expect(current).toHaveFocus()
  expect(current).toBeInvalid()
  await person.keyboard('{Enter}')
  expect(await screen.findByText('12 to 256 characters')).toBeInTheDocument()
  expect(screen.getByLabelText('New password')).toHaveFocus()
  expect(await faults(container)).toEqual([])
  await person.keyboard('{Enter}')
  expect(await screen.findByText(/every other sign-in was ended/)).toBeInTheDocument()
})

test('another address counts once its link was opened, and says so', async () => {
  atHome()
  server.use(http.post(auth('email'), nothing))
  const { person } = open(ADDRESS)
  await person.click(await screen.findByRole('button', { name: 'Change address' }))
  await person.type(await screen.findByLabelText('New address'), 'new@example.org')
  await person.type(screen.getByLabelText('Your password'), 'correct horse battery{Enter}')
  expect(await screen.findByText(/link to new@example.org/)).toBeInTheDocument()
  expect(screen.getByText('ann@example.org')).toBeInTheDocument()
})

test('one other sign-in is ended, or all others', async () => {
  atHome()
  const ended: string[] = []
  server.use(
    http.delete(auth('sign-ins/:id'), ({ params }) => {
      ended.push(String(params.id))
      return nothing()
    }),
    http.delete(auth('sign-ins'), () => {
      ended.push('others')
      return nothing()
    }),
  )
  const { person } = open(ADDRESS)
  await person.click(await screen.findByRole('button', { name: 'Sign out Safari on iPhone' }))
  await person.click(screen.getByRole('button', { name: 'Sign out everywhere else' }))
  expect(await screen.findByText('You are signed in here only.')).toBeInTheDocument()
  expect(ended).toEqual([expect.any(String), 'others'])
})

test('a second factor is set up with a key to scan or type, a code, and codes shown once', async () => {
  atHome()
  const uri = 'otpauth://totp/Postmagiq:ann?secret=JBSWY3DPEHPK3PXP'
  const answers = [
    HttpResponse.json(problem(403, 'reauth_required'), { status: 403 }),
    HttpResponse.json({ codes: ['aaaa-1111', 'bbbb-2222'] }),
  ]
  server.use(
    http.post(auth('totp'), () =>
      HttpResponse.json({ secret: 'JBSWY3DPEHPK3PXP', otpauth_uri: uri }, { status: 201 }),
    ),
    http.post(auth('totp/confirmation'), () => answers.shift()),
  )
  const { person } = open(ADDRESS)
  await person.click(await screen.findByRole('button', { name: 'Set up' }))
  expect(await screen.findByRole('img', { name: /QR code/ })).toBeInTheDocument()
  expect(screen.getByText('JBSW Y3DP EHPK 3PXP')).toBeInTheDocument()
  await person.type(screen.getByLabelText('Code from the app'), '123 456{Enter}')
  expect(await screen.findByText(/That code is not right/)).toBeInTheDocument()
  await person.keyboard('{Enter}')
  expect(await screen.findByText('aaaa-1111')).toBeInTheDocument()
  // A slip of the hand must not lose them.
  await person.keyboard('{Escape}')
  expect(screen.getByText('bbbb-2222')).toBeInTheDocument()
  expect(await faults(screen.getByRole('dialog'))).toEqual([])
  await person.click(screen.getByRole('button', { name: 'I have kept them' }))
  expect(screen.queryByText('bbbb-2222')).not.toBeInTheDocument()
})

test('turning the factor off asks for the password or a code', async () => {
  atHome({ enabled: true, confirmed_at: AT, recovery_codes_left: 2 })
  let sent: unknown
  server.use(
    http.delete(auth('totp'), async ({ request }) => {
      sent = await request.json()
      return nothing()
    }),
  )
  const { person } = open(ADDRESS)
  expect(await screen.findByText(/without them a lost phone/)).toBeInTheDocument()
  await person.click(screen.getByRole('button', { name: 'Turn off' }))
  const dialog = await screen.findByRole('dialog', { name: 'Turn off' })
  await person.click(within(dialog).getByRole('button', { name: 'Code' }))
  await person.type(within(dialog).getByLabelText(/Code from the app/), '123456{Enter}')
  expect(await screen.findByText('The second factor is off.')).toBeInTheDocument()
  expect(sent).toEqual({ code: '123456' })
})

test('a list of sign-ins that did not load is tried again by itself', async () => {
  atHome()
  let failed = false
  server.use(
    http.get(auth('sign-ins'), () => {
      if (failed) return HttpResponse.json({ items: [signIn({ id: HERE })], next_cursor: null })
      failed = true
      return HttpResponse.json(problem(500, 'internal'), { status: 500 })
    }),
  )
  const { person } = open(ADDRESS)
  await person.click(await screen.findByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('You are signed in nowhere else.')).toBeInTheDocument()
})

test('the theme is chosen among three pages', async () => {
  atHome()
  const { person } = open(ADDRESS)
  await person.click(await screen.findByRole('radio', { name: 'Dark' }))
  expect(document.documentElement.dataset.theme).toBe('dark')
  await person.click(screen.getByRole('radio', { name: 'As the system' }))
  expect(localStorage.getItem('theme')).toBeNull()
})

test('browsers are told apart by what they call themselves', () => {
  expect(deviceOf(IPHONE)).toEqual({ program: 'Safari', system: 'iPhone', small: true })
  expect(deviceOf('Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36 Edg/140.0')).toEqual({
    program: 'Edge',
    system: 'Windows',
    small: false,
  })
  expect(deviceOf(null)).toEqual({ program: null, system: null, small: false })
})

test('a QR code has its three corners, and a key is read in fours', () => {
  const { side, path } = drawn('otpauth://totp/x')
  expect(path.startsWith('M3 3h7v1h-7z')).toBe(true)
  expect(path).toContain(`M${side - 10} 3h7v1h-7z`)
  expect(inFours('ABCDEFGHIJ')).toBe('ABCD EFGH IJ')
})
