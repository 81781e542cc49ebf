import { Button } from '@/components/ui/button'
import { Segments } from '@/components/ui/segments'
import { offsetName, time } from '@/lib/dates'
import { m } from '@/lib/i18n/en/clocks'
import { useWorkspace } from '@/lib/permissions'
import type { Moment } from '@/lib/wall-time'

interface Props {
  read: Moment
  /** The moment that holds now. */
  chosen?: string | null
  onChoose: (utc: string) => void
}

/** For a time that clocks skip, the next there is; for one that they show twice, which of the two. */
export function ClockChoice({ read, chosen, onChoose }: Props) {
  const { timezone } = useWorkspace()
  if (read.kind === 'gap') {
    return (
      <div className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
        <p role="alert" className="text-red">
          {m.gap}
        </p>
        <Button size="sm" onClick={() => onChoose(read.next)}>
          {m.use(time(read.next, timezone))}
        </Button>
      </div>
    )
  }
  if (read.kind !== 'moment' || !read.second) return null
  const { utc, second } = read
  return (
    <div className="mt-1.5 text-sm">
      <p className="text-amber">{m.twice}</p>
      <Segments
        label={m.which}
        value={[utc, second].find((each) => each === chosen)}
        options={[
          { value: utc, label: m.first(offsetName(utc, timezone)) },
          { value: second, label: m.second(offsetName(second, timezone)) },
        ]}
        onChange={(moment) => moment && onChoose(moment)}
      />
    </div>
  )
}
