import { ago, dayAndTime, exact, viewerZone } from '@/lib/dates'
import { usePlace } from '@/lib/permissions'

interface Props {
  utc: string
  /** "3 hr. ago" rather than "12 May, 09:00". */
  relative?: boolean
}

/** A moment in the zone of the place; the tooltip says the zone, and the viewer's own time when it differs. */
export function Time({ utc, relative }: Props) {
  const zone = usePlace().timezone
  const here = exact(utc, zone)
  const own = exact(utc, viewerZone())
  return (
    <time dateTime={utc} title={own === here ? here : `${here} · ${own}`}>
      {relative ? ago(utc, zone) : dayAndTime(utc, zone)}
    </time>
  )
}
