import type { Piece } from '@/lib/word-diff'

interface Props {
  pieces: readonly Piece[]
  /** What is said before words that came or went, for those who do not see them. */
  words: { inserted: string; deleted: string }
}

/** A text with what was taken out and put in. */
export function Pieces({ pieces, words }: Props) {
  return (
    <p className="prose-post">
      {pieces.map(({ op, text }, n) => {
        const key = `${n}${op}`
        if (op === 'equal') return <span key={key}>{text}</span>
        const Mark = op === 'delete' ? 'del' : 'ins'
        return (
          <Mark
            key={key}
            className={
              op === 'delete'
                ? 'rounded-sm bg-red-soft text-red'
                : 'rounded-sm bg-accent-soft text-accent underline-offset-4'
            }
          >
            <span className="sr-only">{op === 'delete' ? words.deleted : words.inserted} </span>
            {text}
          </Mark>
        )
      })}
    </p>
  )
}
