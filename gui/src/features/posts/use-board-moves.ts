import { announce } from '@atlaskit/pragmatic-drag-and-drop-live-region'
import type { BoardColumn } from '@/components/board/types'
import { toast } from '@/components/ui/toast'
import { useWayBack } from '@/components/undo/use-way-back'
import { type Move, rankBetween, useMovePost, wayTo } from '@/data/moves'
import { type PostListed, type PostStatus, useChangePosts } from '@/data/posts'
import { m } from '@/lib/i18n/en/board'
import { m as words } from '@/lib/i18n/en/posts'
import { useWorkspace } from '@/lib/permissions'
import { offerUndo } from '@/lib/undo'

type Columns = readonly BoardColumn<PostListed>[]

/** What to send for a place in a column, and where to show the card meanwhile. */
export function moveTo(
  post: PostListed,
  to: PostStatus,
  index: number,
  columns: Columns,
): Move | null {
  const way = wayTo(post.status, to)
  if (!way) return null
  const others = (columns.find(({ id }) => id === to)?.items ?? []).filter(
    ({ id }) => id !== post.id,
  )
  const before = others[index - 1]
  const after = others[index]
  return {
    id: post.id,
    way,
    status: to,
    // Approvals keep the place a post had.
    rank:
      way === 'order' || way === 'move' ? rankBetween(before?.rank ?? '', after?.rank) : post.rank,
    ...(before ? { after_id: before.id } : after && { before_id: after.id }),
  }
}

/** Moves with their way back: said aloud, undone for eight seconds, and a reason when one fails. */
export function useBoardMoves(columns: Columns) {
  const { id } = useWorkspace()
  const movePost = useMovePost(id)
  const changePosts = useChangePosts(id)
  const wayBack = useWayBack()

  async function send(post: PostListed, asked: Move) {
    const items = columns.find(({ id }) => id === asked.status)?.items ?? []
    const place = items.filter(({ id, rank }) => id !== post.id && rank < asked.rank).length + 1
    if (asked.way === 'order') {
      announce(m.ordered(post.key, place, items.length, words.statuses[asked.status]))
    }
    try {
      const undo = wayBack((await movePost.mutateAsync(asked)).request)
      if (asked.way !== 'order') toast(said(post, asked), { undo })
      // A place within a column is changed in many small steps: each is undone by keys, none is announced by a toast.
      else offerUndo(undo)
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      toast(m.failed(post.key, why), { failed: true })
    }
  }

  return {
    move: (post: PostListed, to: string, index: number) => {
      const asked = moveTo(post, to as PostStatus, index, columns)
      if (asked) void send(post, asked)
    },
    archive: (post: PostListed) => {
      changePosts.mutate(
        { changes: [{ action: 'archive', ids: [post.id] }] },
        {
          onSuccess: ({ outcomes: [outcome], requests }) =>
            outcome?.outcome === 'ok'
              ? toast(words.archived(post.key), { undo: wayBack(...requests) })
              : toast(m.failed(post.key, outcome?.detail ?? ''), { failed: true }),
          onError: (error) => toast(m.failed(post.key, error.message), { failed: true }),
        },
      )
    },
  }
}

function said({ key }: PostListed, { way, status }: Move): string {
  if (way === 'submit') return words.submitted(key)
  return way === 'withdraw' ? words.withdrawn(key) : m.moved(key, words.statuses[status])
}
