import { answer, api, ifMatch, type Schemas } from '@/api/client'
import { useChange } from './changes'
import { type Webhook, webhookKeys } from './webhooks'

const at = (workspaceId: string, id: string) => ({
  path: { workspace_id: workspaceId, webhook_id: id },
})

/** The answer holds the signing secret, once. */
export function useCreateWebhook(workspaceId: string) {
  return useChange(
    (body: Schemas['WebhookCreate']) =>
      answer(
        api.POST('/api/v1/w/{workspace_id}/webhooks', {
          params: { path: { workspace_id: workspaceId } },
          body,
        }),
      ),
    [webhookKeys.all(workspaceId)],
  )
}

export function useUpdateWebhook(workspaceId: string) {
  return useChange(
    ({ hook, body }: { hook: Webhook; body: Schemas['WebhookUpdate'] }) =>
      answer(
        api.PATCH('/api/v1/w/{workspace_id}/webhooks/{webhook_id}', {
          params: { ...at(workspaceId, hook.id), header: ifMatch(hook.version) },
          body,
        }),
      ),
    [webhookKeys.all(workspaceId)],
  )
}

export function useDeleteWebhook(workspaceId: string) {
  return useChange(
    (id: string) =>
      answer(
        api.DELETE('/api/v1/w/{workspace_id}/webhooks/{webhook_id}', {
          params: at(workspaceId, id),
        }),
      ),
    [webhookKeys.list(workspaceId)],
  )
}

export function useEnableWebhook(workspaceId: string) {
  return useChange(
    ({ id, enabled }: { id: string; enabled: boolean }) => {
      const address = '/api/v1/w/{workspace_id}/webhooks/{webhook_id}/enablement'
      const params = at(workspaceId, id)
      return answer(enabled ? api.POST(address, { params }) : api.DELETE(address, { params }))
    },
    [webhookKeys.all(workspaceId)],
  )
}

/** The answer holds the new secret, once; the old one signs as well for a day. */
export function useRotateSecret(workspaceId: string) {
  return useChange(
    (id: string) =>
      answer(
        api.POST('/api/v1/w/{workspace_id}/webhooks/{webhook_id}/secret-rotation', {
          params: at(workspaceId, id),
        }),
      ),
    [webhookKeys.all(workspaceId)],
  )
}

export function useSendTest(workspaceId: string) {
  return useChange(
    (id: string) =>
      answer(
        api.POST('/api/v1/w/{workspace_id}/webhooks/{webhook_id}/test-event', {
          params: at(workspaceId, id),
        }),
      ),
    [webhookKeys.all(workspaceId)],
  )
}

/** Send a message again, as a delivery of its own. */
export function useReplay(workspaceId: string) {
  return useChange(
    (deliveryId: string) =>
      answer(
        api.POST('/api/v1/w/{workspace_id}/deliveries/{delivery_id}/replay', {
          params: { path: { workspace_id: workspaceId, delivery_id: deliveryId } },
        }),
      ),
    [webhookKeys.all(workspaceId)],
  )
}
