import type { Schemas } from '@/api/client'
import { resource } from './resource'

export type Publication = Schemas['PublicationRead']
export type PublicationState = Schemas['PublicationState']

export const publications = resource('publication')
