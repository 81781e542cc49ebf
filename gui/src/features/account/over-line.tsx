import { useId } from 'react'
import { Badge } from '@/components/ui/badge'
import { Section } from '@/components/ui/card'
import { Checkbox } from '@/components/ui/checkbox'
import type { OverLimit } from '@/data/downgrade'
import { cn } from '@/lib/cn'
import { m } from '@/lib/i18n/en/over'
import { amount } from '@/lib/i18n/en/plans'

interface Props {
  line: OverLimit
  /** The ids of what stays as it is. */
  chosen: readonly string[]
  /** Without it one only looks. */
  onChange: ((ids: readonly string[]) => void) | undefined
}

/** One limit that there is too much for: what of it stays, and what becomes of the rest. */
export function OverLine({ line, chosen, onChange }: Props) {
  const { entitlement, workspace, limit, used, effect, things } = line
  const id = useId()
  const storage = entitlement === 'storage'
  const title = m.of(m.things[entitlement] ?? line.called, workspace)
  const choosable = effect !== 'stays'
  const free = limit - chosen.length
  return (
    <Section
      title={title}
      action={
        choosable && (
          <span
            role="status"
            className={cn(
              'shrink-0 whitespace-nowrap text-sm tabular-nums',
              free < 0 ? 'text-red' : 'text-ink-3',
            )}
          >
            {m.counter(chosen.length, limit)}
          </span>
        )
      }
    >
      <p className="mb-2 text-ink-2 text-sm">
        {storage
          ? m.bytes(amount(entitlement, used), amount(entitlement, limit))
          : m.count(used, limit)}{' '}
        {m.effects[effect]}
      </p>
      {choosable && (
        <ul className="divide-y divide-line rounded-md border border-line bg-raised">
          {things.map((thing) => {
            const kept = chosen.includes(thing.id)
            return (
              <li key={thing.id}>
                <label
                  htmlFor={`${id}-${thing.id}`}
                  className="flex min-h-10 items-center gap-3 px-3 py-2 text-sm hover:bg-hover"
                >
                  <Checkbox
                    id={`${id}-${thing.id}`}
                    aria-label={thing.name}
                    checked={kept}
                    disabled={!onChange || thing.always}
                    onCheckedChange={() =>
                      onChange?.(
                        kept ? chosen.filter((each) => each !== thing.id) : [...chosen, thing.id],
                      )
                    }
                  />
                  <span className="min-w-0 flex-1 truncate">{thing.name}</span>
                  {thing.always ? (
                    <Badge>{m.always}</Badge>
                  ) : (
                    <span className="text-ink-3 text-xs">{kept ? m.stays : m.rests[effect]}</span>
                  )}
                </label>
              </li>
            )
          })}
        </ul>
      )}
    </Section>
  )
}
