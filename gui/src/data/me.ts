import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api, ifMatch, type Schemas } from '@/api/client'
import { session } from '@/api/session'

export type Me = Schemas['Me']

export const meKeys = { all: ['me'] as const }

export const meQuery = () =>
  queryOptions({
    queryKey: meKeys.all,
    queryFn: ({ signal }) => answer(api.GET('/api/v1/auth/me', { signal })),
    staleTime: 60_000,
  })

export function useSignIn() {
  return useMutation({
    mutationFn: (body: Schemas['Login']) => answer(api.POST('/api/v1/auth/login', { body })),
    onSuccess: (signedIn) => session.start(signedIn),
  })
}

export function useFollowLink() {
  return useMutation({
    mutationFn: (token: string) => answer(api.POST('/api/v1/auth/local-link', { body: { token } })),
    onSuccess: (signedIn) => session.start(signedIn),
  })
}

export function useRegister() {
  return useMutation({
    mutationFn: (body: Schemas['Registration']) =>
      answer(api.POST('/api/v1/auth/register', { body })),
    onSuccess: (signedIn) => session.start(signedIn),
  })
}

export function useUpdateMe() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ version, change }: { version: number; change: Schemas['UserUpdate'] }) =>
      answer(api.PATCH('/api/v1/auth/me', { params: { header: ifMatch(version) }, body: change })),
    // Also after a refusal: what is on screen was not true any more.
    onSettled: () => client.invalidateQueries({ queryKey: meKeys.all }),
  })
}

export function useSignOut() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => answer(api.POST('/api/v1/auth/logout')),
    // Whatever the server said, this browser forgets.
    onSettled: () => {
      session.finish()
      client.clear()
    },
  })
}
