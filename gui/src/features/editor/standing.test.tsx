import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ADDRESS, approval, onDesk, postRead } from '@/test/desk'
import { newId } from '@/test/factories'
import { gives, listOf } from '@/test/place'
import { open } from '@/test/render'

const READS = ['content:read', 'approvals:read']
const [FIRST, SECOND] = [newId(), newId()]

/** A post under review at the first of two stages. */
function underReview(about: Parameters<typeof approval>[0], scopes = READS) {
  const { now } = onDesk(postRead({ status: 'review' }), scopes)
  gives({
    [`posts/${now.id}/approvals`]: listOf(approval({ stage_id: FIRST, ...about })),
    'approval-stages': listOf(
      { id: FIRST, name: 'Draft Review' },
      { id: SECOND, name: 'Final Approval' },
    ),
  })
  open(ADDRESS + now.id)
}

test.each([
  [['Ben Miller'], 'Draft Review 1 of 2, waits for Ben Miller'],
  [['Ben Miller', 'Cleo Stein'], 'Draft Review 1 of 2, waits for Ben Miller or Cleo Stein'],
  [['Ben', 'Cleo', 'Dora'], 'Draft Review 1 of 2, waits for Ben or 2 others'],
  [[], 'Draft Review 1 of 2'],
])('a request that waits for %j is told as such', async (waits_for, said) => {
  underReview({ waits_for })
  expect(await screen.findByText(said)).toBeInTheDocument()
})

test('the second stage is counted as such', async () => {
  underReview({ stage_id: SECOND, stage: 'Final Approval', waits_for: ['Ben'] })
  expect(await screen.findByText('Final Approval 2 of 2, waits for Ben')).toBeInTheDocument()
})

test('of a stage that was removed since only the name is told', async () => {
  underReview({ stage_id: newId(), stage: 'Legal', waits_for: ['Ben'] })
  expect(await screen.findByText('Legal, waits for Ben')).toBeInTheDocument()
})

test('who does not see approvals reads that it is under review', async () => {
  underReview({ waits_for: ['Ben'] }, ['content:read'])
  expect(await screen.findByText('In review')).toBeInTheDocument()
  expect(screen.queryByText(/waits for/)).toBeNull()
})
