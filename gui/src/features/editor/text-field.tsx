import { lazy, useEffect, useMemo, useRef, useState } from 'react'
import { Later } from '@/components/states/later'
import type { Platform } from '@/data/previews'
import { cn } from '@/lib/cn'
import { m } from '@/lib/i18n/en/editor'
import { m as posts } from '@/lib/i18n/en/posts'
import { useDesk } from './desk'
import { type MarkKind, segments } from './marks'

const NoteCard = lazy(() => import('./note-card'))

/** Both layers draw the same words at the same places, so they share every measure. */
const LAYER =
  'col-start-1 row-start-1 min-h-64 w-full whitespace-pre-wrap font-serif text-[1.1875rem] leading-[1.9rem] [overflow-wrap:anywhere]'

const LOOKS: Record<MarkKind, string> = {
  error: 'underline decoration-wavy decoration-red/80 decoration-1 underline-offset-[5px]',
  warning: 'underline decoration-wavy decoration-amber/75 decoration-1 underline-offset-[5px]',
  notice: 'underline decoration-dotted decoration-gray decoration-2 underline-offset-[5px]',
  comment: 'rounded-sm bg-amber-soft',
  source: 'underline decoration-teal/60 decoration-1 underline-offset-[6px]',
  fresh: 'underline decoration-dashed decoration-amber decoration-1 underline-offset-[6px]',
}

interface Shown {
  ids: readonly string[]
  top: number
  left: number
}

/** One text: a plain field over a layer that shows the marks. */
export function TextField({ platform }: { platform: Platform }) {
  const { now, saver, editable, marked, select, target } = useDesk()
  const body = now.value.texts[platform]?.body ?? ''
  const field = useRef<HTMLTextAreaElement>(null)
  const layer = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState<Shown | null>(null)
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const pieces = useMemo(() => segments(body, marked.marks), [body, marked.marks])

  useEffect(() => () => clearTimeout(resting.current), [])

  // Somebody asked to see words: select them, and bring them to the middle.
  useEffect(() => {
    if (!target || target.platform !== platform) return
    field.current?.focus({ preventScroll: true })
    field.current?.setSelectionRange(target.start, target.end)
    pieceAt(layer.current, target.start)?.scrollIntoView({ block: 'center' })
  }, [target, platform])

  function type(text: string) {
    setShown(null)
    const { value } = saver.state.get()
    const before = value.texts[platform] ?? { body: '', extras: {} }
    const texts = { ...value.texts, [platform]: { ...before, body: text } }
    saver.type({ ...value, texts })
  }

  function showAt(element: HTMLElement | null | undefined) {
    const box = layer.current?.getBoundingClientRect()
    const ids = element?.dataset.marks?.split(' ')
    if (!element || !ids || !box) return setShown(null)
    // A mark that wraps has a line of its own where it ends.
    const lines = element.getClientRects()
    const line = lines[lines.length - 1] ?? element.getBoundingClientRect()
    setShown({ ids, top: line.bottom - box.top, left: Math.max(0, line.left - box.left) })
  }

  function hover(x: number, y: number) {
    clearTimeout(resting.current)
    const under = document
      .elementsFromPoint?.(x, y)
      .find((each): each is HTMLElement => each instanceof HTMLElement && 'marks' in each.dataset)
    resting.current = setTimeout(() => showAt(under), under ? 120 : 250)
  }

  function moved(keyboard: boolean) {
    const { selectionStart, selectionEnd } = field.current ?? {}
    if (selectionStart === undefined || selectionEnd === undefined) return
    select(selectionStart < selectionEnd ? { start: selectionStart, end: selectionEnd } : null)
    if (keyboard && selectionStart === selectionEnd) {
      clearTimeout(resting.current)
      const under = pieceAt(layer.current, selectionStart)
      resting.current = setTimeout(() => showAt(under), 400)
    }
  }

  return (
    <div className="relative grid pt-5">
      <div ref={layer} aria-hidden className={cn(LAYER, 'select-none text-transparent')}>
        {pieces.map((piece) => (
          <span
            key={piece.start}
            data-at={piece.start}
            {...(piece.marks.length > 0 && {
              'data-marks': piece.marks.map(({ id }) => id).join(' '),
            })}
            className={cn(...piece.marks.map(({ kind }) => LOOKS[kind]))}
          >
            {piece.text}
          </span>
        ))}
        {'\u200b'}
      </div>
      <textarea
        dir="auto"
        ref={field}
        aria-label={m.text(posts.platforms[platform])}
        aria-describedby="marks-here"
        value={body}
        readOnly={!editable}
        placeholder={m.write}
        spellCheck
        onChange={({ target: { value } }) => type(value)}
        onBlur={() => void saver.flush()}
        onSelect={() => moved(false)}
        onKeyUp={({ key }) => /Arrow|Home|End|Page/.test(key) && moved(true)}
        onClick={() => moved(true)}
        onMouseMove={({ clientX, clientY }) => hover(clientX, clientY)}
        onMouseLeave={() => clearTimeout(resting.current)}
        className={cn(
          LAYER,
          'resize-none overflow-hidden bg-transparent text-ink caret-accent outline-none',
        )}
      />
      <Later>
        {shown && (
          <NoteCard
            notes={shown.ids.flatMap((id) => marked.notes.get(id) ?? [])}
            top={shown.top}
            left={shown.left}
            onClose={() => setShown(null)}
          />
        )}
      </Later>
    </div>
  )
}

function pieceAt(layer: HTMLElement | null, at: number): HTMLElement | undefined {
  return [...(layer?.querySelectorAll<HTMLElement>('[data-at]') ?? [])].findLast(
    (piece) => Number(piece.dataset.at) <= at,
  )
}
