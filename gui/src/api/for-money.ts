/** What was refused for money: kept until somebody has read why, whichever page asked. */

import { Store } from '@/lib/store'
import { type ApiError, hasCode } from './errors'

export const refusedForMoney = new Store<ApiError | null>(null)

/** Notice a refusal that another plan would answer; gives it back. */
export function noticed(error: ApiError): ApiError {
  if (hasCode(error, 'plan_limit', 'insufficient_credits')) refusedForMoney.set(error)
  return error
}
