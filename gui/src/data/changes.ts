import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query'

/** A change after which some lists are asked for anew, whatever became of it. */
export function useChange<Asked, Answer>(
  send: (asked: Asked) => Promise<Answer>,
  renews: readonly QueryKey[],
) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: send,
    onSettled: () => {
      for (const queryKey of renews) void client.invalidateQueries({ queryKey })
    },
  })
}
