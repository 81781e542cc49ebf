import type { Schemas } from '@/api/client'
import { resource } from './resource'

export type Project = Schemas['ProjectRead']
export type ProjectStatus = Schemas['ProjectStatus']
export type ProjectCreate = Schemas['ProjectCreate']

export const projects = resource('project')
