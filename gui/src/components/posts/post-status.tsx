import { type Stage, Status, type Tone } from '@/components/ui/badge'
import type { PostStatus as Name } from '@/data/posts'
import { m } from '@/lib/i18n/en/posts'

const LOOKS: Record<Name, [Tone, Stage]> = {
  idea: ['gray', 'open'],
  draft: ['gray', 'half'],
  review: ['amber', 'half'],
  approved: ['teal', 'full'],
  scheduled: ['blue', 'half'],
  published: ['green', 'full'],
  failed: ['red', 'out'],
  archived: ['gray', 'out'],
}

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
