import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import { useWayBack } from '@/components/undo/use-way-back'
import { type PostListed, type PostsBulk, useChangePosts } from '@/data/posts'
import { m } from '@/lib/i18n/en/posts'
import { sorted } from '@/lib/outcomes'
import { useWorkspace } from '@/lib/permissions'

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

  const wayBack = useWayBack()

  async function run(change: Change) {
    setDone(0)
    const asked = { ...change, ids: posts.map(({ id }) => id) }
    try {
      const { outcomes, requests } = await changePosts.mutateAsync({
        changes: [asked],
        onProgress: setDone,
      })
      const { can, cannot } = sorted(outcomes)
      const changed = can.length
      if (changed > 0) {
        toast(m.bulk.done[change.action](changed), { undo: wayBack(...requests) })
      }
      const why = new Map(cannot.map(({ id, detail, outcome }) => [id, detail ?? outcome]))
      const left = posts.flatMap((post) => {
        const reason = why.get(post.id)
        return reason === undefined ? [] : [{ post, why: reason }]
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
