import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from '@/components/ui/button'
import { Section } from '@/components/ui/card'
import { Time } from '@/components/ui/time'
import { publications } from '@/data/publications'
import { m } from '@/lib/i18n/en/home'
import { m as posts } from '@/lib/i18n/en/posts'
import { useWorkspace } from '@/lib/permissions'
import { Line } from './line'

const SHOWN = 5

/** What went out last. */
export function Recent() {
  const { id, slug } = useWorkspace()
  const { data } = useInfiniteQuery(publications.pages(id, { state: 'sent' }))
  const sent = data?.pages[0]?.items.slice(0, SHOWN) ?? []
  if (sent.length === 0) return null
  return (
    <Section
      title={m.recent}
      action={
        <Button asChild look="quiet" size="sm">
          <Link to="/w/$workspaceId/published" params={{ workspaceId: slug }}>
            {m.all}
          </Link>
        </Button>
      }
    >
      <ul className="border-t">
        {sent.map((row) => (
          <Line
            key={row.id}
            title={row.title}
            link={(look) => (
              <Link
                to="/w/$workspaceId/posts/$postId"
                params={{ workspaceId: slug, postId: row.post_id }}
                {...look}
              />
            )}
            note={posts.platforms[row.platform]}
            end={<Time utc={row.sent_at ?? row.planned_for} relative />}
          />
        ))}
      </ul>
    </Section>
  )
}
