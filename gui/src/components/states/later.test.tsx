import { CatchBoundary } from '@tanstack/react-router'
import { render, screen } from '@testing-library/react'
import { lazy, type ReactNode } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ApiError } from '@/api/errors'
import { Later } from './later'

const Lost = lazy(() =>
  Promise.reject(new TypeError('Failed to fetch dynamically imported module')),
)
const Refused = () => {
  throw new ApiError({ status: 500, detail: 'The kitchen is on fire.' })
}

// React reports what a boundary caught.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined))
afterEach(() => vi.restoreAllMocks())

const page = (part: ReactNode) =>
  render(
    <CatchBoundary getResetKey={() => 0} errorComponent={({ error }) => <p>{String(error)}</p>}>
      <h1>Keys</h1>
      {part}
    </CatchBoundary>,
  )

test.each([undefined, <p key="f">Almost there</p>])(
  'code that does not come leaves the page, and says what to do',
  async (fallback) => {
    page(
      <Later fallback={fallback}>
        <Lost />
      </Later>,
    )
    expect(await screen.findByRole('alert')).toHaveTextContent('could not be loaded')
    expect(screen.getByRole('button', { name: 'Reload the page' })).toBeInTheDocument()
    expect(screen.getByRole('heading', { name: 'Keys' })).toBeInTheDocument()
  },
)

test('what the server refuses of what the page is about is told by the page', async () => {
  page(
    <Later whole>
      <Refused />
    </Later>,
  )
  expect(await screen.findByText(/The kitchen is on fire/)).toBeInTheDocument()
})

test('code that does not come leaves the page that is about it', async () => {
  page(
    <Later whole>
      <Lost />
    </Later>,
  )
  expect(await screen.findByRole('alert')).toHaveTextContent('could not be loaded')
})
