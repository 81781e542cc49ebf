import { useQuery } from '@tanstack/react-query'
import { ownAccountsQuery } from './accounts'
import { plansQuery } from './plans'

/** Whether plans are sold here, and what one may do about that of an account; asks nothing more where nothing is sold. */
export function usePayer(accountId: string | undefined) {
  const sold = (useQuery(plansQuery()).data?.length ?? 0) > 0
  const accounts = useQuery({ ...ownAccountsQuery(), enabled: sold }).data?.items
  const account = accountId
    ? accounts?.find(({ id }) => id === accountId)
    : accounts?.find(({ role }) => role === 'owner')
  return { sold, account, mayPay: account?.rights.includes('account:pay') ?? false }
}
