import type { ReactNode } from 'react'
import { ApiError, Forbidden, hasCode } from '@/api/errors'
import { Button } from '@/components/ui/button'
import { m } from '@/lib/i18n/en/common'
import { list } from '@/lib/i18n/format'

interface Shape {
  title: string
  text: string
  note?: string
  action?: ReactNode
}

function Panel({ title, text, note, action }: Shape) {
  return (
    <div role="alert" className="mx-auto max-w-md px-4 py-16 text-center md:py-24">
      <h1 className="text-balance font-serif text-xl">{title}</h1>
      <p className="mt-2 text-balance text-ink-2">{text}</p>
      {action && <div className="mt-6">{action}</div>}
      {note && <p className="mt-6 font-mono text-ink-3 text-xs">{note}</p>}
    </div>
  )
}

/** Why something did not load, and what can be done: try again, or whom to ask. */
export function ErrorPanel({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  if (error instanceof Forbidden) return <ForbiddenPanel scope={error.scope} />
  if (hasCode(error, 'insufficient_scope')) {
    const { missing_scope: scope, who_can_grant: who } = error.details
    return <ForbiddenPanel scope={String(scope)} whoGrants={Array.isArray(who) ? who : undefined} />
  }
  if (hasCode(error, 'not_found')) return <NotFoundPanel />
  const requestId = error instanceof ApiError ? error.requestId : null
  return (
    <Panel
      title={m.errors.page}
      text={error instanceof Error ? error.message : m.errors.title}
      note={requestId ? m.requestId(requestId) : undefined}
      action={onRetry && <Button onClick={onRetry}>{m.retry}</Button>}
    />
  )
}

/** The scope that is missing, in words, and who can give it. */
export function ForbiddenPanel({
  scope,
  whoGrants = ['owner', 'admin'],
}: {
  scope: string
  whoGrants?: readonly string[]
}) {
  const who = whoGrants.map((role) => `an ${role}`.replace(/^an (?=[^aeiou])/, 'a '))
  return (
    <Panel
      title={m.errors.forbidden}
      text={`${m.errors.forbiddenText(m.scopes[scope] ?? scope)} ${m.errors.whoGrants(list(who, 'disjunction'))}`}
      note={scope}
    />
  )
}

export function NotFoundPanel() {
  return (
    <Panel
      title={m.errors.notFound}
      text={m.errors.notFoundText}
      action={
        <Button asChild>
          <a href="/">{m.errors.home}</a>
        </Button>
      }
    />
  )
}
