import { useState } from 'react'
import { longDay } from '@/components/calendar/day-names'
import { toast } from '@/components/ui/toast'
import { useWayBack } from '@/components/undo/use-way-back'
import { type PostListed, useUpdatePost } from '@/data/posts'
import { type Day, dayOf, momentAt } from '@/lib/days'
import { m } from '@/lib/i18n/en/calendar'
import { useWorkspace } from '@/lib/permissions'
import { type Moment, onDay } from '@/lib/wall-time'
import { DUE_TIME } from './due'

/** A day on which the clocks leave open what the time of a post is. */
export interface Unclear {
  post: PostListed
  day: Day
  read: Moment
}

/** Give posts another due date; the time of day stays, and each has a way back. */
export function useReschedule() {
  const { id, timezone: zone } = useWorkspace()
  const update = useUpdatePost(id)
  const wayBack = useWayBack()
  /** Where posts are shown until the lists know. */
  const [ahead, setAhead] = useState<ReadonlyMap<string, string | null>>(new Map())
  const [unclear, setUnclear] = useState<Unclear | null>(null)

  async function send(post: PostListed, due_at: string | null) {
    setAhead((before) => new Map(before).set(post.id, due_at))
    try {
      const { request } = await update.mutateAsync({ post, change: { due_at } })
      const said = due_at ? m.moved(post.key, longDay(dayOf(due_at, zone))) : m.cleared(post.key)
      toast(said, { undo: wayBack(request) })
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      toast(m.failed(post.key, why), { failed: true })
    } finally {
      setAhead((before) => {
        const next = new Map(before)
        if (next.get(post.id) === due_at) next.delete(post.id)
        return next
      })
    }
  }

  function put(post: PostListed, due: string | null) {
    setUnclear(null)
    if (due !== (post.due_at ?? null)) void send(post, due)
  }

  function reschedule(post: PostListed, day: Day | null) {
    if (post.published_at || post.scheduled_at) return toast(m.fixed)
    if (!day || !post.due_at) return put(post, day && momentAt(day, DUE_TIME, zone))
    if (day === dayOf(post.due_at, zone)) return
    const read = onDay(post.due_at, day, zone)
    if (read.kind === 'moment' && !read.second) put(post, read.utc)
    else setUnclear({ post, day, read })
  }

  return { ahead, reschedule, unclear, put, leave: () => setUnclear(null) }
}
