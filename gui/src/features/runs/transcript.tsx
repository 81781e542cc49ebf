import type { RunLine } from '@/data/runs'
import { time } from '@/lib/dates'
import { m } from '@/lib/i18n/en/runs'
import { useWorkspace } from '@/lib/permissions'
import { sentenceOf } from './timeline'

/** Everything the run told, in its order; what comes is read out. */
export function Transcript({ lines, live }: { lines: readonly RunLine[]; live: boolean }) {
  const zone = useWorkspace().timezone
  return (
    <details open={live} className="group mt-8 max-w-[66ch] border-t pt-4">
      <summary className="flex items-center gap-2 font-semibold text-base">
        {m.told}
        <span className="font-normal text-ink-3 text-sm">{lines.length}</span>
      </summary>
      <ol role="log" aria-label={m.told} className="mt-3 space-y-1 text-sm">
        {lines.map((line) => (
          <li key={line.seq} className="flex gap-4">
            <span className="w-12 shrink-0 text-ink-3 tabular-nums">
              {time(line.created_at, zone)}
            </span>
            <span className="min-w-0 grow text-ink-2">{sentenceOf(line)}</span>
            {line.tokens > 0 && (
              <span className="shrink-0 text-ink-3 tabular-nums">{m.tokens(line.tokens)}</span>
            )}
          </li>
        ))}
      </ol>
      {lines.length === 0 && <p className="mt-2 text-ink-2 text-sm">{m.tellsNothing}</p>}
    </details>
  )
}
