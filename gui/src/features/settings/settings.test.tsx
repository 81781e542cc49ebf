import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { newId, problem, WORKSPACE } from '@/test/factories'
import { faults, open } from '@/test/render'
import { inPlace, server } from '@/test/server'
import { as, items, member, taking } from '@/test/team'
import { repositoriesOf } from './project-rules'
import { wordsOf } from './setting-rules'

const ADDRESS = `/w/${WORKSPACE.slug}/settings`
const AT = '2026-05-12T07:00:00Z'
const workspace = {
  ...WORKSPACE,
  account_id: newId(),
  delete_after: null,
  created_at: AT,
  updated_at: AT,
  version: 3,
}
const settings = {
  version: 5,
  banned_words: ['delve'],
  members: { default_invite_role: 'member', invite_days: 7, inviters: 'admins' },
  api: { keys_allowed: true, key_max_days: 90 },
  locked: { 'api.key_max_days': 'The operator decided it.' },
}

function there() {
  as()
  server.use(
    http.get(inPlace('settings'), () => HttpResponse.json(settings)),
    http.get(`*/api/v1/w/${WORKSPACE.id}`, () => HttpResponse.json(workspace)),
    http.get('*/api/v1/workspaces', () => HttpResponse.json({ items: [] })),
  )
}

test('lines of a field are words, each once', () => {
  expect(wordsOf('delve\n\n unlock \ndelve')).toEqual(['delve', 'unlock'])
})

test('a repository is known by its address, and one from before keeps its name', () => {
  const before = [{ name: 'site', provider: 'other', url: 'https://git.example.org/site' }] as const
  expect(
    repositoriesOf('https://github.com/blue/door.git\nhttps://git.example.org/site', [...before]),
  ).toEqual([
    { provider: 'github', url: 'https://github.com/blue/door.git', name: 'blue/door' },
    before[0],
  ])
})

test('what was changed is saved over what one has seen', async () => {
  there()
  const asked = taking('patch', 'settings', (body: object) => ({
    ...settings,
    ...body,
    version: 6,
  }))
  const { person, container } = open(`${ADDRESS}/writing`)
  const field = await screen.findByRole('textbox', { name: 'Words no text may use' })
  expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled()
  expect(await faults(container)).toEqual([])
  await person.type(field, '\nunlock')
  await person.click(screen.getByRole('button', { name: 'Save' }))
  await screen.findByText('Saved')
  expect(asked[0]?.body).toEqual({ banned_words: ['delve', 'unlock'] })
  expect(asked[0]?.headers.get('if-match')).toBe('"5"')
})

test('when somebody was faster, theirs is shown before it can be saved again', async () => {
  there()
  let changed = false
  server.use(
    http.get(inPlace('settings'), () =>
      HttpResponse.json(changed ? { ...settings, banned_words: ['theirs'], version: 6 } : settings),
    ),
    http.patch(inPlace('settings'), () => {
      changed = true
      return HttpResponse.json(problem(412, 'version_mismatch'), { status: 412 })
    }),
  )
  const { person } = open(`${ADDRESS}/writing`)
  const field = await screen.findByRole('textbox', { name: 'Words no text may use' })
  await person.type(field, '\nmine')
  await person.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText(/these are theirs/)).toBeInTheDocument()
  expect(field).toHaveValue('theirs')
})

test('what the operator decided is locked, says why and is not sent', async () => {
  there()
  const asked = taking('patch', 'settings', settings)
  const { person } = open(`${ADDRESS}/api`)
  expect(await screen.findByText('The operator decided it.')).toBeInTheDocument()
  expect(screen.getByRole('spinbutton')).toBeDisabled()
  await person.click(screen.getByRole('switch', { name: 'API keys open this workspace' }))
  await person.click(screen.getByRole('button', { name: 'Save' }))
  await screen.findByText('Saved')
  expect(asked[0]?.body).toEqual({ api: { keys_allowed: false, keys_may_decide: false } })
})

test('who may only see the settings is told so', async () => {
  there()
  as('viewer', ['workspace:read'])
  open(ADDRESS)
  expect(await screen.findByText(/see these settings and not change them/)).toBeInTheDocument()
  expect(screen.getByRole('textbox', { name: 'Name' })).toBeDisabled()
  expect(screen.queryByRole('button', { name: 'Save' })).toBeNull()
})

test('a refused address is shown at its field', async () => {
  there()
  server.use(
    http.patch(`*/api/v1/w/${WORKSPACE.id}`, () =>
      HttpResponse.json(
        problem(422, 'validation_error', {
          errors: [{ code: 'bad', detail: 'That is a reserved word.', pointer: '/slug' }],
        }),
        { status: 422 },
      ),
    ),
  )
  const { person } = open(ADDRESS)
  const slug = await screen.findByRole('textbox', { name: 'Address' })
  await person.clear(slug)
  await person.type(slug, 'admin')
  await person.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('That is a reserved word.')).toBeInTheDocument()
  expect(slug).toBeInvalid()
})

test('a workspace is deleted only after its name was typed, and can be restored at once', async () => {
  there()
  as('owner', ['workspace:read', 'workspace:write', 'workspace:delete', 'content:read'])
  const asked: unknown[] = []
  server.use(
    http.delete(`*/api/v1/w/${WORKSPACE.id}`, async ({ request }) => {
      asked.push(await request.json())
      return HttpResponse.json({ ...workspace, status: 'deleting', delete_after: AT })
    }),
  )
  const { person, container } = open(`${ADDRESS}/danger`)
  expect(await screen.findByRole('button', { name: 'Leave' })).toBeDisabled()
  expect(await faults(container)).toEqual([])
  await person.click(screen.getByRole('button', { name: 'Delete…' }))
  const dialog = await screen.findByRole('dialog', { name: `Delete ${WORKSPACE.name}` })
  const act = within(dialog).getByRole('button', { name: 'Delete workspace' })
  await person.type(within(dialog).getByRole('textbox'), 'blue door bakery')
  expect(act).toBeDisabled()
  await person.clear(within(dialog).getByRole('textbox'))
  await person.type(within(dialog).getByRole('textbox'), WORKSPACE.name)
  await person.click(act)
  expect(await screen.findByRole('button', { name: 'Restore' })).toBeInTheDocument()
  expect(asked).toEqual([{ name: WORKSPACE.name }])
})

test('projects begin with a key of capital letters', async () => {
  there()
  as('editor', ['workspace:read', 'projects:read', 'projects:write', 'members:read'])
  items('projects', [])
  const made = taking('post', 'projects', { name: 'Website' })
  const { person } = open(`${ADDRESS}/projects`)
  await screen.findByText('No projects yet.')
  await person.keyboard('n')
  await person.type(await screen.findByRole('textbox', { name: 'Name' }), 'Website')
  await person.type(screen.getByRole('textbox', { name: 'Key' }), 'web')
  await person.click(screen.getByRole('button', { name: 'Create project' }))
  await screen.findByText('Website is saved')
  expect(made[0]?.body).toMatchObject({ name: 'Website', key: 'WEB', lead_id: null })
})

test('the nightly proof is switched off, and what the operator decided is locked', async () => {
  there()
  server.use(
    http.get(inPlace('audit-events/proof'), () =>
      HttpResponse.json({
        verify_nightly: true,
        seq: 12,
        proved_at: AT,
        broken_seq: null,
        broken_reason: null,
        found_at: null,
      }),
    ),
  )
  const asked = taking('patch', 'settings', (body: object) => ({ ...settings, ...body }))
  const { person, container } = open(`${ADDRESS}/audit`)
  const nightly = await screen.findByRole('switch', { name: 'Prove the audit log every night' })
  expect(nightly).toBeChecked()
  expect(await screen.findByText(/Proven up to event 12/)).toBeInTheDocument()
  expect(await faults(container)).toEqual([])
  await person.click(nightly)
  await person.click(screen.getByRole('button', { name: 'Save' }))
  await screen.findByText('Saved')
  expect(asked[0]?.body).toEqual({ audit: { verify_nightly: false } })
})

test('what the operator decided about the proof cannot be changed, and members see it', async () => {
  there()
  as('viewer', ['workspace:read'])
  const locked = { 'audit.verify_nightly': 'The operator decided it.' }
  server.use(http.get(inPlace('settings'), () => HttpResponse.json({ ...settings, locked })))
  open(`${ADDRESS}/audit`)
  expect(await screen.findByText('The operator decided it.')).toBeInTheDocument()
  expect(screen.getByRole('switch')).toBeDisabled()
  expect(screen.queryByText(/Proven/)).toBeNull()
})

test('a private project is seen by the people one chooses', async () => {
  there()
  as('editor', ['workspace:read', 'projects:read', 'projects:write', 'members:read'])
  items('projects', [])
  const [cleo, dora] = ['Cleo Clerk', 'Dora Driver'].map((name) => member({ full_name: name }))
  items('members', [cleo, dora])
  const made = taking('post', 'projects', { name: 'Website' })
  const { person } = open(`${ADDRESS}/projects`)
  await screen.findByText('No projects yet.')
  await person.keyboard('n')
  const dialog = await screen.findByRole('dialog')
  await person.type(await within(dialog).findByLabelText('Name'), 'Website')
  await person.type(within(dialog).getByLabelText('Key'), 'WEB')
  expect(within(dialog).queryByRole('group', { name: 'Its people' })).toBeNull()
  await person.selectOptions(within(dialog).getByLabelText('Who sees it'), 'private')
  await person.click(await within(dialog).findByRole('checkbox', { name: 'Dora Driver' }))
  expect(await faults(dialog)).toEqual([])
  const detail = 'only members whose role sees projects'
  const errors = [{ code: 'sees_no_projects', detail, pointer: '/member_ids' }]
  server.use(
    http.post(
      inPlace('projects'),
      () => HttpResponse.json(problem(422, 'validation_failed', { errors }), { status: 422 }),
      { once: true },
    ),
  )
  await person.click(within(dialog).getByRole('button', { name: 'Create project' }))
  expect(await within(dialog).findByText(detail)).toBeInTheDocument()
  await person.click(within(dialog).getByRole('button', { name: 'Create project' }))
  await screen.findByText('Website is saved')
  expect(made[0]?.body).toMatchObject({ visibility: 'private', member_ids: [dora?.user_id] })
})
