import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { PostStatus } from '@/components/posts/post-status'
import { Bar } from '@/components/states/skeleton'
import { Button } from '@/components/ui/button'
import { Section } from '@/components/ui/card'
import { Time } from '@/components/ui/time'
import type { PostListed } from '@/data/posts'
import { day } from '@/lib/dates'
import { dayOf } from '@/lib/days'
import { m } from '@/lib/i18n/en/home'
import { useWorkspace } from '@/lib/permissions'
import { Line } from './line'
import type { Waiting } from './waiting'

const SHOWN = 5

/** Decisions first, as somebody waits for them; then what came back, then what is due. */
export function WaitingLists({ waiting: { approvals, sentBack, due } }: { waiting: Waiting }) {
  const { slug } = useWorkspace()
  return (
    <>
      {approvals.length > 0 && (
        <Counted
          title={m.approvals}
          count={approvals.length}
          action={
            <Button asChild size="sm">
              <Link to="/w/$workspaceId/approvals" params={{ workspaceId: slug }}>
                {m.review}
              </Link>
            </Button>
          }
        >
          {approvals.slice(0, SHOWN).map((request) => (
            <Line
              key={request.id}
              title={request.title}
              link={(look) => (
                <Link
                  to="/w/$workspaceId/approvals"
                  params={{ workspaceId: slug }}
                  search={{ request: request.id }}
                  {...look}
                />
              )}
              note={`${request.stage}, ${m.by(request.requested_by ?? m.gone)}`}
              end={<Time utc={request.created_at} relative />}
            />
          ))}
        </Counted>
      )}
      {sentBack.length > 0 && (
        <Counted title={m.changes} count={sentBack.length}>
          {sentBack.slice(0, SHOWN).map(({ post, request }) => {
            const said = request.decisions.find(({ verdict }) => verdict === 'rejected')
            return (
              <PostLine
                key={post.id}
                post={post}
                note={said?.feedback ? `“${said.feedback}”` : undefined}
                end={said?.by ?? m.gone}
              />
            )
          })}
        </Counted>
      )}
      {due.length > 0 && (
        <Counted title={m.due} count={due.length}>
          {due.slice(0, SHOWN).map((post) => (
            <PostLine
              key={post.id}
              post={post}
              note={<PostStatus status={post.status} />}
              end={<Due utc={post.due_at ?? ''} />}
            />
          ))}
        </Counted>
      )}
    </>
  )
}

function PostLine({ post, note, end }: { post: PostListed; note?: ReactNode; end: ReactNode }) {
  const { slug } = useWorkspace()
  return (
    <Line
      title={post.title}
      link={(look) => (
        <Link
          to="/w/$workspaceId/posts/$postId"
          params={{ workspaceId: slug, postId: post.id }}
          {...look}
        />
      )}
      note={note}
      end={end}
    />
  )
}

function Due({ utc }: { utc: string }) {
  const zone = useWorkspace().timezone
  const today = dayOf(Date.now(), zone)
  const on = dayOf(utc, zone)
  if (on < today) {
    return (
      <span className="text-red">
        {m.late}, {day(utc, zone)}
      </span>
    )
  }
  return on === today ? <span className="text-amber">{m.today}</span> : day(utc, zone)
}

interface CountedProps {
  title: string
  count: number
  action?: ReactNode
  children: ReactNode
}

function Counted({ title, count, action, children }: CountedProps) {
  return (
    <Section title={title} count={count} action={action}>
      <ul className="border-t">{children}</ul>
    </Section>
  )
}

export function WaitingSkeleton() {
  return (
    <div aria-hidden className="animate-late">
      <Bar className="mb-6 w-40" />
      {[0, 1, 2].map((row) => (
        <div key={row} className="flex h-14 items-center gap-6 border-b">
          <Bar className="w-1/2" />
          <Bar className="ml-auto w-16" />
        </div>
      ))}
    </div>
  )
}
