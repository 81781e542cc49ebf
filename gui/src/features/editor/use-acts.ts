import { useNavigate } from '@tanstack/react-router'
import { toast } from '@/components/ui/toast'
import { useWayBack } from '@/components/undo/use-way-back'
import { useSubmission } from '@/data/post-approvals'
import { usePostAct } from '@/data/post-changes'
import { type Post, useCreatePost } from '@/data/posts'
import { useFollowUp } from '@/lib/follow-up'
import { m as common } from '@/lib/i18n/en/common'
import { m } from '@/lib/i18n/en/editor'
import { m as words } from '@/lib/i18n/en/posts'
import { useWorkspace } from '@/lib/permissions'
import type { Saver } from './saver'

export const failed = (error: unknown) =>
  toast(error instanceof Error ? error.message : common.errors.title, { failed: true })

/** Submit what is on screen: it is saved first, as an approval is for exactly that text. */
export function useSubmit(post: Post, saver: Saver) {
  const { id } = useWorkspace()
  const act = useSubmission(id, post.id)
  const wayBack = useWayBack()
  return async () => {
    if (act.isPending || !(await saver.flush())) return
    try {
      const request = await act.mutateAsync('submit')
      toast(words.submitted(post.key), { undo: wayBack(request) })
    } catch (error) {
      failed(error)
    }
  }
}

export function usePutAway(post: Post, saver: Saver) {
  const { id, slug } = useWorkspace()
  const act = usePostAct(id, post.id)
  const copy = useCreatePost(id)
  const navigate = useFollowUp(useNavigate())
  const go = act.mutateAsync

  const wayBack = useWayBack()
  const unarchive = () => void go('unarchive').catch(failed)
  return {
    unarchive,
    async archive() {
      await saver.flush()
      try {
        const { request } = await go('archive')
        toast(words.archived(post.key), { undo: wayBack(request) })
      } catch (error) {
        failed(error)
      }
    },
    async discard() {
      try {
        const { request } = await go('discard')
        toast(m.discarded(post.key), { undo: wayBack(request) })
        await navigate({ to: '/w/$workspaceId/posts', params: { workspaceId: slug } })
      } catch (error) {
        failed(error)
      }
    },
    async duplicate() {
      const { title, texts } = saver.state.get().value
      try {
        const made = await copy.mutateAsync({
          title: m.copyOf(title),
          priority: post.priority,
          chapter_id: post.chapter_id,
          variants: Object.fromEntries(
            Object.entries(texts).map(([platform, text]) => [
              platform,
              { body: text.body, extras: text.extras as Record<string, string | string[]> },
            ]),
          ),
        })
        toast(m.duplicated(made.key))
        const params = { workspaceId: slug, postId: made.id }
        await navigate({ to: '/w/$workspaceId/posts/$postId', params })
      } catch (error) {
        failed(error)
      }
    },
  }
}
