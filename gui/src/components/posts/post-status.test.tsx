import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { STATUSES } from '@/data/post-search'
import { PostMark, PostStatus } from './post-status'

test('who sees no colours tells every status by its shape', () => {
  for (const Shown of [PostMark, PostStatus]) {
    const shapes = STATUSES.map((status) => {
      const { container, unmount } = render(<Shown status={status} />)
      const shape = container.querySelector('svg')?.innerHTML
      unmount()
      return shape
    })
    expect(shapes).not.toContain(undefined)
    expect(new Set(shapes).size).toBe(STATUSES.length)
  }
})
