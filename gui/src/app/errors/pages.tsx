import { useQueryClient } from '@tanstack/react-query'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { ErrorPanel, RefusedPanel } from '@/components/states/error-panel'

/** A page that did not load: inside the shell when the workspace did. */
export function PageError({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  const client = useQueryClient()
  async function retry() {
    await client.resetQueries({ predicate: (query) => query.state.status === 'error' })
    reset()
    await router.invalidate()
  }
  return <ErrorPanel error={error} onRetry={() => void retry()} />
}

export function NotFoundPage() {
  return <RefusedPanel />
}
