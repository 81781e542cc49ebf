import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, api, type Schemas } from '@/api/client'
import { useChange } from './changes'
import { follows, inWorkspace, renewedBy } from './keys'
import { resource } from './resource'

export type Webhook = Schemas['WebhookRead']
export type Delivery = Schemas['DeliveryRead']
export type DeliveryState = Schemas['DeliveryState']

/** The endpoints; the answer to a new one holds its signing secret, once, and so does that to `secret-rotation`. */
export const webhooks = resource('webhook')
follows('webhooks', 'webhook_delivery')

const SOON_MS = 3000

/** The messages to an endpoint, the latest first; looked at again while one is on its way. */
export const deliveriesQuery = (workspaceId: string, id: string, state?: DeliveryState) =>
  infiniteQueryOptions({
    queryKey: inWorkspace(workspaceId, 'webhooks', 'deliveries', id, state),
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/w/{workspace_id}/webhooks/{webhook_id}/deliveries', {
          params: {
            path: { workspace_id: workspaceId, webhook_id: id },
            query: { state, ...(pageParam && { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next_cursor,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state: { data } }) =>
      data?.pages[0]?.items.some((each) => each.state === 'pending' && each.attempt === 0)
        ? SOON_MS
        : false,
  })

/** One message with what it says. */
export const deliveryQuery = (workspaceId: string, id: string) =>
  queryOptions({
    queryKey: inWorkspace(workspaceId, 'webhooks', 'delivery', id),
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/w/{workspace_id}/deliveries/{delivery_id}', {
          params: { path: { workspace_id: workspaceId, delivery_id: id } },
          signal,
        }),
      ),
  })

/** Send a message again, as a delivery of its own. */
export function useReplay(workspaceId: string) {
  return useChange(
    (deliveryId: string) =>
      answer(
        api.POST('/api/v1/w/{workspace_id}/deliveries/{delivery_id}/replay', {
          params: { path: { workspace_id: workspaceId, delivery_id: deliveryId } },
        }),
      ),
    renewedBy(workspaceId, 'webhook'),
  )
}
