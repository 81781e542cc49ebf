import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { problem, WORKSPACE } from '@/test/factories'
import { open } from '@/test/render'
import { inPlace, server } from '@/test/server'
import { as, items } from '@/test/team'

test('a workbook is read by the server, and what is wrong in it is said', async () => {
  as()
  items('invites', [])
  const asked: (string | null)[] = []
  const good = { text: 'email\nann@example.org\n', sheet: 'People', other_sheets: [] }
  const said = 'This table cannot be read: sheet People, B2: a formula without its value.'
  const answers = [
    HttpResponse.json({ ...problem(422, 'unreadable_table'), detail: said }, { status: 422 }),
    HttpResponse.json(good),
  ]
  server.use(
    http.post(inPlace('tables'), ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('having'))
      return answers.shift()
    }),
    http.post(inPlace('invites/csv'), () => HttpResponse.json({ items: [] })),
  )
  const { person } = open(`/w/${WORKSPACE.slug}/team/invites`)
  await screen.findByText('Nobody is invited at the moment.')
  await person.click(screen.getByRole('button', { name: 'Invite a list' }))
  const chooser = await screen.findByLabelText('Choose a file')
  const file = new File(['PK'], 'people.xlsx')
  await person.upload(chooser, file)
  expect(await screen.findByText(said)).toBeInTheDocument()
  expect(screen.getByRole('textbox', { name: 'List' })).toHaveValue('')
  await person.upload(chooser, file)
  expect(await screen.findByDisplayValue(/ann@example.org/)).toBeInTheDocument()
  expect(screen.queryByText(said)).toBeNull()
  expect(asked).toEqual(['email', 'email'])
})
