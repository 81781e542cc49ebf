import { useQuery } from '@tanstack/react-query'
import { channelsForPostQuery } from '@/data/post-publications'
import type { Platform } from '@/data/posts'
import { m } from '@/lib/i18n/en/posts'
import { useWorkspace } from '@/lib/permissions'

/** Say where the text of a platform can be published; undefined as long as nobody knows. */
export function useWhereItGoes(): (platform: Platform) => string | undefined {
  const { id, scopes } = useWorkspace()
  const enabled = scopes.has('channels:read')
  const { data: channels } = useQuery({ ...channelsForPostQuery(id), enabled })
  return (platform) => {
    if (!channels) return undefined
    const places = channels
      .filter((channel) => channel.state === 'active' && channel.platform === platform)
      .map(({ kind }) => m.goesTo[kind])
    return `${m.platforms[platform]}: ${places.join(', ') || m.goesTo.nowhere}`
  }
}
