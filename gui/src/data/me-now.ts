import { useSuspenseQuery } from '@tanstack/react-query'
import { meQuery } from './me'

/** Who is signed in; read before any page of a workspace is. */
export function useMe() {
  return useSuspenseQuery(meQuery()).data.user
}
