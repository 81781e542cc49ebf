import { queryOptions } from '@tanstack/react-query'
import { answer, api, type Schemas } from '@/api/client'
import { useChange } from './changes'
import { inAccount } from './keys'

export type Downgrade = Schemas['DowngradeRead']
export type OverLimit = Schemas['OverLimitRead']
export type Keep = Schemas['KeptIds']

/** What there would be too much of in so many of a plan; without one, in what comes by itself. As `subscriptionQuery`, for all pages. */
export const downgradeQuery = (accountId: string, tierCode?: string, quantity?: number) =>
  queryOptions({
    queryKey: inAccount(accountId, 'downgrade', tierCode ?? null, quantity ?? null),
    queryFn: () =>
      answer(
        api.GET('/api/v1/accounts/{account_id}/downgrade', {
          params: {
            path: { account_id: accountId },
            query: { ...(tierCode && { tier_code: tierCode }), ...(quantity && { quantity }) },
          },
        }),
      ),
  })

/** Choose what stays as it is; what is not named is decided by age. */
export function useKeep(accountId: string) {
  return useChange(
    (body: Schemas['DowngradeChoice']) =>
      answer(
        api.PUT('/api/v1/accounts/{account_id}/downgrade', {
          params: { path: { account_id: accountId } },
          body,
        }),
      ),
    // What is read-only may be another workspace from now on.
    [inAccount(accountId), ['w'], ['me']],
  )
}

/** Choose the plan for the time after the trial. */
export function useNextPlan(accountId: string) {
  return useChange(
    (tierCode: string | null) =>
      answer(
        api.PUT('/api/v1/accounts/{account_id}/subscription/next', {
          params: { path: { account_id: accountId } },
          body: { tier_code: tierCode },
        }),
      ),
    [inAccount(accountId)],
  )
}
