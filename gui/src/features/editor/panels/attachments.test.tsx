import { fireEvent, screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test, vi } from 'vitest'
import { ADDRESS, onDesk, postRead } from '@/test/desk'
import { problem } from '@/test/factories'
import { faults, open } from '@/test/render'
import { inPlace, server } from '@/test/server'

const LIMITS = { largest_bytes: 2048, room_bytes: null, used_bytes: 0, media_types: ['image/png'] }
const FILE = { id: 'f1', name: 'oven.png', media_type: 'image/png', size_bytes: 1536, sha256: 'a' }

/** A post whose attachments are kept here, and the names of what was uploaded. */
function withFiles(answer?: () => Response) {
  const desk = onDesk(postRead(), ['content:read', 'content:write'])
  const path = `posts/${desk.now.id}/attachments`
  const kept: Record<string, unknown>[] = []
  const sent: (string | null)[] = []
  server.use(
    http.get(inPlace('files/limits'), () => HttpResponse.json(LIMITS)),
    http.get(inPlace('files/f1/content'), () => HttpResponse.arrayBuffer(new ArrayBuffer(8))),
    http.post(inPlace('files'), ({ request }) => {
      sent.push(new URL(request.url).searchParams.get('name'))
      return answer?.() ?? HttpResponse.json(FILE, { status: 201 })
    }),
    http.get(inPlace(path), () => HttpResponse.json({ items: kept })),
    http.post(inPlace(path), async ({ request }) => {
      const body = (await request.json()) as { title: string; file_id: string }
      const about = { id: 'a1', kind: 'image', url: null, alt_text: null, version: 1, rank: 0 }
      kept.push({ ...about, title: body.title, file: { ...FILE, id: body.file_id } })
      return HttpResponse.json(kept.at(-1), { status: 201 })
    }),
  )
  const { person, container } = open(`${ADDRESS + desk.now.id}?panel=details`)
  return {
    person,
    container,
    sent,
    choose: () => screen.findByLabelText('Upload files', { selector: 'input' }),
  }
}

beforeEach(() => {
  URL.createObjectURL = vi.fn(() => 'blob:oven')
  URL.revokeObjectURL = vi.fn()
})

test('a file that is chosen is uploaded, attached and shown small', async () => {
  const { person, container, sent, choose } = withFiles()
  await person.upload(await choose(), new File(['x'.repeat(1536)], 'oven.png'))
  expect(await screen.findByRole('button', { name: 'oven.png' })).toBeInTheDocument()
  expect(screen.getByText('2 KB')).toBeInTheDocument()
  expect(screen.getByLabelText('What oven.png shows')).toBeInTheDocument()
  await waitFor(() => expect(container.querySelector('img[src="blob:oven"]')).not.toBeNull())
  expect(screen.queryByRole('progressbar')).toBeNull()
  expect(sent).toEqual(['oven.png'])
  expect(await faults(container)).toEqual([])
})

test('a file that is dropped goes the same way', async () => {
  const { sent } = withFiles()
  const area = (await screen.findByText('or drop files here')).closest('div.border-dashed')
  fireEvent.drop(area as Element, { dataTransfer: { files: [new File(['x'], 'oven.png')] } })
  expect(await screen.findByRole('button', { name: 'oven.png' })).toBeInTheDocument()
  expect(sent).toEqual(['oven.png'])
})

test('what is too large is not sent, and what is refused says why until it is put away', async () => {
  const said = 'Files of that kind are not taken.'
  const { person, sent, choose } = withFiles(() =>
    HttpResponse.json({ ...problem(415, 'unsupported_media_type'), detail: said }, { status: 415 }),
  )
  await person.upload(await choose(), new File(['x'.repeat(4096)], 'film.png'))
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'film.png is too large: a file may have 2 KB.',
  )
  expect(sent).toEqual([])
  await person.click(screen.getByRole('button', { name: 'Put film.png away' }))
  await person.upload(await choose(), new File(['MZ'], 'oven.exe'))
  expect(await screen.findByRole('alert')).toHaveTextContent(`oven.exe: ${said}`)
  expect(sent).toEqual(['oven.exe'])
})
