import { useQuery } from '@tanstack/react-query'
import type { Place } from '@/lib/permissions'
import { ownAccountsQuery } from './accounts'
import { plansQuery } from './plans'

/** The account that pays for what is on screen. */
export const payerOf = (place: Place) => (place.kind === 'account' ? place.id : place.account_id)

/** Whether plans are sold here, and what one may do about that of an account; asks nothing more where nothing is sold. */
export function usePayer(accountId: string | undefined) {
  const sold = (useQuery(plansQuery()).data?.length ?? 0) > 0
  const accounts = useQuery({ ...ownAccountsQuery(), enabled: sold }).data?.items
  const account = accountId
    ? accounts?.find(({ id }) => id === accountId)
    : accounts?.find(({ role }) => role === 'owner')
  return { sold, account, mayPay: account?.rights.includes('account:pay') ?? false }
}

/** How high the line about the plan was that this account last had on screen; nothing where it had none. */
const roomKey = (accountId: string) => `plan-room:${accountId}`
export const roomFor = (accountId: string) => Number(localStorage.getItem(roomKey(accountId)))

export function keepRoom(accountId: string, height: number): void {
  if (height > 0) localStorage.setItem(roomKey(accountId), String(height))
  else localStorage.removeItem(roomKey(accountId))
}
