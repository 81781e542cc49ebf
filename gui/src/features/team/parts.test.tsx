import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { newId, problem, WORKSPACE } from '@/test/factories'
import { faults, open } from '@/test/render'
import { inPlace, server } from '@/test/server'
import { as, invite, items, meaning, member, role, taking } from '@/test/team'

const TEAM = `/w/${WORKSPACE.slug}/team`
const own = role({
  id: newId(),
  name: 'Proofreader',
  description: 'Reads.',
  is_built_in: false,
  member_count: 2,
  version: 4,
})

function roles() {
  as()
  items('roles', [own, role(), role({ name: 'viewer', based_on: 'viewer' })])
  items('scopes', [
    meaning('workspace:read', 'Enter', 'Workspace'),
    meaning('content:read', 'Read content'),
    meaning('workspace:delete', 'Delete the workspace', 'Workspace'),
  ])
}

test('a permission one does not hold cannot be given, and it says why', async () => {
  roles()
  const made = taking('post', 'roles', own)
  const { person, container } = open(`${TEAM}/roles`)
  await screen.findByRole('heading', { name: 'Proofreader' })
  expect(await faults(container)).toEqual([])
  await person.keyboard('n')
  const beyond = await screen.findByRole('checkbox', { name: 'Delete the workspace' })
  expect(beyond).toBeDisabled()
  expect(beyond).toHaveAccessibleDescription(/You do not hold this yourself; ask an owner/)
  expect(screen.getByRole('checkbox', { name: 'Enter' })).toBeChecked()
  await person.type(screen.getByRole('textbox', { name: 'Name' }), 'Reader')
  await person.click(screen.getByRole('checkbox', { name: 'Read content' }))
  expect(await faults(screen.getByRole('dialog'))).toEqual([])
  await person.click(screen.getByRole('button', { name: 'Save' }))
  await screen.findByText(/is saved/)
  expect(made[0]?.body).toEqual({
    name: 'Reader',
    description: '',
    scopes: ['workspace:read', 'content:read'],
  })
})

test('a role is changed only as one has seen it', async () => {
  roles()
  const sent: (string | null)[] = []
  server.use(
    http.patch(inPlace(`roles/${own.id}`), ({ request }) => {
      sent.push(request.headers.get('if-match'))
      return HttpResponse.json(problem(412, 'version_mismatch'), { status: 412 })
    }),
  )
  const { person } = open(`${TEAM}/roles`)
  await person.click(await screen.findByRole('button', { name: 'What to do with Proofreader' }))
  await person.click(await screen.findByRole('menuitem', { name: 'Edit' }))
  await person.click(await screen.findByRole('button', { name: 'Save' }))
  expect(await screen.findByText(/Somebody changed this role meanwhile/)).toBeInTheDocument()
  expect(sent).toEqual(['"4"'])
})

test('removing a role says how many have it and takes a replacement', async () => {
  roles()
  const asked = taking('delete', `roles/${own.id}`, {})
  const { person } = open(`${TEAM}/roles`)
  await person.click(await screen.findByRole('button', { name: 'What to do with Proofreader' }))
  await person.click(await screen.findByRole('menuitem', { name: 'Remove' }))
  const dialog = await screen.findByRole('dialog', { name: 'Remove the role Proofreader?' })
  expect(dialog).toHaveTextContent('2 members and every open invite')
  expect(within(dialog).queryByRole('option', { name: 'Proofreader' })).toBeNull()
  await person.selectOptions(within(dialog).getByRole('combobox'), 'viewer')
  await person.click(within(dialog).getByRole('button', { name: 'Remove' }))
  await screen.findByText(/is gone/)
  expect(asked[0]?.search).toBe('?replacement=viewer')
})

test('an invite shows its link once, and is not closed by accident', async () => {
  roles()
  items('invites', [])
  taking('post', 'invites', { email: 'new@example.org', token: 'tok-1' })
  const { person } = open(`${TEAM}/invites`)
  await screen.findByText('Nobody is invited at the moment.')
  await person.keyboard('n')
  await person.type(await screen.findByRole('textbox', { name: 'E-mail' }), 'new@example.org')
  await person.click(screen.getByRole('button', { name: 'Send invite' }))
  const link = await screen.findByRole('textbox', { name: 'Invite link' })
  expect(link).toHaveValue(`${location.origin}/invites#tok-1`)
  await person.click(screen.getByRole('button', { name: 'Done' }))
  expect(await screen.findByText(/not copied yet/)).toBeInTheDocument()
  await person.click(screen.getByRole('button', { name: 'Close without copying' }))
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('an invite whose link goes by mail shows none', async () => {
  roles()
  items('invites', [])
  taking('post', 'invites', { email: 'new@example.org', token: null })
  const { person } = open(`${TEAM}/invites`)
  await screen.findByText('Nobody is invited at the moment.')
  await person.keyboard('n')
  await person.type(await screen.findByRole('textbox', { name: 'E-mail' }), 'new@example.org')
  await person.click(screen.getByRole('button', { name: 'Send invite' }))
  expect(await screen.findByText('A mail with the link goes to new@example.org.')).toBeVisible()
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('an invite is sent again as it was made: by mail, or by a link that is shown once', async () => {
  roles()
  items('invites', [invite({ email: 'new@example.org', role: 'viewer' })])
  const made = taking('post', 'invites', { email: 'new@example.org', token: 'tok-2' })
  const { person } = open(`${TEAM}/invites`)
  await person.click(await screen.findByRole('button', { name: 'Send again: new@example.org' }))
  const link = await screen.findByRole('textbox', { name: 'Invite link' })
  expect(link).toHaveValue(`${location.origin}/invites#tok-2`)
  expect(made[0]?.body).toEqual({ email: 'new@example.org', role: 'viewer' })
  await person.click(screen.getByRole('button', { name: 'Done' }))
  await person.click(await screen.findByRole('button', { name: 'Close without copying' }))

  taking('post', 'invites', { email: 'new@example.org', token: null })
  await person.click(screen.getByRole('button', { name: 'Send again: new@example.org' }))
  expect(await screen.findByText('A new mail with the link goes to new@example.org.')).toBeVisible()
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('only an invite that waits is sent again or taken back', async () => {
  roles()
  items(
    'invites',
    (['pending', 'revoked', 'accepted'] as const).map((state) =>
      invite({ state, email: `${state}@example.org` }),
    ),
  )
  open(`${TEAM}/invites`)
  await screen.findByRole('row', { name: /revoked@example.org/ })
  const acts = screen.getAllByRole('button', { name: /@example\.org$/ })
  expect(acts.map((each) => each.getAttribute('aria-label'))).toEqual([
    'Send again: pending@example.org',
    'Take back: pending@example.org',
  ])
})

test('a list is judged line by line before anybody is invited', async () => {
  roles()
  items('invites', [])
  const asked = taking('post', 'invites/csv', {
    items: [
      { line: 2, email: 'a@example.org', role: 'editor', outcome: 'ok', detail: null },
      {
        line: 3,
        email: 'nobody',
        role: null,
        outcome: 'invalid',
        detail: 'That is not an e-mail address.',
      },
    ],
  })
  const { person } = open(`${TEAM}/invites`)
  await screen.findByText('Nobody is invited at the moment.')
  await person.click(screen.getByRole('button', { name: 'Invite a list' }))
  await person.click(await screen.findByRole('textbox', { name: 'List' }))
  await person.paste('email,role\na@example.org,editor\nnobody,editor')
  const lines = await screen.findByRole('table', { name: /each line/ })
  expect(lines).toHaveTextContent('That is not an e-mail address.')
  expect(screen.getByText('1 line to invite, 1 line left out')).toBeInTheDocument()
  expect(asked[0]?.body).toMatchObject({ dry_run: true })
  expect(await faults(screen.getByRole('dialog'))).toEqual([])
  await person.click(screen.getByRole('button', { name: 'Invite 1 person' }))
  await screen.findByText('1 person invited')
  expect(asked.at(-1)?.body).toMatchObject({ dry_run: false, skip_invalid: true })
})

test('a list that this server cannot mail is refused with what to do instead', async () => {
  roles()
  items('invites', [])
  const detail = 'This server mails no links: invite people one by one.'
  server.use(
    http.post(inPlace('invites/csv'), () =>
      HttpResponse.json(problem(409, 'no_mail_server', { detail }), { status: 409 }),
    ),
  )
  const { person } = open(`${TEAM}/invites`)
  await screen.findByText('Nobody is invited at the moment.')
  await person.click(screen.getByRole('button', { name: 'Invite a list' }))
  await person.click(await screen.findByRole('textbox', { name: 'List' }))
  await person.paste('email\na@example.org')
  expect(await screen.findByText(detail)).toBeVisible()
  expect(screen.getByRole('button', { name: /^Invite 0/ })).toBeDisabled()
})

test('an agent is made with the person who answers for it', async () => {
  roles()
  const ben = member({ full_name: 'Ben Baker' })
  items('members', [ben])
  items('service-accounts', [])
  const made = taking('post', 'service-accounts', { full_name: 'Drafter' })
  const { person, container } = open(`${TEAM}/service-accounts`)
  await screen.findByText('Agents and services work beside people.')
  expect(await faults(container)).toEqual([])
  await person.keyboard('n')
  await person.type(await screen.findByRole('textbox', { name: 'Name' }), 'Drafter')
  await person.selectOptions(screen.getByRole('combobox', { name: 'Role' }), 'viewer')
  await person.selectOptions(screen.getByRole('combobox', { name: 'Answers for it' }), [
    'Ben Baker',
  ])
  await person.click(screen.getByRole('button', { name: 'Create' }))
  await screen.findByText(/Drafter is on the team/)
  expect(made[0]?.body).toMatchObject({
    full_name: 'Drafter',
    kind: 'agent',
    role: 'viewer',
    responsible_user_id: ben.user_id,
  })
})
