import { m as side } from '@/lib/i18n/en/editor-side'
import type { Piece } from '@/lib/word-diff'

/** A text with what was taken out and put in. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <p className="whitespace-pre-wrap font-serif text-lg leading-[1.625rem]">
      {pieces.map(({ op, text }, n) => {
        const key = `${n}${op}`
        if (op === 'equal') return <span key={key}>{text}</span>
        if (op === 'delete') {
          return (
            <del key={key} className="bg-red-soft text-red">
              <span className="sr-only">{side.versions.deleted} </span>
              {text}
            </del>
          )
        }
        return (
          <ins key={key} className="bg-accent-soft text-accent">
            <span className="sr-only">{side.versions.inserted} </span>
            {text}
          </ins>
        )
      })}
    </p>
  )
}
