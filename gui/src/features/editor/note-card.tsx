import { useEffect } from 'react'
import { Badge } from '@/components/ui/badge'
import { m as side } from '@/lib/i18n/en/editor-side'
import { useDesk } from './desk'
import type { Note } from './use-marks'

interface Props {
  notes: readonly Note[]
  top: number
  left: number
  onClose: () => void
}

const TONES = { error: 'red', warning: 'amber', notice: 'gray' } as const

/** What the marks under the pointer or the caret say. */
export default function NoteCard({ notes, top, left, onClose }: Props) {
  useEffect(() => {
    const close = (event: KeyboardEvent) => event.key === 'Escape' && onClose()
    addEventListener('keydown', close)
    return () => removeEventListener('keydown', close)
  }, [onClose])
  if (notes.length === 0) return null
  return (
    <div
      id="marks-here"
      role="status"
      style={{ top: top + 26, left: `min(${left}px, 100% - 19rem)` }}
      className="absolute z-10 w-76 max-w-full animate-appear divide-y rounded-md border bg-raised px-3.5 text-sm shadow-float max-sm:left-0!"
      onMouseLeave={onClose}
    >
      {notes.map((note, n) => (
        <div key={n} className="py-2.5">
          <Words note={note} />
        </div>
      ))}
    </div>
  )
}

function Words({ note }: { note: Note }) {
  const { openPanel } = useDesk()
  switch (note.kind) {
    case 'finding':
      return (
        <>
          <Badge tone={TONES[note.finding.severity]}>
            {side.findings.severity[note.finding.severity]}
          </Badge>
          <p className="mt-1.5">{note.finding.message}</p>
          {note.finding.suggestion && (
            <p className="mt-1 text-ink-2">
              {side.findings.suggestion}: {note.finding.suggestion}
            </p>
          )}
        </>
      )
    case 'comment':
      return (
        <button
          type="button"
          className="block w-full text-left"
          onClick={() => openPanel('comments')}
        >
          <span className="block text-ink-3 text-xs">
            {note.comment.author ?? side.comments.somebody}
          </span>
          <span className="mt-0.5 line-clamp-4 block whitespace-pre-wrap">{note.comment.body}</span>
        </button>
      )
    case 'source':
      return note.traced.sources.length > 0 ? (
        <>
          <p className="text-teal text-xs">{side.notes.source}</p>
          {note.traced.sources.map((source) => (
            <p key={source.n} className="mt-1 text-ink-2 leading-snug">
              “{source.text}”
            </p>
          ))}
        </>
      ) : (
        <p className="text-amber text-xs">{side.notes.fresh}</p>
      )
  }
}
