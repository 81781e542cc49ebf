import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api, type Schemas, whole } from '@/api/client'

export type SignIn = Schemas['SignInRead']

export const signInKeys = { all: ['sign-ins'] as const }

/** The browsers and devices one is signed in on, the latest used first. */
export const signInsQuery = () =>
  queryOptions({
    queryKey: signInKeys.all,
    queryFn: ({ signal }) =>
      whole((page) =>
        answer(api.GET('/api/v1/auth/sign-ins', { params: { query: page }, signal })),
      ),
    select: ({ items }) => items,
  })

/** End one sign-in, or all but the present one when none is named. */
export function useEndSignIns() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string | null) =>
      id === null
        ? answer(api.DELETE('/api/v1/auth/sign-ins'))
        : answer(
            api.DELETE('/api/v1/auth/sign-ins/{sign_in_id}', {
              params: { path: { sign_in_id: id } },
            }),
          ),
    onSettled: () => client.invalidateQueries({ queryKey: signInKeys.all }),
  })
}
