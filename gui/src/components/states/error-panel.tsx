import { useMatches } from '@tanstack/react-router'
import { type ReactNode, use } from 'react'
import { ApiError, Forbidden, hasCode } from '@/api/errors'
import { Later } from '@/components/states/later'
import { Button } from '@/components/ui/button'
import { m } from '@/lib/i18n/en/common'
import { list } from '@/lib/i18n/format'

const REFUSALS = ['insufficient_scope', 'insufficient_account_role']

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

/** Why something did not load, and what can be done: try again, go elsewhere, or whom to ask. */
export function ErrorPanel({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  if (error instanceof Forbidden || hasCode(error, ...REFUSALS, 'not_found')) {
    return <RefusedPanel error={error} />
  }
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

/** Words that few pages ever show come when they are needed. */
let words: Promise<typeof import('@/lib/i18n/en/refused')> | undefined

/** What one may not see, or what is not there. */
export function RefusedPanel({ error }: { error?: unknown }) {
  return (
    <Later>
      {error instanceof Forbidden ? (
        <NotAllowed scope={error.scope} />
      ) : hasCode(error, ...REFUSALS) ? (
        <NotAllowed
          scope={String(error.details.missing_scope ?? error.details.missing_right)}
          whoGrants={error.details.who_can_grant}
        />
      ) : (
        <Missing />
      )}
    </Later>
  )
}

function useWords() {
  words ??= import('@/lib/i18n/en/refused')
  return use(words).m
}

/** The scope that is missing, in words, and who can give it. */
function NotAllowed({ scope, whoGrants }: { scope: string; whoGrants?: unknown }) {
  const m = useWords()
  const roles: string[] = Array.isArray(whoGrants) ? whoGrants : ['owner', 'admin']
  const who = roles.map((role) => `an ${role}`.replace(/^an (?=[^aeiou])/, 'a '))
  return (
    <Panel
      title={m.forbidden}
      text={`${m.forbiddenText(scope)} ${m.whoGrants(list(who, 'disjunction'))}`}
      note={scope}
    />
  )
}

/** What the address was to lead to, and a way to those of the kind that are there. */
function Missing() {
  const m = useWords()
  const failed = useMatches().find(({ status }) => status === 'error' || status === 'notFound')
  const [title, text, back] = m.missing[failed?.routeId ?? ''] ?? m.nothing
  // A detail stands below its list.
  const list = back === m.home ? '/' : failed?.pathname.replace(/\/[^/]+\/?$/, '')
  return (
    <Panel
      title={title}
      text={text}
      action={
        <Button asChild>
          <a href={list}>{back}</a>
        </Button>
      }
    />
  )
}
