import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { ACCOUNT, newId, problem, user } from '@/test/factories'
import { listOf } from '@/test/place'
import { faults, open } from '@/test/render'
import { server } from '@/test/server'

const ADDRESS = `/account/${ACCOUNT.id}/people`
const at = (path: string) => `*/api/v1/accounts/${ACCOUNT.id}/${path}`
const AT = '2026-05-12T07:00:00Z'
const ann = {
  id: newId(),
  user_id: user.id,
  full_name: 'Ann Example',
  email: 'ann@example.org',
  role: 'owner',
  created_at: AT,
}
const clara = { ...ann, id: newId(), user_id: newId(), full_name: 'Clara Weiß', role: 'billing' }
const invite = {
  id: newId(),
  email: 'jonas@example.org',
  role: 'admin',
  state: 'pending',
  invited_by_id: user.id,
  expires_at: '2999-05-12T07:00:00Z',
  created_at: AT,
  updated_at: AT,
  version: 1,
}

function there() {
  server.use(
    http.get(at('members'), () => HttpResponse.json(listOf(ann, clara))),
    http.get(at('invites'), () => HttpResponse.json(listOf(invite))),
  )
}

test('the role of somebody is changed, and they are let go after a question', async () => {
  there()
  const asked: unknown[] = []
  server.use(
    http.patch(at(`members/${clara.user_id}`), async ({ request }) => {
      const body = (await request.json()) as object
      asked.push(body)
      return HttpResponse.json({ ...clara, ...body })
    }),
    http.delete(at(`members/${clara.user_id}`), () => {
      asked.push('removed')
      return new HttpResponse(null, { status: 204 })
    }),
  )
  const { person, container } = open(ADDRESS)
  await person.click(await screen.findByRole('button', { name: 'Clara Weiß' }))
  const sheet = within(await screen.findByRole('dialog', { name: 'The role of Clara Weiß' }))
  await person.selectOptions(sheet.getByRole('combobox', { name: 'Role' }), 'admin')
  expect(await sheet.findByText(/manages people and moves workspaces/)).toBeInTheDocument()
  await person.click(sheet.getByRole('button', { name: 'Save' }))
  await screen.findByText('Clara Weiß: Admin')
  expect(await faults(container)).toEqual([])
  await person.click(screen.getByRole('button', { name: 'What to do with Clara Weiß' }))
  await person.click(await screen.findByRole('menuitem', { name: 'Remove' }))
  const question = within(await screen.findByRole('dialog'))
  await person.click(question.getByRole('button', { name: 'Remove' }))
  await screen.findByText('Clara Weiß is out')
  expect(asked).toEqual([{ role: 'admin' }, 'removed'])
})

test('who only pays sees the others and can leave', async () => {
  there()
  const payer = { ...ACCOUNT, role: 'billing', rights: ['account:read', 'account:pay'] }
  server.use(http.get('*/api/v1/accounts', () => HttpResponse.json({ items: [payer] })))
  open(ADDRESS)
  expect(await screen.findByText('Clara Weiß')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Clara Weiß' })).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /^Invite/ })).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'What to do with Ann Example' })).toBeInTheDocument()
  expect(screen.queryByRole('link', { name: 'Invites' })).not.toBeInTheDocument()
})

test('where no mail leaves, the link of an invite is shown once and leads to the account', async () => {
  there()
  server.use(
    http.post(at('invites'), () => HttpResponse.json({ ...invite, token: 'abc' }, { status: 201 })),
  )
  const { person } = open(`${ADDRESS}/invites`)
  await person.click(await screen.findByRole('button', { name: /^Invite/ }))
  await person.type(await screen.findByRole('textbox', { name: 'E-mail' }), 'jonas@example.org')
  await person.click(screen.getByRole('button', { name: 'Send the invite' }))
  expect(await screen.findByDisplayValue(/\/invites#account\.abc$/)).toBeInTheDocument()
  expect(screen.getByText(/sees what this account pays for/)).toBeInTheDocument()
  expect(screen.queryByText(/your posts/)).not.toBeInTheDocument()
})

test('who is invited to an account is told by whom and as what, and lands in it', async () => {
  server.use(
    http.post('*/api/v1/account-invites/look-up', () =>
      HttpResponse.json({
        account: 'Hearth & Loaf',
        inviter: 'Mara Okafor',
        email: 'ann@example.org',
        role: 'billing',
        expires_at: AT,
      }),
    ),
    http.post('*/api/v1/account-invites/accept', async ({ request }) => {
      expect(await request.json()).toEqual({ token: 'abc' })
      const joined = { id: newId(), account_id: ACCOUNT.id, role: 'billing', created_at: AT }
      return HttpResponse.json(joined, { status: 201 })
    }),
  )
  location.hash = 'account.abc'
  const { person, router } = open('/invites')
  const title = 'Mara Okafor invites you to the account of Hearth & Loaf'
  expect(await screen.findByRole('heading', { name: title })).toBeInTheDocument()
  expect(screen.getByText(/Your role would be Billing\. Pays, and sees/)).toBeInTheDocument()
  await person.click(screen.getByRole('button', { name: 'Join the account' }))
  expect(await screen.findByText('Welcome to the account.')).toBeInTheDocument()
  expect(router.state.location.pathname).toBe(`/account/${ACCOUNT.id}`)
})

test('the last owner is told why they cannot go', async () => {
  there()
  server.use(
    http.delete(at('membership'), () =>
      HttpResponse.json(problem(409, 'last_owner', { detail: 'An account keeps an owner.' }), {
        status: 409,
      }),
    ),
  )
  const { person } = open(ADDRESS)
  await person.click(await screen.findByRole('button', { name: 'What to do with Ann Example' }))
  await person.click(await screen.findByRole('menuitem', { name: 'Leave' }))
  const question = within(await screen.findByRole('dialog'))
  await person.click(question.getByRole('button', { name: 'Leave' }))
  expect(await screen.findByText('An account keeps an owner.')).toBeInTheDocument()
})
