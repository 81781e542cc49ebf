/** What kinds of things there are in the trash: its address is read before its page is there. */

import { trashKindNames } from '@/api/catalogue'
import type { Schemas } from '@/api/client'

export type TrashKind = Schemas['TrashKind']

export const KINDS = Object.keys(trashKindNames) as [TrashKind, ...TrashKind[]]
