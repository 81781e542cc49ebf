import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api, type Schemas } from '@/api/client'
import { meKeys } from './me'

export type Enrolment = Schemas['Enrolment']
export type Proof = Schemas['Reauthentication']

export const totpKeys = { all: ['totp'] as const }

export const totpQuery = () =>
  queryOptions({
    queryKey: totpKeys.all,
    queryFn: ({ signal }) => answer(api.GET('/api/v1/auth/totp', { signal })),
  })

/** A secret for an authenticator app; nothing changes until a code confirms it. */
export function useBeginTotp() {
  return useMutation({ mutationFn: () => answer(api.POST('/api/v1/auth/totp')) })
}

export function useConfirmTotp() {
  const renew = useRenew()
  return useMutation({
    mutationFn: (code: string) =>
      answer(api.POST('/api/v1/auth/totp/confirmation', { body: { code } })),
    onSuccess: renew,
  })
}

export function useRenewCodes() {
  const renew = useRenew()
  return useMutation({
    mutationFn: (body: Proof) => answer(api.POST('/api/v1/auth/totp/recovery-codes', { body })),
    onSuccess: renew,
  })
}

export function useTurnTotpOff() {
  const renew = useRenew()
  return useMutation({
    mutationFn: (body: Proof) => answer(api.DELETE('/api/v1/auth/totp', { body })),
    onSuccess: renew,
  })
}

function useRenew() {
  const client = useQueryClient()
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: totpKeys.all }),
      client.invalidateQueries({ queryKey: meKeys.all }),
    ])
}
