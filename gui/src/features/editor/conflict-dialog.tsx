import { Pieces } from '@/components/posts/pieces'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { toast } from '@/components/ui/toast'
import { m as common } from '@/lib/i18n/en/common'
import { m } from '@/lib/i18n/en/editor'
import { m as side } from '@/lib/i18n/en/editor-side'
import { m as posts } from '@/lib/i18n/en/posts'
import { type Piece, wordDiff } from '@/lib/word-diff'
import { clashing, type Words } from './words'

interface Props {
  base: Words
  mine: Words
  theirs: Words
  onSettle: (keep: 'mine' | 'theirs') => void
  onClose: () => void
}

/** Two people wrote over the same words: both texts side by side, and a person chooses. */
export default function ConflictDialog({ base, mine, theirs, onSettle, onClose }: Props) {
  const parts = clashing(base, mine, theirs).map((part) =>
    part === 'title'
      ? { name: m.title, mine: mine.title, theirs: theirs.title }
      : {
          name: posts.platforms[part],
          mine: mine.texts[part]?.body,
          theirs: theirs.texts[part]?.body,
        },
  )
  const copy = () =>
    void navigator.clipboard
      ?.writeText(parts.map((part) => part.mine ?? '').join('\n\n'))
      .then(() => toast(common.copied))
  return (
    // Nothing is saved until there is an answer; closing it only puts that off.
    <Dialog
      open
      wide
      onOpenChange={(open) => !open && onClose()}
      title={side.conflict.title}
      text={side.conflict.text}
    >
      {parts.map((part) => (
        <section key={part.name} className="mb-5">
          <h3 className="mb-2 font-medium text-sm">{part.name}</h3>
          <div className="grid gap-3 sm:grid-cols-2">
            <Column name={side.conflict.yours} text={part.mine} pieces={against(part, 'insert')} />
            <Column
              name={side.conflict.theirs}
              text={part.theirs}
              pieces={against(part, 'delete')}
            />
          </div>
        </section>
      ))}
      <p className="text-ink-3 text-sm">{side.conflict.later}</p>
      <div className="sticky bottom-0 -mx-5 mt-4 -mb-5 flex flex-wrap justify-end gap-2 border-t bg-raised px-5 py-3">
        <Button look="quiet" className="mr-auto" onClick={copy}>
          {side.conflict.copyMine}
        </Button>
        <Button onClick={() => onSettle('theirs')}>{side.conflict.takeTheirs}</Button>
        <Button look="primary" onClick={() => onSettle('mine')}>
          {side.conflict.keepMine}
        </Button>
      </div>
    </Dialog>
  )
}

/** Of the comparison only what one side has: theirs is before, mine is after. */
function against({ mine, theirs }: { mine?: string; theirs?: string }, own: Piece['op']) {
  return wordDiff(theirs ?? '', mine ?? '')
    .filter(({ op }) => op === 'equal' || op === own)
    .map((piece): Piece => (piece.op === 'equal' ? piece : { ...piece, op: 'insert' }))
}

interface ColumnProps {
  name: string
  text: string | undefined
  pieces: readonly Piece[]
}

function Column({ name, text, pieces }: ColumnProps) {
  return (
    <div className="rounded-md border bg-surface p-3.5">
      <h4 className="mb-1.5 text-ink-3 text-xs">{name}</h4>
      <div className="max-h-72 overflow-y-auto">
        {text === undefined ? (
          <p className="text-ink-3 text-sm italic">{side.conflict.absent}</p>
        ) : (
          <Pieces pieces={pieces} words={side.versions} />
        )}
      </div>
    </div>
  )
}
