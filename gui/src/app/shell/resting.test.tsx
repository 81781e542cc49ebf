import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { WORKSPACE } from '@/test/factories'
import { gives, listOf } from '@/test/place'
import { open } from '@/test/render'
import { inPlace, server } from '@/test/server'

const WHY = {
  entitlement: 'workspaces',
  limit: 1,
  used: 2,
  plan: 'Individual',
  plan_that_would: null,
  detail: 'Individual includes 1 workspace, and there are 2.',
}
const SCOPES = [
  'content:read',
  'content:write',
  'members:read',
  'members:write',
  'keys:read',
  'keys:write',
]

/** Have no room for the workspace, and count what is sent there. */
function withoutRoom() {
  const sent: string[] = []
  server.use(
    http.get(inPlace('membership'), () =>
      HttpResponse.json({ role: 'admin', scopes: SCOPES, read_only: WHY }),
    ),
    http.post(inPlace(':what'), ({ request }) => void sent.push(request.url)),
  )
  return sent
}

test('what writes is shown at rest, and says why by mouse and by key, before anything is filled in', async () => {
  const sent = withoutRoom()
  gives({ posts: listOf() })
  const { person } = open(`/w/${WORKSPACE.slug}/posts`)
  const add = (await screen.findAllByRole('button', { name: /New post/ }))[0] as HTMLElement
  expect(add).toHaveAttribute('aria-disabled', 'true')
  for (const ask of [() => person.click(add), () => person.keyboard('c')]) {
    await ask()
    const dialog = await screen.findByRole('dialog', { name: 'The plan has no room for this' })
    expect(within(dialog).getByText(WHY.detail)).toBeInTheDocument()
    await person.click(within(dialog).getByRole('button', { name: 'Cancel' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  }
  expect(sent).toEqual([])
})

test('who may come in and which keys there are is managed without room', async () => {
  withoutRoom()
  gives({ 'api-keys': listOf() })
  open(`/w/${WORKSPACE.slug}/api-keys`)
  const add = (await screen.findAllByRole('button', { name: /New API key|Create/ }))[0]
  expect(add).not.toHaveAttribute('aria-disabled')
})
