import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api, type Schemas } from '@/api/client'
import { Store } from '@/lib/store'
import { useChange } from './changes'
import { meKeys } from './me'
import { accountResource } from './resource'

export type AccountWorkspace = Schemas['AccountWorkspaceRead']
export type WorkspaceMove = Schemas['WorkspaceMoveRead']
export type AccountEvent = Schemas['AccountEventRead']
/** An offer to whoever holds its token. */
export type Offer = Schemas['WorkspaceOffer'] & { token: string }

export const accountWorkspaces = accountResource('workspaces')
export const workspaceMoves = accountResource('moves')
export const accountEvents = accountResource('events')

/** The token of the offer somebody came with, while they sign in or register. In memory only. */
export const pendingOffer = new Store('')

const OFFERS = ['offers', 'own'] as const

/** Offers a workspace to an address; to another account of one's own it moves at once. */
export function useMoveWorkspace(accountId: string) {
  return useChange(
    (body: Schemas['WorkspaceMoveCreate']) =>
      answer(
        api.POST('/api/v1/accounts/{account_id}/moves', {
          params: { path: { account_id: accountId } },
          body,
        }),
      ),
    [['a'], meKeys.all],
  )
}

/** The workspaces that are offered to one's own address. */
export const offersQuery = () =>
  queryOptions({
    queryKey: OFFERS,
    queryFn: ({ signal }) => answer(api.GET('/api/v1/workspace-moves', { signal })),
    select: ({ items }): readonly Offer[] => items,
  })

/** What a link offers, before anybody signs in. */
export const offerQuery = (token: string) =>
  queryOptions({
    queryKey: ['offers', 'of', token],
    queryFn: async ({ signal }): Promise<Offer> => {
      const body = { token }
      const offer = await answer(api.POST('/api/v1/workspace-moves/look-up', { body, signal }))
      return { ...offer, token }
    },
    retry: false,
    gcTime: 0,
  })

/** Answers with the workspace, once it is known which accounts there are: one may be new. */
export function useTakeOffer() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async ({ token, into }: { token: string; into: string | { name: string } }) => {
      const id =
        typeof into === 'string'
          ? into
          : (await answer(api.POST('/api/v1/accounts', { body: into }))).id
      const body = { token, account_id: id }
      return answer(api.POST('/api/v1/workspace-moves/accept', { body }))
    },
    onSettled: () =>
      Promise.all(
        [['accounts'], ['a'], OFFERS, meKeys.all].map((queryKey) =>
          client.invalidateQueries({ queryKey, refetchType: 'all' }),
        ),
      ),
  })
}

export function useRefuseOffer() {
  return useChange(
    (token: string) => answer(api.POST('/api/v1/workspace-moves/refuse', { body: { token } })),
    [OFFERS],
  )
}
