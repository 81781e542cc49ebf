import type { Schemas } from '@/api/client'
import { resource } from './resource'

export type Tag = Schemas['TagRead']
export type TagColour = Schemas['TagColour']

export const tags = resource('tag')

/** Every tag by name. */
export const tagsQuery = (workspaceId: string) => ({
  ...tags.every(workspaceId),
  staleTime: 60_000,
})
