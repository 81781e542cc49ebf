import { act, screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test, vi } from 'vitest'
import { session } from '@/api/session'
import { toast } from '@/components/ui/toast'
import { undoNewest, type WayBack } from '@/lib/undo'
import { newId, post, SCOPES, user, WORKSPACE } from '@/test/factories'
import { gives, listOf, may } from '@/test/place'
import { open } from '@/test/render'
import { server } from '@/test/server'

const MILL = { ...WORKSPACE, id: newId(), name: 'Red Gate Mill', slug: 'red-gate-mill' }

test('the page of another workspace begins empty, not with what the one before showed', async () => {
  gives({ posts: listOf(post({ title: 'A secret of the bakery' })) })
  const inMill = (path: string) => `*/api/v1/w/${MILL.id}/${path}`
  server.use(
    http.get('*/api/v1/auth/me', () =>
      HttpResponse.json({ sign_in_id: user.id, user, workspaces: [WORKSPACE, MILL] }),
    ),
    http.get(inMill('membership'), () => HttpResponse.json({ role: 'editor', scopes: SCOPES })),
    // It has not answered yet.
    http.get(inMill('*'), () => new Promise<never>(() => undefined)),
  )
  const { router } = open(`/w/${WORKSPACE.slug}/posts?view=list`)
  expect(await screen.findByText('A secret of the bakery')).toBeInTheDocument()
  await router.navigate({
    to: '/w/$workspaceId/posts',
    params: { workspaceId: MILL.slug },
    search: { view: 'list' },
  })
  await screen.findAllByRole('button', { name: 'Switch workspace: Red Gate Mill' })
  expect(screen.queryByText('A secret of the bakery')).not.toBeInTheDocument()
})

test('who signs in next cannot take back what was done before', async () => {
  open(`/w/${WORKSPACE.slug}/posts?view=list`)
  await screen.findByRole('heading', { level: 1 })
  const undo = vi.fn()
  act(() => toast('Moved', { undo: undo as unknown as WayBack }))
  expect(screen.getByText('Moved')).toBeInTheDocument()
  act(() => session.finish())
  expect(undoNewest()).toBe(false)
  expect(undo).not.toHaveBeenCalled()
})

test('an archived workspace says so on its pages and offers nothing that would change it', async () => {
  server.use(
    http.get('*/api/v1/auth/me', () =>
      HttpResponse.json({
        sign_in_id: user.id,
        user,
        workspaces: [{ ...WORKSPACE, status: 'archived' }],
      }),
    ),
  )
  may('workspace:read', 'workspace:delete')
  gives({ posts: listOf(post()) })
  open(`/w/${WORKSPACE.slug}/posts?view=list`)
  expect(await screen.findByText(/This workspace is archived/)).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Unarchive it' })).toHaveAttribute(
    'href',
    `/w/${WORKSPACE.slug}/settings/danger`,
  )
  expect(await screen.findByText('Forty loaves an hour')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'New post' })).not.toBeInTheDocument()
})
