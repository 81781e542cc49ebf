import { queryOptions } from '@tanstack/react-query'
import { answer, api, ifMatch, type Schemas } from '@/api/client'
import { useChange } from './changes'
import { inAccount } from './keys'

export type Account = Schemas['OwnAccountRead']

const OWN = ['accounts'] as const

/** The accounts one is a member of. The shell asks and entering an account does: neither ends it for the other. */
export const ownAccountsQuery = () =>
  queryOptions({
    queryKey: OWN,
    queryFn: () => answer(api.GET('/api/v1/accounts')),
    staleTime: 60_000,
  })

export const accountQuery = (accountId: string) =>
  queryOptions({
    queryKey: inAccount(accountId, 'account'),
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/accounts/{account_id}', {
          params: { path: { account_id: accountId } },
          signal,
        }),
      ),
  })

export function useOpenAccount() {
  return useChange(
    (body: Schemas['AccountCreate']) => answer(api.POST('/api/v1/accounts', { body })),
    [OWN],
  )
}

export function useUpdateAccount(accountId: string) {
  return useChange(
    ({ version, body }: { version: number; body: Schemas['AccountUpdate'] }) =>
      answer(
        api.PATCH('/api/v1/accounts/{account_id}', {
          params: { path: { account_id: accountId }, header: ifMatch(version) },
          body,
        }),
      ),
    [OWN, inAccount(accountId)],
  )
}
