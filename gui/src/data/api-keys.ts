import type { Schemas } from '@/api/client'
import { follows } from './keys'
import { resource } from './resource'

export type ApiKey = Schemas['ApiKeyRead']

/** The keys, the newest first, revoked ones among them; the answer to a new one holds the key itself, once. */
export const apiKeys = resource('api_key')
// A service account that goes takes its keys along.
follows('api-keys', 'service_account')
