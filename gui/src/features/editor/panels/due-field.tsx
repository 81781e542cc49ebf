import { useState } from 'react'
import { Input } from '@/components/ui/input'
import { dayAndTime, viewerZone } from '@/lib/dates'
import { m as side } from '@/lib/i18n/en/editor-side'
import { useWorkspace } from '@/lib/permissions'
import { momentOf, wallTime } from '@/lib/wall-time'
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
    </div>
  )
}

export function ZoneHint({ read }: { read: ReturnType<typeof momentOf> }) {
  const { timezone } = useWorkspace()
  const own = viewerZone()
  if (read.kind === 'gap') return <span className="block text-red">{side.details.gap}</span>
  if (read.kind !== 'moment') return null
  return (
    <>
      {wallTime(read.utc, own) !== wallTime(read.utc, timezone) &&
        `, ${side.details.yours(dayAndTime(read.utc, own))}`}
      {read.twice && <span className="block text-amber">{side.details.twice}</span>}
    </>
  )
}
