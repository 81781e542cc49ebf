import { Check, X } from 'lucide-react'
import { cn } from '@/lib/cn'
import { m as posts } from '@/lib/i18n/en/posts'
import { m } from '@/lib/i18n/en/runs'
import { type Row, spanOf } from './timeline'

/** The run as a line one follows downwards: done, under way, to come. */
export function Steps({ rows, now }: { rows: readonly Row[]; now: number }) {
  const several = new Set(rows.map(({ platform }) => platform ?? '')).size > 2
  return (
    <ol aria-label={m.steps} className="max-w-[66ch]">
      {rows.map((row, index) => (
        <li key={row.n} className="relative flex gap-4 pb-5 last:pb-0">
          {index < rows.length - 1 && (
            <span
              aria-hidden
              className={cn(
                'absolute top-7 bottom-1 left-[11px] w-0.5 rounded-full',
                row.status === 'succeeded' ? 'bg-accent' : 'bg-line-strong',
              )}
            />
          )}
          <Mark status={row.status} />
          <div className="min-w-0 grow pt-0.5">
            <p className="flex flex-wrap items-baseline gap-x-3">
              <span
                className={cn('font-medium', row.status === 'pending' ? 'text-ink-3' : 'text-ink')}
              >
                {m.step[row.key] ?? row.key}
                {several && row.platform && (
                  <span className="font-normal text-ink-2"> · {posts.platforms[row.platform]}</span>
                )}
              </span>
              <span className="sr-only">{m.stepStates[row.status]}</span>
              {row.persona && row.status !== 'pending' && (
                <span className="text-ink-3 text-sm">{m.persona(row.persona)}</span>
              )}
              {row.attempts > 1 && (
                <span className="text-amber text-sm">{m.attempt(row.attempts)}</span>
              )}
              <span className="ml-auto text-ink-3 text-sm tabular-nums">{took(row, now)}</span>
            </p>
            {(row.notes.length > 0 || row.tokens > 0) && (
              <p className="mt-0.5 flex flex-wrap gap-x-3 text-ink-2 text-sm">
                {row.notes.map((note) => (
                  <span key={note}>{note}</span>
                ))}
                {row.tokens > 0 && <span>{m.tokens(row.tokens)}</span>}
              </p>
            )}
            {row.problem && row.status === 'failed' && (
              <p className="mt-0.5 text-red text-sm">{row.problem}</p>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}

function took({ status, started_at, finished_at }: Row, now: number): string {
  if (!started_at) return ''
  if (status === 'running') return spanOf(started_at, now, true)
  return finished_at ? spanOf(started_at, finished_at) : ''
}

function Mark({ status }: { status: Row['status'] }) {
  const look = 'grid size-6 shrink-0 place-items-center rounded-full'
  if (status === 'succeeded') {
    return (
      <span aria-hidden className={cn(look, 'bg-accent text-on-accent')}>
        <Check className="size-3.5" strokeWidth={3} />
      </span>
    )
  }
  if (status === 'failed') {
    return (
      <span aria-hidden className={cn(look, 'bg-red-soft text-red')}>
        <X className="size-3.5" strokeWidth={3} />
      </span>
    )
  }
  return (
    <span
      aria-hidden
      className={cn(
        look,
        'border-2',
        status === 'running' ? 'border-accent' : 'border-line-strong',
      )}
    >
      {status === 'running' && (
        <span className="size-2 rounded-full bg-accent motion-safe:animate-pulse" />
      )}
    </span>
  )
}
