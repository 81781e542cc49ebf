import {
  infiniteQueryOptions,
  keepPreviousData,
  type QueryKey,
  queryOptions,
} from '@tanstack/react-query'
import { answer, api, type Schemas } from '@/api/client'
import { useChange } from './changes'
import { inAccount, inWorkspace } from './keys'

export type Usage = Schemas['UsageRead']
export type UsagePeriod = Omit<Usage, 'days' | 'members' | 'workspaces' | 'entitlements'>
export type LedgerEntry = Schemas['LedgerEntryRead']
export type EntryKind = Schemas['EntryKind']

/** What was used since the period of an account began. */
export const accountUsageQuery = (accountId: string) =>
  queryOptions({
    queryKey: inAccount(accountId, 'usage'),
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/accounts/{account_id}/usage', {
          params: { path: { account_id: accountId } },
          signal,
        }),
      ),
    staleTime: 60_000,
  })

/** What a workspace used, and what its account has left. */
export const workspaceUsageQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: inWorkspace(workspaceId, 'usage'),
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/w/{workspace_id}/usage', {
          params: { path: { workspace_id: workspaceId } },
          signal,
        }),
      ),
    staleTime: 60_000,
  })

export const ledgerQuery = (accountId: string, filters: { kind?: EntryKind }) =>
  infiniteQueryOptions({
    queryKey: inAccount(accountId, 'ledger', filters) as QueryKey,
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/accounts/{account_id}/ledger', {
          params: {
            path: { account_id: accountId },
            query: { ...filters, ...(pageParam && { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next_cursor,
    placeholderData: keepPreviousData,
  })

/** Usage or ledger as CSV. */
export function useUsageFile(accountId: string, of: 'usage' | 'ledger') {
  return useChange(
    () =>
      answer<Blob>(
        api.GET(`/api/v1/accounts/{account_id}/${of}/export`, {
          params: { path: { account_id: accountId } },
          parseAs: 'blob',
        }),
      ),
    [],
  )
}
