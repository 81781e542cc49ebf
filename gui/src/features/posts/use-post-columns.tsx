import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Column } from '@/components/data-table/data-table'
import { PlatformMarks } from '@/components/posts/platform-marks'
import { PostStatus } from '@/components/posts/post-status'
import { TagMarks } from '@/components/posts/tag-mark'
import { Avatar } from '@/components/ui/avatar'
import { Time } from '@/components/ui/time'
import type { PostListed } from '@/data/posts'
import { cn } from '@/lib/cn'
import { dayOf } from '@/lib/days'
import { m } from '@/lib/i18n/en/posts'
import { useWorkspace } from '@/lib/permissions'
import { isLate } from './due'
import { useNames } from './use-names'

export function usePostColumns(): readonly Column<PostListed>[] {
  const { slug, timezone } = useWorkspace()
  const { people } = useNames()

  return useMemo(() => {
    const today = dayOf(Date.now(), timezone)
    return [
      {
        id: 'key',
        header: m.key,
        className: 'w-14',
        wideOnly: true,
        cell: (post) => <span className="text-ink-2 text-xs">{post.key}</span>,
      },
      {
        id: 'title',
        header: m.name,
        cell: (post) => (
          <>
            <Link
              to="/w/$workspaceId/posts/$postId"
              params={{ workspaceId: slug, postId: post.id }}
              tabIndex={-1}
              className="block truncate font-medium text-base text-ink after:absolute after:inset-0 after:left-8 max-md:pt-2"
            >
              {post.title}
            </Link>
            <span className="flex gap-3 pb-2 text-ink-3 text-xs md:hidden">
              <PostStatus status={post.status} />
              <PlatformMarks platforms={post.platforms} />
              <Due post={post} late={isLate(post, timezone, today)} />
            </span>
          </>
        ),
      },
      {
        id: 'platforms',
        header: m.platform,
        className: 'w-24',
        wideOnly: true,
        cell: ({ platforms }) => <PlatformMarks platforms={platforms} />,
      },
      {
        id: 'tags',
        header: m.tags,
        className: 'hidden w-40 xl:table-cell',
        cell: ({ tags }) => <TagMarks tags={tags} most={1} />,
      },
      {
        id: 'status',
        header: m.status,
        className: 'w-28',
        wideOnly: true,
        cell: (post) => <PostStatus status={post.status} />,
      },
      {
        id: 'priority',
        header: m.priority,
        className: 'hidden w-18 lg:table-cell',
        cell: ({ priority }) =>
          priority && priority !== 'normal' ? (
            <span className={cn(priority === 'urgent' && 'text-red')}>
              {m.priorities[priority]}
            </span>
          ) : null,
      },
      {
        id: 'assignee',
        header: m.assignee,
        className: 'w-20',
        wideOnly: true,
        cell: ({ assignee_id: who }) => who && <Avatar name={people.get(who) ?? m.gone} label />,
      },
      {
        id: 'due',
        header: m.due,
        className: 'w-28',
        wideOnly: true,
        cell: (post) => <Due post={post} late={isLate(post, timezone, today)} />,
      },
      {
        id: 'changed',
        header: m.changed,
        className: 'w-24 text-right',
        wideOnly: true,
        cell: (post) => <Time utc={post.updated_at} relative />,
      },
    ]
  }, [people, slug, timezone])
}

function Due({ post, late }: { post: PostListed; late: boolean }) {
  if (!post.due_at) return null
  return (
    <span className={cn(late && 'text-red')}>
      {late && <span className="sr-only">{m.late}: </span>}
      <Time utc={post.due_at} />
    </span>
  )
}
