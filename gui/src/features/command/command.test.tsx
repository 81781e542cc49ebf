import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { post, WORKSPACE } from '@/test/factories'
import { gives, listOf, may, mayNothing } from '@/test/place'
import { faults, open } from '@/test/render'
import { inPlace, server } from '@/test/server'
import { member } from '@/test/team'

const ADDRESS = `/w/${WORKSPACE.slug}/posts?view=list`

async function opened() {
  gives({
    posts: listOf(post({ title: 'How we bake bread' })),
    members: listOf(member({ full_name: 'Berta Back', email: 'berta@bakery.example' })),
  })
  const app = open(ADDRESS)
  await screen.findByRole('table', { name: 'Posts' })
  await app.person.keyboard('{Control>}k{/Control}')
  return { ...app, palette: await screen.findByRole('dialog') }
}

test('Ctrl+K opens over a field as well, and Esc gives the focus back to it', async () => {
  gives({ posts: listOf(post()) })
  const { person } = open(ADDRESS)
  const field = await screen.findByRole('searchbox')
  await person.click(field)
  await person.keyboard('{Control>}k{/Control}')
  expect(await screen.findByRole('dialog')).toBeInTheDocument()
  await person.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  await waitFor(() => expect(field).toHaveFocus())
})

test('the palette finds posts, people and pages of the settings, and leads to them', async () => {
  const { person, palette, router } = await opened()
  await person.keyboard('bread')
  expect(
    await within(palette).findByRole('option', { name: /How we bake bread/ }),
  ).toBeInTheDocument()
  await person.clear(within(palette).getByRole('combobox'))
  await person.keyboard('berta')
  await person.click(await within(palette).findByRole('option', { name: /Berta Back/ }))
  await waitFor(() => expect(router.state.location.search).toEqual({ q: 'Berta Back' }))
  expect(router.state.location.pathname).toBe(`/w/${WORKSPACE.slug}/team`)
})

test('what the server finds stands alone, the first of it selected, and Enter opens it', async () => {
  const { person, palette, router } = await opened()
  const found = post({ title: 'How we bake bread' })
  let answer = () => {}
  const answered = new Promise<void>((resolve) => {
    answer = resolve
  })
  server.use(
    http.get(inPlace('posts'), async () => {
      await answered
      return HttpResponse.json(listOf(found))
    }),
  )
  await person.keyboard('P-12')
  expect(within(palette).queryByText('Nothing by that name.')).not.toBeInTheDocument()
  answer()
  const hit = await within(palette).findByRole('option', { name: /How we bake bread/ })
  await waitFor(() => expect(hit).toHaveAttribute('aria-selected', 'true'))
  expect(within(palette).getByRole('combobox')).toHaveAttribute('aria-activedescendant', hit.id)
  expect(within(palette).queryByText('Nothing by that name.')).not.toBeInTheDocument()
  await person.keyboard('{Enter}')
  await waitFor(() =>
    expect(router.state.location.pathname).toBe(`/w/${WORKSPACE.slug}/posts/${found.id}`),
  )
})

test('a post stands before a command of that name, and is selected', async () => {
  const { person, palette } = await opened()
  await person.keyboard('po')
  const hit = await within(palette).findByRole('option', { name: /How we bake bread/ })
  expect(within(palette).getByRole('option', { name: /^New post/ })).toBeInTheDocument()
  await waitFor(() => expect(hit).toHaveAttribute('aria-selected', 'true'))
})

test('a name that nothing has says so once the server has answered', async () => {
  const { person, palette } = await opened()
  gives({ posts: listOf() })
  await person.keyboard('zzq')
  expect(await within(palette).findByText('Nothing by that name.')).toBeInTheDocument()
})

test('a page of the settings is found by its name', async () => {
  may('workspace:read')
  const { person, palette, router } = await opened()
  await person.keyboard('member set')
  await person.click(await within(palette).findByRole('option', { name: 'Member settings' }))
  await waitFor(() =>
    expect(router.state.location.pathname).toBe(`/w/${WORKSPACE.slug}/settings/members`),
  )
})

test('what one may not do is not offered, and what was used last comes first', async () => {
  may('workspace:read')
  const { person, palette } = await opened()
  expect(within(palette).queryByRole('option', { name: /Webhooks/ })).not.toBeInTheDocument()
  expect(await faults(palette)).toEqual([])
  await person.click(within(palette).getByRole('option', { name: /^Settings/ }))
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  await person.keyboard('{Control>}k{/Control}')
  const pages = await screen.findByRole('group', { name: 'Go to' })
  expect(within(pages).getAllByRole('option')[0]).toHaveTextContent('Settings')
})

test('who may do nothing here still finds the pages that are theirs', async () => {
  mayNothing()
  const { person } = open(`/w/${WORKSPACE.slug}/settings`)
  await screen.findByRole('heading', { level: 1 })
  await person.keyboard('{Control>}k{/Control}')
  const palette = await screen.findByRole('dialog')
  expect(within(palette).queryByRole('option', { name: /Posts/ })).not.toBeInTheDocument()
  expect(within(palette).getByRole('option', { name: /^Settings/ })).toBeInTheDocument()
})

test('? lists the keys that work here, as the registry has them; G then P goes', async () => {
  gives({ posts: listOf(post()) })
  const { person, router } = open(ADDRESS)
  await screen.findByRole('table', { name: 'Posts' })
  await person.keyboard('?')
  const sheet = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })
  for (const line of ['Next row', 'New post', 'Posts']) {
    expect(within(sheet).getByText(line)).toBeInTheDocument()
  }
  await person.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  await person.keyboard('gh')
  await waitFor(() => expect(router.state.location.pathname).toBe(`/w/${WORKSPACE.slug}`))
})

test('keys are letters while one types', async () => {
  gives({ posts: listOf(post()) })
  const { person } = open(ADDRESS)
  const field = await screen.findByRole('searchbox')
  await person.type(field, 'c?')
  expect(field).toHaveValue('c?')
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})

test('C begins a post wherever one is, and the theme changes from the palette', async () => {
  server.use(http.get(inPlace('posts'), () => HttpResponse.json({ items: [], next_cursor: null })))
  const { person } = open(`/w/${WORKSPACE.slug}/trash`)
  await screen.findByRole('heading', { level: 1, name: 'Trash' })
  await person.keyboard('c')
  expect(await screen.findByRole('dialog', { name: 'New post' })).toBeInTheDocument()
  await person.keyboard('{Escape}{Control>}k{/Control}')
  await person.type(await screen.findByRole('combobox'), 'Theme: Dark')
  await person.keyboard('{Enter}')
  expect(document.documentElement.dataset.theme).toBe('dark')
})
