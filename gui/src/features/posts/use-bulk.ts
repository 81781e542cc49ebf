import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import { type PostListed, type PostsBulk, useChangePosts } from '@/data/posts'
import { m } from '@/lib/i18n/en/posts'
import { useWorkspace } from '@/lib/permissions'
import { inverse } from './bulk'

export interface Refusal {
  post: PostListed
  why: string
}

type Change = Omit<PostsBulk, 'ids'>

/** One change to everything selected: its progress, what was refused, and the one way back. */
export function useBulk(posts: readonly PostListed[], onDone: () => void) {
  const changePosts = useChangePosts(useWorkspace().id)
  const [done, setDone] = useState<number | null>(null)
  const [refused, setRefused] = useState<readonly Refusal[]>([])

  async function undo(back: readonly PostsBulk[]) {
    try {
      const outcomes = await changePosts.mutateAsync({ changes: back })
      const failed = outcomes.filter((outcome) => !outcome.done)
      if (failed.length > 0) toast(m.bulk.refused(failed.length), { failed: true })
    } catch (error) {
      toast(error instanceof Error ? error.message : String(error), { failed: true })
    }
  }

  async function run(change: Change) {
    setDone(0)
    const asked = { ...change, ids: posts.map(({ id }) => id) }
    try {
      const outcomes = await changePosts.mutateAsync({ changes: [asked], onProgress: setDone })
      const ids = outcomes.filter((outcome) => outcome.done).map(({ id }) => id)
      const back = inverse({ ...asked, ids }, posts)
      if (ids.length > 0) {
        toast(m.bulk.done[change.action](ids.length), {
          undo: back.length > 0 ? () => void undo(back) : undefined,
        })
      }
      const why = new Map(outcomes.map((outcome) => [outcome.id, outcome]))
      const left = posts.flatMap((post) => {
        const outcome = why.get(post.id)
        return outcome && !outcome.done ? [{ post, why: outcome.detail ?? outcome.code ?? '' }] : []
      })
      setRefused(left)
      if (left.length === 0) onDone()
    } catch (error) {
      toast(error instanceof Error ? error.message : String(error), { failed: true })
    } finally {
      setDone(null)
    }
  }

  return {
    run: (change: Change) => void run(change),
    done,
    refused,
    close: () => {
      setRefused([])
      onDone()
    },
  }
}
