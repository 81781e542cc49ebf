import { answer, api, type Schemas } from '@/api/client'
import { useChange } from './changes'
import { inAccount } from './keys'
import { accountResource } from './resource'

export type AccountMember = Schemas['AccountMemberRead']
export type AccountInvite = Schemas['AccountInviteRead']
export type AccountRole = Schemas['AccountRole']

export const accountMembers = accountResource('members')
export const accountInvites = accountResource('invites')

export function useLeaveAccount(accountId: string) {
  return useChange(
    () =>
      answer(
        api.DELETE('/api/v1/accounts/{account_id}/membership', {
          params: { path: { account_id: accountId } },
        }),
      ),
    [['accounts'], inAccount(accountId)],
  )
}
