import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { ACCOUNT } from '@/test/factories'
import { faults, open } from '@/test/render'
import { server } from '@/test/server'

const ADDRESS = `/account/${ACCOUNT.id}/licenses`
const API = `*/api/v1/accounts/${ACCOUNT.id}`
const AT = '2026-05-12T07:00:00Z'

beforeEach(() => {
  server.use(http.get(`${API}/licenses`, () => HttpResponse.json({ items: [] })))
})

const told = (state: string | null, advice: string | null = null) =>
  server.use(
    http.get('*/api/v1/server-license', () =>
      HttpResponse.json({ state, trouble: null, advice, expires_at: AT }),
    ),
  )

test.each([
  ['warn', 'bg-amber-soft'],
  ['loud', 'bg-red-soft'],
  ['off', 'bg-red-soft'],
])('owners are told that the licence of the server is on the rung %s', async (state, look) => {
  told(state, 'the licence of this server ended: renew it.')
  const { container } = open(ADDRESS)
  const banner = await screen.findByRole('complementary', { name: 'The licence of this server' })
  expect(banner).toHaveClass(look)
  expect(banner).toHaveTextContent('ended: renew it.')
  expect(within(banner).getByRole('link')).toHaveAttribute('href', ADDRESS)
  expect(await faults(container)).toEqual([])
})

test('one that stands well is shown where licences are, and nowhere in the way', async () => {
  told('fresh')
  open(ADDRESS)
  expect(await screen.findByText(/It stands well/)).toBeInTheDocument()
  expect(
    screen.queryByRole('complementary', { name: 'The licence of this server' }),
  ).not.toBeInTheDocument()
})
