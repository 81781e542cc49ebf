import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useMe } from '@/data/me-now'
import { rereadPost, sendWords } from '@/data/post-changes'
import { type Post, postQuery } from '@/data/posts'
import { isUnsaved } from '@/lib/autosave'
import { type Draft, draftKey, dropDraft, keepDraft, readDraft } from '@/lib/drafts'
import { useWorkspace } from '@/lib/permissions'
import { useStore } from '@/lib/store'
import { Saver } from './saver'
import { changeOf, rules, type Words, wordsOf } from './words'

interface Unsaved {
  base: Words
  value: Words
}

export interface Restored {
  /** When it was typed, in milliseconds. */
  at: number
}

const ignore = () => undefined

/** The words of a post with their saver; what a crash left behind comes back. */
export function useSaver(post: Post, editable: boolean) {
  const client = useQueryClient()
  const { id: workspaceId } = useWorkspace()
  const key = draftKey(workspaceId, useMe().id, post.id)
  const [restored, setRestored] = useState<Restored | null>(null)
  const [reset, setReset] = useState(false)
  const [saver] = useState(() => {
    const made: Saver = new Saver(wordsOf(post), post.version, {
      async send(base, value, version) {
        const before = client.getQueryData(postQuery(workspaceId, post.id).queryKey)
        const { body: saved, request } = await sendWords(
          client,
          workspaceId,
          post.id,
          changeOf(base, value),
          (known) =>
            known && known.version > version && rules.same(wordsOf(known), base)
              ? known.version
              : version,
        )
        const stood = before && ['review', 'approved', 'scheduled'].includes(before.status)
        if (stood && saved.status === 'draft') setReset(true)
        return { version: saved.version, request }
      },
      async read() {
        const fresh = await rereadPost(client, workspaceId, post.id)
        return { value: wordsOf(fresh), version: fresh.version }
      },
      keep(unsaved) {
        if (!unsaved) return void dropDraft(key).catch(ignore)
        const { base, value, version } = unsaved
        const draft: Draft<Unsaved> = { value: { base, value }, version, savedAt: Date.now() }
        void keepDraft(key, draft).catch(ignore)
      },
    })
    return made
  })

  useEffect(() => saver.arrived(wordsOf(post), post.version), [saver, post])

  useEffect(() => {
    if (!editable) return
    let left = false
    readDraft<Unsaved>(key)
      .then((draft) => {
        if (left || !draft || saver.state.get().phase !== 'saved') return
        const { value, version } = saver.state.get()
        if (rules.same(draft.value.value, value)) return dropDraft(key).catch(ignore)
        setRestored({ at: draft.savedAt })
        saver.restore(draft.value.base, draft.value.value, { value, version })
      })
      .catch(ignore)
    return () => {
      left = true
    }
  }, [saver, key, editable])

  useEffect(() => {
    const stop = new AbortController()
    const flush = () => void saver.flush()
    const hidden = () => document.visibilityState === 'hidden' && flush()
    addEventListener('online', flush, { signal: stop.signal })
    addEventListener('pagehide', flush, { signal: stop.signal })
    document.addEventListener('visibilitychange', hidden, { signal: stop.signal })
    return () => {
      stop.abort()
      if (isUnsaved(saver.state.get())) flush()
    }
  }, [saver])

  return {
    saver,
    now: useStore(saver.state),
    restored,
    forget: () => setRestored(null),
    reset,
    clearReset: () => setReset(false),
  }
}
