import type { Schemas } from '@/api/client'
import { resource } from './resource'

export type Channel = Schemas['ChannelRead']
export type ChannelKind = Schemas['ChannelKind']

/** There is at most one channel of a kind. */
export const channels = resource('channel')
