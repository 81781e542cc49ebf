import { cn } from '@/lib/cn'

/** The initials of a person, or of a workspace when square. Its name stands beside it or is given. */
export function Avatar({
  name,
  square,
  label,
}: {
  name: string
  square?: boolean
  label?: boolean
}) {
  const words = name.trim().split(/\s+/)
  const initials = [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase()
  return (
    <span
      {...(label ? { role: 'img', 'aria-label': name, title: name } : { 'aria-hidden': true })}
      className={cn(
        'inline-grid size-6 shrink-0 select-none place-items-center font-semibold text-[0.625rem] tracking-wide',
        square
          ? 'rounded bg-accent text-on-accent'
          : 'rounded-full border border-line-strong bg-paper text-ink-2',
      )}
    >
      {initials}
    </span>
  )
}
