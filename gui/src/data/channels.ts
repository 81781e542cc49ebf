import { queryOptions } from '@tanstack/react-query'
import { answer, api, ifMatch, type Schemas } from '@/api/client'
import { useChange } from './changes'
import { inWorkspace } from './keys'

export type Channel = Schemas['ChannelRead']
export type ChannelKind = Schemas['ChannelKind']
export type ChannelCreate = Schemas['ChannelCreate']
export type ChannelUpdate = Schemas['ChannelUpdate']

export const channelKeys = { all: (workspaceId: string) => inWorkspace(workspaceId, 'channels') }

/** Every channel: there is at most one of a kind. */
export const channelsQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: [...channelKeys.all(workspaceId), 'list'],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/w/{workspace_id}/channels', {
          params: { path: { workspace_id: workspaceId }, query: { limit: 200 } },
          signal,
        }),
      ),
    select: ({ items }) => items,
  })

export function useCreateChannel(workspaceId: string) {
  return useChange(
    (body: ChannelCreate) =>
      answer(
        api.POST('/api/v1/w/{workspace_id}/channels', {
          params: { path: { workspace_id: workspaceId } },
          body,
        }),
      ),
    [channelKeys.all(workspaceId)],
  )
}

export function useChangeChannel(workspaceId: string) {
  return useChange(
    ({ channel, change }: { channel: Channel; change: ChannelUpdate }) =>
      answer(
        api.PATCH('/api/v1/w/{workspace_id}/channels/{channel_id}', {
          params: {
            path: { workspace_id: workspaceId, channel_id: channel.id },
            header: ifMatch(channel.version),
          },
          body: change,
        }),
      ),
    [channelKeys.all(workspaceId)],
  )
}

export function useRemoveChannel(workspaceId: string) {
  return useChange(
    (id: string) =>
      answer(
        api.DELETE('/api/v1/w/{workspace_id}/channels/{channel_id}', {
          params: { path: { workspace_id: workspaceId, channel_id: id } },
        }),
      ),
    [channelKeys.all(workspaceId)],
  )
}
