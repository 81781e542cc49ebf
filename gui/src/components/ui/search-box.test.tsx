import { act, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { SearchBox } from './search-box'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A box above an address that remembers. */
function address() {
  const entries = ['']
  let back = () => {}
  function Box() {
    const [text, setText] = useState('')
    back = () => {
      entries.pop()
      setText(entries.at(-1) ?? '')
    }
    return (
      <SearchBox
        label="Search"
        text={text}
        onChange={(next, replace) => {
          if (replace) entries.pop()
          entries.push(next)
          setText(next)
        }}
      />
    )
  }
  render(<Box />)
  return { entries, back: () => act(back) }
}

async function type(text: string) {
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: text } })
  await act(() => vi.advanceTimersByTimeAsync(200))
}

test('a search is one step of the address, however long it is typed', async () => {
  const { entries, back } = address()
  await type('mi')
  await type('miller')
  expect(entries).toEqual(['', 'miller'])
  back()
  expect(screen.getByRole('searchbox')).toHaveValue('')
  await type('oven')
  expect(entries).toEqual(['', 'oven'])
})

test('leaving the box ends the search, with all that was typed', async () => {
  const { entries } = address()
  await type('mil')
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'miller' } })
  fireEvent.blur(screen.getByRole('searchbox'))
  expect(entries).toEqual(['', 'miller'])
  await type('oven')
  expect(entries).toEqual(['', 'miller', 'oven'])
})
