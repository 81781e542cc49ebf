import { Link, type LinkProps } from '@tanstack/react-router'
import { Fragment, type ReactNode } from 'react'
import type { AuditEvent } from '@/data/audit'
import { m } from '@/lib/i18n/en/audit'
import { sentences } from '@/lib/i18n/en/audit-sentences'
import { m as posts } from '@/lib/i18n/en/posts'
import { useWorkspace } from '@/lib/permissions'
import { actorOf, nameOf, wordsOf } from './audit-words'

const PLACES: Readonly<Record<string, (id: string) => LinkProps>> = {
  post: (postId) => ({ to: '/w/$workspaceId/posts/$postId', params: { postId } }) as LinkProps,
  source: (sourceId) =>
    ({ to: '/w/$workspaceId/sources/$sourceId', params: { sourceId } }) as LinkProps,
  goal: () => ({ to: '/w/$workspaceId/goals' }),
  chapter: () => ({ to: '/w/$workspaceId/goals' }),
  channel: () => ({ to: '/w/$workspaceId/published/channels' }),
  project: () => ({ to: '/w/$workspaceId/settings/projects' }),
  approval_stage: () => ({ to: '/w/$workspaceId/settings/approvals' }),
  member: () => ({ to: '/w/$workspaceId/team' }),
}

/** An entry as people say it: who did what, with what it is about one click away. */
export function Sentence({ event }: { event: AuditEvent }) {
  const said = sentences[event.type] ?? `{who}: ${wordsOf(event.type)} {it}`
  const parts: Readonly<Record<string, () => ReactNode>> = {
    who: () => <bdi className="text-ink-2">{actorOf(event)}</bdi>,
    it: () => <Thing event={event} />,
    to: () => statusOf(event.data.to),
    step: () => String(event.data.step ?? ''),
  }
  return said.split(/\{(\w+)\}/).map((word, index) => (
    // Every second part is the name of a place in the sentence, which stays where it is.
    <Fragment key={index}>{index % 2 ? parts[word]?.() : word}</Fragment>
  ))
}

function Thing({ event }: { event: AuditEvent }) {
  const { slug } = useWorkspace()
  const { about } = event
  const name = about ? [about.key, about.title].filter(Boolean).join(' ') : nameOf(event)
  const place = about && !about.in_trash && PLACES[about.kind]?.(about.id)
  if (!place) return <bdi className="font-medium text-ink">{name ?? m.goneThing}</bdi>
  return (
    <Link
      {...place}
      params={{ workspaceId: slug, ...(place.params as object) } as never}
      className="relative font-medium text-ink underline decoration-line-strong underline-offset-4 hover:decoration-current"
    >
      <bdi>{name}</bdi>
    </Link>
  )
}

const statusOf = (status: unknown) =>
  posts.statuses[status as keyof typeof posts.statuses] ?? String(status)
