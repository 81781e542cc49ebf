import type { Place } from './permissions'

/** The account that pays for what is on screen. */
export const payerOf = (place: Place) => (place.kind === 'account' ? place.id : place.account_id)

/** How high the line about the plan was that this account last had on screen; nothing where it had none. */
const roomKey = (accountId: string) => `plan-room:${accountId}`
export const roomFor = (accountId: string) => Number(localStorage.getItem(roomKey(accountId)))

export function keepRoom(accountId: string, height: number): void {
  if (height > 0) localStorage.setItem(roomKey(accountId), String(height))
  else localStorage.removeItem(roomKey(accountId))
}
