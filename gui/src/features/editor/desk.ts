/** What every part of the editor works on: the post, its words, the text in front, and the ways to move about in it. */

import { createContext, useContext } from 'react'
import type { Post } from '@/data/posts'
import type { Platform, Preview } from '@/data/previews'
import type { Autosave } from '@/lib/autosave'
import type { Saver } from './saver'
import type { Marked } from './use-marks'
import type { Words } from './words'

export const PANELS = [
  'preview',
  'details',
  'comments',
  'findings',
  'versions',
  'approval',
  'publishing',
] as const
export type PanelName = (typeof PANELS)[number]

export interface Selection {
  start: number
  end: number
}

export interface Desk {
  post: Post
  now: Autosave<Words>
  saver: Saver
  editable: boolean
  /** The platform whose text is in front; none when there is no text at all. */
  platform: Platform | undefined
  show: (platform: Platform) => void
  panel: PanelName
  openPanel: (panel: PanelName) => void
  /** On a small screen the panels lie over the text. */
  sideOpen: boolean
  openSide: (open: boolean) => void
  /** Select words of a text and bring them into sight. */
  jump: (platform: Platform, start: number, end: number) => void
  /** What is selected in the text in front. */
  selection: Selection | null
  select: (selection: Selection | null) => void
  /** Where `jump` wants to go; the text takes it from here once it is in front. */
  target: (Selection & { platform: Platform; at: number }) | null
  /** The pencil marks on the text in front. */
  marked: Marked
  /** How the texts fare on their platforms, a moment behind the typing. */
  measures: ReadonlyMap<Platform, Preview>
  /** Whether the two texts of a conflict are shown; one may look at one's own first. */
  comparing: boolean
  compare: (shown: boolean) => void
  sources: boolean
  showSources: (shown: boolean) => void
}

const DeskContext = createContext<Desk | null>(null)

export const DeskProvider = DeskContext.Provider

export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('useDesk is for parts of the editor.')
  return desk
}
