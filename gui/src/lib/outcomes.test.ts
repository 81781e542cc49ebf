import { expect, test } from 'vitest'
import { sorted } from './outcomes'

test('outcomes are put apart by whether it can be done', () => {
  const { can, cannot } = sorted([{ outcome: 'ok' }, { outcome: 'last_owner' }])
  expect(can).toHaveLength(1)
  expect(cannot).toEqual([{ outcome: 'last_owner' }])
})
