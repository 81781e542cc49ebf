import { queryOptions } from '@tanstack/react-query'
import { answer, api, type Schemas } from '@/api/client'
import { hasCode } from '@/api/errors'
import { useChange } from './changes'
import { inAccount } from './keys'
import { meQuery } from './me'
import { accountResource } from './resource'

export type Plan = Schemas['PlanRead']
export type Subscription = Schemas['SubscriptionRead']
export type Cost = Schemas['CostRead']
export type Invoice = Schemas['InvoiceRead']
export type InvoiceStatus = Schemas['InvoiceStatus']
export type PaymentMethod = Schemas['PaymentMethodRead']

/** Of an act about money: new for each, the same when it is asked again. */
export const newKey = () => crypto.randomUUID()

export const invoices = accountResource('invoices')

/** The plans that are offered here, the cheapest first; none where nothing is sold. */
export const plansQuery = () =>
  queryOptions({
    queryKey: ['plans'],
    queryFn: () => answer(api.GET('/api/v1/plans')),
    select: ({ items }) => items,
    staleTime: 600_000,
  })

/**
 * The plan of an account; null before it has one. Asked by the shell and by pages alike: with a signal,
 * whoever leaves one page first would end it for the next one, which waits for the same answer.
 */
export const subscriptionQuery = (accountId: string) =>
  queryOptions({
    queryKey: inAccount(accountId, 'subscription'),
    queryFn: async ({ client }) => {
      const params = { path: { account_id: accountId } }
      // With its first workspace a plan begins. Of who pays for none that one is in, the log says whether one
      // ever began: that there is none is nothing to be refused for.
      const me = client.getQueryData(meQuery().queryKey)
      const pays = me?.workspaces.some(({ account_id: id }) => id === accountId)
      if (!pays && !(await hadPlan(accountId))) return null
      const asked = api.GET('/api/v1/accounts/{account_id}/subscription', { params })
      return answer(asked).catch((error: unknown) => {
        if (hasCode(error, 'not_found')) return null
        throw error
      })
    },
  })

async function hadPlan(accountId: string): Promise<boolean> {
  const params = {
    path: { account_id: accountId },
    query: { type: 'subscription.created', limit: 1 },
  }
  const { items } = await answer(api.GET('/api/v1/accounts/{account_id}/events', { params }))
  return items.length > 0
}

export const paymentMethodsQuery = (accountId: string) =>
  queryOptions({
    queryKey: inAccount(accountId, 'payment-methods'),
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/accounts/{account_id}/payment-methods', {
          params: { path: { account_id: accountId } },
          signal,
        }),
      ),
    select: ({ items }) => items,
  })

/** What so many of another plan would be billed at once. */
export const costQuery = (accountId: string, tierCode: string, quantity: number) =>
  queryOptions({
    queryKey: inAccount(accountId, 'cost', tierCode, quantity),
    queryFn: ({ signal }) =>
      answer(
        api.POST('/api/v1/accounts/{account_id}/subscription/preview', {
          params: { path: { account_id: accountId } },
          body: { tier_code: tierCode, quantity },
          signal,
        }),
      ),
    // It is billed as of its moment.
    gcTime: 0,
  })

const AT = '/api/v1/accounts/{account_id}'
const once = (accountId: string, key: string) => ({
  params: { path: { account_id: accountId }, header: { 'Idempotency-Key': key } },
})

/** Ask for a page of the provider, and go there; nobody comes back from it to this one. */
function leaveFor({ url }: Schemas['CheckoutRead']): void {
  globalThis.location.assign(url)
}

/** Go to where a plan is bought. */
export function useCheckout(accountId: string) {
  return useChange(async (body: Schemas['CheckoutCreate']) => {
    leaveFor(await answer(api.POST(`${AT}/checkout`, { ...once(accountId, newKey()), body })))
  }, [])
}

/** Go to where cards and addresses are changed. */
export function usePortal(accountId: string) {
  return useChange(
    async () => leaveFor(await answer(api.POST(`${AT}/portal-session`, once(accountId, newKey())))),
    [],
  )
}

/** Take another plan, as its preview said. */
export function useChangePlan(accountId: string) {
  return useChange(
    ({ cost, key }: { cost: Cost; key: string }) => {
      const { tier_code, quantity, prorated_at } = cost
      const body = { tier_code, quantity, prorated_at }
      return answer(api.POST(`${AT}/subscription/change`, { ...once(accountId, key), body }))
    },
    [inAccount(accountId)],
  )
}

/** Have the plan end with its period, or go on after all. */
export function useEndPlan(accountId: string) {
  return useChange(
    ({ goesOn }: { goesOn: boolean }) =>
      answer(
        goesOn
          ? api.POST(`${AT}/subscription/resumption`, once(accountId, newKey()))
          : api.POST(`${AT}/subscription/cancellation`, once(accountId, newKey())),
      ),
    [inAccount(accountId)],
  )
}
