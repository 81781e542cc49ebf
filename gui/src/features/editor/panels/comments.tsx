import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type Comment, commentsQuery, type NewComment, useCommentAct } from '@/data/comments'
import { postQuery } from '@/data/posts'
import { m as side } from '@/lib/i18n/en/editor-side'
import { useWorkspace } from '@/lib/permissions'
import { useDesk } from '../desk'
import { toCodePoints } from '../marks'
import { Loaded, Quiet } from '../panel'
import { failed } from '../use-acts'
import { Compose } from './compose'
import { Thread } from './thread'

/** What people say about the post, in threads; selected words are what a new one is about. */
export default function CommentsPanel() {
  const { post, platform, selection, select, now, saver } = useDesk()
  const { id, scopes } = useWorkspace()
  const client = useQueryClient()
  const query = useQuery(commentsQuery(id, post.id))
  const act = useCommentAct(id, post.id)
  const [resolved, setResolved] = useState(false)
  const mayComment = scopes.has('comments:write')

  const body = (platform && now.value.texts[platform]?.body) ?? ''
  const quote = selection ? body.slice(selection.start, selection.end) : null

  async function say(words: Pick<NewComment, 'body' | 'visibility' | 'parent_id'>) {
    // A quote is of a version, so what is quoted has to be one.
    if (!(await saver.flush())) return false
    const saved = client.getQueryData(postQuery(id, post.id).queryKey) ?? post
    const span =
      !words.parent_id && platform && selection && quote
        ? {
            platform,
            quote,
            start: toCodePoints(body, selection.start),
            end: toCodePoints(body, selection.end),
            version: saved.latest_version,
          }
        : undefined
    try {
      await act.mutateAsync({ act: 'say', comment: { ...words, span } })
      if (span) select(null)
      return true
    } catch (error) {
      failed(error)
      return false
    }
  }

  return (
    <>
      {mayComment ? (
        <Compose
          quote={quote}
          onUnquote={() => select(null)}
          onSend={(words, visibility) => say({ body: words, visibility })}
        />
      ) : (
        <Quiet>{side.comments.noRight}</Quiet>
      )}
      <Loaded query={query}>
        {(comments) => {
          const roots = comments.filter(({ parent_id }) => !parent_id)
          const closed = roots.filter(({ resolved_at }) => resolved_at)
          const shown = resolved ? roots : roots.filter(({ resolved_at }) => !resolved_at)
          const answers = (to: Comment) => comments.filter(({ parent_id }) => parent_id === to.id)
          return (
            <>
              {roots.length === 0 && (
                <div className="mt-5">
                  <Quiet>{side.comments.empty}</Quiet>
                </div>
              )}
              <ul className="mt-5 space-y-5">
                {shown.map((root) => (
                  <Thread
                    key={root.id}
                    root={root}
                    answers={answers(root)}
                    onReply={(words) => say({ body: words, parent_id: root.id })}
                  />
                ))}
              </ul>
              {closed.length > 0 && (
                <button
                  type="button"
                  aria-pressed={resolved}
                  className="mt-5 text-ink-3 text-sm hover:text-ink"
                  onClick={() => setResolved(!resolved)}
                >
                  {side.comments.resolved(closed.length)}
                </button>
              )}
            </>
          )
        }}
      </Loaded>
    </>
  )
}
