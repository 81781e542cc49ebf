import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, api, type Schemas } from '@/api/client'
import { inWorkspace } from './keys'

export type Webhook = Schemas['WebhookRead']
export type Delivery = Schemas['DeliveryRead']
export type DeliveryState = Schemas['DeliveryState']

export const webhookKeys = {
  all: (workspaceId: string) => inWorkspace(workspaceId, 'webhooks'),
  list: (workspaceId: string) => inWorkspace(workspaceId, 'webhooks', 'list'),
  detail: (workspaceId: string, id: string) => inWorkspace(workspaceId, 'webhooks', 'detail', id),
  deliveries: (workspaceId: string, id: string, state: DeliveryState | undefined) =>
    inWorkspace(workspaceId, 'webhooks', 'deliveries', id, state),
}

export const webhooksQuery = (workspaceId: string) =>
  infiniteQueryOptions({
    queryKey: webhookKeys.list(workspaceId),
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/w/{workspace_id}/webhooks', {
          params: {
            path: { workspace_id: workspaceId },
            query: pageParam ? { cursor: pageParam } : {},
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next_cursor,
  })

export const webhookQuery = (workspaceId: string, id: string) =>
  queryOptions({
    queryKey: webhookKeys.detail(workspaceId, id),
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/w/{workspace_id}/webhooks/{webhook_id}', {
          params: { path: { workspace_id: workspaceId, webhook_id: id } },
          signal,
        }),
      ),
  })

const SOON_MS = 3000

/** The messages to an endpoint, the latest first; looked at again while one is on its way. */
export const deliveriesQuery = (workspaceId: string, id: string, state?: DeliveryState) =>
  infiniteQueryOptions({
    queryKey: webhookKeys.deliveries(workspaceId, id, state),
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
