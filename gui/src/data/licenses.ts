import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answer, api, type Schemas } from '@/api/client'
import { useChange } from './changes'
import { inAccount } from './keys'
import { accountResource } from './resource'

export type License = Schemas['LicenseRead']
export type LicenseIssued = Schemas['LicenseIssuedRead']
export type LicenseTemplate = Schemas['LicenseTemplateRead']
export type Machine = Schemas['LicenseActivationRead']
export type ServerLicense = Schemas['ServerLicenseRead']
export type LicenseTurn = 'suspend' | 'reinstate' | 'renew' | 'revoke'

/** The licences that an account sold, the newest first; the answer to a new one holds its key, once. */
export const licenses = accountResource('licenses')

/** What licences are made from, by name. */
export const licenseTemplates = accountResource('license-templates')

const at = (accountId: string, id: string) => ({
  params: { path: { account_id: accountId, license_id: id } },
})
const BELOW = '/api/v1/accounts/{account_id}/licenses/{license_id}'
const TURNS = {
  suspend: (path: ReturnType<typeof at>) => api.PUT(`${BELOW}/suspension`, path),
  reinstate: (path: ReturnType<typeof at>) => api.DELETE(`${BELOW}/suspension`, path),
  renew: (path: ReturnType<typeof at>) => api.POST(`${BELOW}/renewal`, { ...path, body: {} }),
  revoke: (path: ReturnType<typeof at>) => api.POST(`${BELOW}/revocation`, path),
} satisfies Record<LicenseTurn, unknown>

/** What becomes of a licence by one word. */
export function useTurnLicense(accountId: string) {
  return useChange(
    ({ id, turn }: { id: string; turn: LicenseTurn }) =>
      answer<License>(TURNS[turn](at(accountId, id))),
    [licenses.key(accountId)],
  )
}

/** Give a licence to somebody else; the answer holds its new key, once. */
export function useTransferLicense(accountId: string) {
  return useChange(
    ({ id, body }: { id: string; body: Schemas['LicenseTransfer'] }) =>
      answer(api.POST(`${BELOW}/transfer`, { ...at(accountId, id), body })),
    [licenses.key(accountId)],
  )
}

/** A licence as the file that another server takes in. */
export const exportLicense = (accountId: string, id: string) =>
  answer(api.POST(`${BELOW}/file`, at(accountId, id)))

/** The machines of a licence, the newest first, those among them that were let go. */
export const machinesQuery = (accountId: string, id: string) =>
  infiniteQueryOptions({
    queryKey: inAccount(accountId, 'licenses', 'machines', id),
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: 20, ...(pageParam && { cursor: pageParam }) }
      const { path } = at(accountId, id).params
      return answer(api.GET(`${BELOW}/activations`, { params: { path, query }, signal }))
    },
    initialPageParam: '',
    getNextPageParam: (last) => last.next_cursor,
  })

/** How the licence of this server stands, whoever sold it. */
export const serverLicenseQuery = () =>
  queryOptions({
    queryKey: ['server-license'],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/server-license', { signal })),
    staleTime: 10 * 60_000,
  })

export function useLetGo(accountId: string, id: string) {
  return useChange(
    (machineId: string) =>
      answer(
        api.DELETE(`${BELOW}/activations/{activation_id}`, {
          params: { path: { account_id: accountId, license_id: id, activation_id: machineId } },
        }),
      ),
    [licenses.key(accountId)],
  )
}
