import { QueryClient } from '@tanstack/react-query'
import { ApiError } from '@/api/errors'

const RETRIES = 2

/** Refusals are final; only a server that failed or did not answer is asked again. */
function retry(failures: number, error: Error): boolean {
  if (error instanceof ApiError && error.status < 500) return false
  return failures < RETRIES
}

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry, staleTime: 15_000, refetchOnWindowFocus: true },
    mutations: { retry: false },
  },
})
