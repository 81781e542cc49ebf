import { cloneElement, type ReactElement, type ReactNode } from 'react'

interface Props {
  title: string
  /** The link of the line; it gets its looks. */
  link: (look: { className: string }) => ReactElement<{ children?: ReactNode }>
  note?: ReactNode
  end?: ReactNode
}

/** One thing to go on with: its title is read first, the rest stays quiet. */
export function Line({ title, link, note, end }: Props) {
  return (
    <li className="relative flex items-baseline gap-4 border-b py-2.5 transition-colors ease-out hover:bg-hover/60">
      <div className="min-w-0 grow">
        {cloneElement(
          link({
            className:
              'line-clamp-2 font-serif text-lg after:absolute after:inset-0 sm:line-clamp-1',
          }),
          undefined,
          title,
        )}
        {note && <p className="truncate text-ink-2 text-sm">{note}</p>}
      </div>
      {end && <span className="shrink-0 text-ink-3 text-sm tabular-nums">{end}</span>}
    </li>
  )
}
