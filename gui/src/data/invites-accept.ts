import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '@/api/client'
import { Store } from '@/lib/store'
import { meKeys } from './me'

/** The token of the invite somebody came with, while they sign in or register. In memory only: it opens a workspace. */
export const pendingInvite = new Store('')

export function useAcceptInvite() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (token: string) => answer(api.POST('/api/v1/invites/accept', { body: { token } })),
    onSuccess: () => {
      pendingInvite.set('')
      return client.invalidateQueries({ queryKey: meKeys.all })
    },
  })
}

/** Who invites, to which workspace and as what. */
export const inviteQuery = (token: string) =>
  queryOptions({
    queryKey: ['invite', token],
    queryFn: ({ signal }) =>
      answer(api.POST('/api/v1/invites/look-up', { body: { token }, signal })),
    retry: false,
    gcTime: 0,
  })
