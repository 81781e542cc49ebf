import { type Stage, Status, TONES, type Tone } from '@/components/ui/badge'
import type { PostStatus as Name } from '@/data/posts'
import { m } from '@/lib/i18n/en/posts'

const LOOKS: Record<Name, [Tone, Stage]> = {
  idea: ['gray', 'open'],
  draft: ['gray', 'begun'],
  review: ['amber', 'half'],
  approved: ['teal', 'agreed'],
  scheduled: ['blue', 'timed'],
  published: ['green', 'full'],
  failed: ['red', 'out'],
  archived: ['gray', 'away'],
}

export const toneOf = (status: Name) => TONES[LOOKS[status][0]]

export function PostStatus({ status }: { status: Name }) {
  const [tone, stage] = LOOKS[status]
  return (
    <Status tone={tone} stage={stage}>
      {m.statuses[status]}
    </Status>
  )
}

/** Where there is room for the shape alone; the word is read out. */
export function PostMark({ status }: { status: Name }) {
  const [tone, stage] = LOOKS[status]
  return (
    <Status tone={tone} stage={stage}>
      <span className="sr-only">{m.statuses[status]}: </span>
    </Status>
  )
}
