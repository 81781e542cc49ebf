import type { Schemas } from '@/api/client'
import { follows } from './keys'
import { resource } from './resource'

export type Machine = Schemas['MachineRead']

/** Agents and services, with who answers for each. */
export const machines = resource('machine')
follows('machines', 'member')
