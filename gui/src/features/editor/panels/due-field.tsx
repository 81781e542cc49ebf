import { useState } from 'react'
import { ClockChoice } from '@/components/form/clock-choice'
import { Input } from '@/components/ui/input'
import { dayAndTime, viewerZone } from '@/lib/dates'
import { m as side } from '@/lib/i18n/en/editor-side'
import { useWorkspace } from '@/lib/permissions'
import { type Moment, momentOf, wallTime } from '@/lib/wall-time'
import { useDesk } from '../desk'

interface Props {
  id: string
  due: string | null
  onChange: (due: string | null) => void
}

/** A moment in the workspace's zone, and what that is for who sits in another. */
export function DueField({ id, due, onChange }: Props) {
  const { editable } = useDesk()
  const { timezone } = useWorkspace()
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? (due ? wallTime(due, timezone) : '')
  const read = momentOf(shown, timezone)

  function keep() {
    if (typed === null) return
    if (typed === '') onChange(null)
    else if (read.kind === 'moment') onChange(read.utc)
    else return
    setTyped(null)
  }

  return (
    <div className="min-w-0">
      <Input
        id={id}
        type="datetime-local"
        disabled={!editable}
        aria-describedby={`${id}-zone`}
        value={shown}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={keep}
      />
      <p id={`${id}-zone`} className="mt-1 text-ink-3 text-xs">
        {side.details.zone(timezone)}
        <ZoneHint read={read} />
      </p>
      {editable && (
        <ClockChoice
          read={read}
          chosen={typed === null ? due : null}
          onChoose={(utc) => {
            setTyped(null)
            onChange(utc)
          }}
        />
      )}
    </div>
  )
}

export function ZoneHint({ read }: { read: Moment }) {
  const { timezone } = useWorkspace()
  const own = viewerZone()
  if (read.kind !== 'moment' || wallTime(read.utc, own) === wallTime(read.utc, timezone))
    return null
  return `, ${side.details.yours(dayAndTime(read.utc, own))}`
}
