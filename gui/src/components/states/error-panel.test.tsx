import { readdirSync } from 'node:fs'
import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { newId, problem, WORKSPACE } from '@/test/factories'
import { faults, open } from '@/test/render'
import { inPlace, server } from '@/test/server'
import { as } from '@/test/team'

const READING = ['content', 'runs', 'strategy', 'webhooks'].map((what) => `${what}:read`)

/** Every page that is about one thing, by the names of the files of the pages. */
const DETAILS = readdirSync('src/routes').flatMap((file) => {
  const [, noun] = /^w\.\$workspaceId\.(\w+)\.\$\w+\.tsx$/.exec(file) ?? []
  return noun ? [noun] : []
})

test.each(DETAILS)(
  'one of the %s that is not there is named, and the list is one click away',
  async (noun) => {
    as('owner', READING)
    for (const id of [newId(), 'P-2']) {
      server.use(
        http.get(inPlace(`${noun}/${id}`), () =>
          HttpResponse.json(problem(404, 'not_found'), { status: 404 }),
        ),
      )
      const { container, unmount } = open(`/w/${WORKSPACE.slug}/${noun}/${id}`)
      const singular = noun.replace(/s$/, '')
      const heading = { name: new RegExp(`^This ${singular} does not exist`) }
      expect(await screen.findByRole('heading', heading)).toBeInTheDocument()
      const back = screen.getByRole('link', { name: `All ${noun}` })
      expect(back).toHaveAttribute('href', `/w/${WORKSPACE.slug}/${noun}`)
      expect(await faults(container)).toEqual([])
      unmount()
    }
  },
)

test('a workspace that is not there, or not for them, is named as well', async () => {
  as('owner', READING)
  open('/w/nobodys')
  expect(
    await screen.findByRole('heading', { name: 'There is no such workspace for you' }),
  ).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Go to the start' })).toBeInTheDocument()
})
