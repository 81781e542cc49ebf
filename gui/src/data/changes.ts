import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query'

/** A change after which some lists are asked for anew, whatever became of it; what it removed is not. */
export function useChange<Asked, Answer>(
  send: (asked: Asked) => Promise<Answer>,
  renews: readonly QueryKey[],
  removed?: (asked: Asked) => string,
) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: send,
    onSettled: (_answer, error, asked) => {
      const gone = error ? undefined : removed?.(asked)
      for (const queryKey of renews) {
        void client.invalidateQueries({
          queryKey,
          predicate: (query) => !gone || !query.queryKey.includes(gone),
        })
      }
    },
  })
}
