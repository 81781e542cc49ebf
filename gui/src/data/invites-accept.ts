import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '@/api/client'
import { m } from '@/lib/i18n/en/account'
import { m as common } from '@/lib/i18n/en/common'
import { Store } from '@/lib/store'
import { meKeys } from './me'

/** The token of the invite somebody came with, while they sign in or register. In memory only: it opens a place. */
export const pendingInvite = new Store('')

/** What a link to an account begins with, before its token. */
const ACCOUNT = 'account.'

function read(held: string) {
  const toAccount = held.startsWith(ACCOUNT)
  return { toAccount, token: toAccount ? held.slice(ACCOUNT.length) : held }
}

export function useAcceptInvite() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (held: string): Promise<{ workspace: string } | { account: string }> => {
      const { token, toAccount } = read(held)
      const body = { token }
      if (toAccount) {
        const joined = await answer(api.POST('/api/v1/account-invites/accept', { body }))
        return { account: joined.account_id }
      }
      return {
        workspace: (await answer(api.POST('/api/v1/invites/accept', { body }))).workspace_id,
      }
    },
    onSuccess: async () => {
      pendingInvite.set('')
      await client.invalidateQueries({ queryKey: ['accounts'] })
      await client.invalidateQueries({ queryKey: meKeys.all })
    },
  })
}

/** Who invites, to which workspace or account and as what. */
export const inviteQuery = (held: string) =>
  queryOptions({
    queryKey: ['invite', held],
    queryFn: async ({ signal }) => {
      const { token, toAccount } = read(held)
      const body = { token }
      if (!toAccount) {
        const {
          workspace,
          role_name: role,
          role_description: about,
          ...rest
        } = await answer(api.POST('/api/v1/invites/look-up', { body, signal }))
        return { ...rest, place: workspace, role: common.roles[role] ?? role, about, toAccount }
      }
      const { account, role, ...rest } = await answer(
        api.POST('/api/v1/account-invites/look-up', { body, signal }),
      )
      return { ...rest, place: account, role: m.roles[role], about: m.may[role], toAccount }
    },
    retry: false,
    gcTime: 0,
  })
