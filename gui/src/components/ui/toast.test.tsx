import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { undoNewest, type WayBack } from '@/lib/undo'
import { Toasts, toast } from './toast'

test.each<[string, () => unknown]>([
  [
    'its button',
    () => userEvent.click(screen.getAllByRole('button', { name: 'Undo' })[1] as Element),
  ],
  ['the keys', () => act(() => undoNewest())],
])('what is undone by %s closes its toast, and no other', async (_way, undo) => {
  const [older, newer] = [vi.fn(), vi.fn()]
  render(<Toasts />)
  act(() => {
    toast('P-1 is archived', { undo: older as unknown as WayBack })
    toast('P-2 is archived', { undo: newer as unknown as WayBack })
  })
  await undo()
  expect(newer).toHaveBeenCalledOnce()
  expect(older).not.toHaveBeenCalled()
  expect(screen.queryByText('P-2 is archived')).toBeNull()
  expect(screen.getByText('P-1 is archived')).toBeInTheDocument()
})
