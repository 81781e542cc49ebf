import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { LoadMore, type Pages } from './load-more'

// What jsdom does not have: who scrolls is said by the test.
const absent = globalThis.IntersectionObserver
let reach: (() => void) | null = null

beforeEach(() => {
  reach = null
  globalThis.IntersectionObserver = class {
    constructor(told: (entries: { isIntersecting: boolean }[]) => void) {
      reach = () => told([{ isIntersecting: true }])
    }
    observe() {}
    disconnect() {
      reach = null
    }
  } as never
})
afterEach(() => {
  globalThis.IntersectionObserver = absent
})

const list = (state: Partial<Pages> = {}): Pages => ({
  hasNextPage: true,
  isFetchingNextPage: false,
  isFetchNextPageError: false,
  fetchNextPage: vi.fn(),
  ...state,
})

test('the next page comes when its place is reached', () => {
  const pages = list()
  const { rerender } = render(<LoadMore list={pages} />)
  act(() => reach?.())
  expect(pages.fetchNextPage).toHaveBeenCalledTimes(1)
  rerender(<LoadMore list={{ ...pages, isFetchingNextPage: true }} />)
  expect(reach).toBeNull()
  expect(screen.getByRole('button', { name: 'Loading' })).toHaveAttribute('aria-disabled', 'true')
})

test('a page that was refused is asked for again by hand only', () => {
  const pages = list({ isFetchNextPageError: true })
  render(<LoadMore list={pages} />)
  expect(reach).toBeNull()
  screen.getByRole('button', { name: 'Load more' }).click()
  expect(pages.fetchNextPage).toHaveBeenCalledTimes(1)
})

test('after the last page there is nothing', () => {
  const { container } = render(<LoadMore list={list({ hasNextPage: false })} />)
  expect(container).toBeEmptyDOMElement()
})
