import type { Schemas } from '@/api/client'
import { follows } from './keys'
import { resource } from './resource'

export type ServiceAccount = Schemas['ServiceAccountRead']

/** Agents and services, with who answers for each. */
export const serviceAccounts = resource('service_account')
follows('service-accounts', 'member')
