import { useState } from 'react'
import { Avatar } from '@/components/ui/avatar'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Textarea } from '@/components/ui/input'
import { Time } from '@/components/ui/time'
import { type Comment, useCommentAct } from '@/data/comments'
import { useMe } from '@/data/me-now'
import { m as common } from '@/lib/i18n/en/common'
import { m as side } from '@/lib/i18n/en/editor-side'
import { useWorkspace } from '@/lib/permissions'
import { useDesk } from '../desk'
import { place } from '../marks'
import { failed } from '../use-acts'

interface Props {
  root: Comment
  answers: readonly Comment[]
  onReply: (words: string) => Promise<boolean>
}

/** A comment with its answers. */
export function Thread({ root, answers, onReply }: Props) {
  const { post } = useDesk()
  const { id, scopes } = useWorkspace()
  const act = useCommentAct(id, post.id)
  const [words, setWords] = useState<string | null>(null)
  const mayComment = scopes.has('comments:write')
  const flip = () =>
    act.mutate({ act: root.resolved_at ? 'reopen' : 'resolve', id: root.id }, { onError: failed })

  async function reply() {
    if (words?.trim() && (await onReply(words.trim()))) setWords(null)
  }

  return (
    <li className="border-t pt-4">
      {root.span && <Quote root={root} />}
      <Said comment={root} />
      <ul className="mt-3 space-y-3 border-l pl-3 empty:hidden">
        {answers.map((answer) => (
          <li key={answer.id}>
            <Said comment={answer} />
          </li>
        ))}
      </ul>
      {words !== null && (
        <div className="mt-3">
          <Textarea
            aria-label={side.comments.reply}
            rows={2}
            autoFocus
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
          <div className="mt-2 flex justify-end gap-2">
            <Button size="sm" look="quiet" onClick={() => setWords(null)}>
              {common.cancel}
            </Button>
            <Button size="sm" onClick={() => void reply()}>
              {side.comments.reply}
            </Button>
          </div>
        </div>
      )}
      {mayComment && words === null && (
        <p className="mt-1.5 -ml-2.5">
          <Button size="sm" look="quiet" onClick={() => setWords('')}>
            {side.comments.reply}
          </Button>
          <Button size="sm" look="quiet" onClick={flip}>
            {root.resolved_at ? side.comments.reopen : side.comments.resolve}
          </Button>
        </p>
      )}
    </li>
  )
}

function Quote({ root }: { root: Comment }) {
  const { now, jump } = useDesk()
  if (!root.span) return null
  const { platform, quote, start } = root.span
  const found = place(now.value.texts[platform]?.body ?? '', quote, start)
  const look =
    'mb-2 block w-full border-amber border-l-2 pl-2.5 text-left font-serif text-ink-2 text-sm'
  if (!found) {
    return (
      <p className={look} title={side.comments.gone}>
        <s className="line-clamp-2">{quote}</s>
        <span className="sr-only">{side.comments.gone}</span>
      </p>
    )
  }
  return (
    <button
      type="button"
      className={`${look} hover:text-ink`}
      title={side.comments.jump}
      onClick={() => jump(platform, ...found)}
    >
      <span className="line-clamp-2">{quote}</span>
    </button>
  )
}

function Said({ comment }: { comment: Comment }) {
  const { post } = useDesk()
  const { id } = useWorkspace()
  const me = useMe()
  const act = useCommentAct(id, post.id)
  const name = comment.author ?? side.comments.somebody
  if (comment.removed_at)
    return <p className="text-ink-3 text-sm italic">{side.comments.removed}</p>
  return (
    <div className="group text-sm">
      <p className="flex items-center gap-2">
        <Avatar name={name} />
        <b className="truncate font-medium">{name}</b>
        <span className="shrink-0 text-ink-3 text-xs">
          <Time utc={comment.created_at} relative />
          {comment.edited_at && ` · ${side.comments.edited}`}
        </span>
        {comment.visibility === 'external' && <Badge tone="blue">{side.comments.external}</Badge>}
        {comment.author_id === me.id && (
          <button
            type="button"
            className="ml-auto text-ink-3 text-xs opacity-0 hover:text-red focus-visible:opacity-100 group-hover:opacity-100 max-lg:opacity-100"
            onClick={() => act.mutate({ act: 'remove', id: comment.id }, { onError: failed })}
          >
            {side.comments.remove}
          </button>
        )}
      </p>
      <p className="mt-1 whitespace-pre-wrap pl-8">{comment.body}</p>
    </div>
  )
}
