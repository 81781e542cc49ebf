/** What somebody said they publish on, for the first post of a workspace; a convenience of this browser. */

import { PLATFORMS } from './post-search'
import type { Platform } from './posts'

const key = (workspaceId: string) => `publishes-on:${workspaceId}`

export function rememberPlatforms(workspaceId: string, platforms: readonly Platform[]): void {
  if (platforms.length > 0) localStorage.setItem(key(workspaceId), platforms.join())
}

export function platformsOf(workspaceId: string): Platform[] {
  const kept = localStorage.getItem(key(workspaceId))?.split(',') ?? []
  return PLATFORMS.filter((platform) => kept.includes(platform))
}
