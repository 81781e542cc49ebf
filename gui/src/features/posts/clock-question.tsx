import { longDay } from '@/components/calendar/day-names'
import { ClockChoice } from '@/components/form/clock-choice'
import { Dialog, DialogActions, DialogCancel } from '@/components/ui/dialog'
import { wallTime } from '@/lib/days'
import { m } from '@/lib/i18n/en/calendar'
import { useWorkspace } from '@/lib/permissions'
import type { Unclear } from './use-reschedule'

interface Props extends Unclear {
  onChoose: (utc: string) => void
  onClose: () => void
}

/** Asks what a post's time of day means on a day of which the clocks skip or repeat an hour. */
export default function ClockQuestion({ post, day, read, onChoose, onClose }: Props) {
  const { timezone } = useWorkspace()
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={m.clocks(post.due_at ? wallTime(post.due_at, timezone) : '', longDay(day))}
      text={m.zone(timezone)}
    >
      <ClockChoice read={read} onChoose={onChoose} />
      <DialogActions>
        <DialogCancel />
      </DialogActions>
    </Dialog>
  )
}
