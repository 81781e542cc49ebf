import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { ApiError } from '@/api/errors'
import { FormProblem } from '@/components/form/form-problem'
import { useServerForm } from '@/components/form/use-server-form'
import { DoorButton, DoorHeading } from '@/components/layout/door'
import { Button } from '@/components/ui/button'
import type { Platform } from '@/data/posts'
import { rememberPlatforms } from '@/data/publishes-on'
import { useCreateWorkspace } from '@/data/workspaces'
import { viewerZone } from '@/lib/dates'
import { m } from '@/lib/i18n/en/onboarding'
import { nameToday } from '@/lib/zones'
import { type Answers, NameQuestion, PlatformQuestion, StartQuestion } from './question-fields'

const QUESTIONS = ['name', 'platforms', 'start'] as const

interface Props {
  /** There are workspaces already: one may leave. */
  more: boolean
  /** The account that pays unless another one is chosen. */
  payer: string | undefined
  onMade: (
    made: { slug: string; timezone: string },
    platforms: readonly Platform[],
    begin: Answers['begin'],
  ) => void
}

/** Three questions, one at a time; nothing is made before the last one. */
export function Questions({ more, payer: preset = '', onMade }: Props) {
  const create = useCreateWorkspace()
  const [at, setAt] = useState(0)
  const question = QUESTIONS[at] ?? 'name'
  const last = at === QUESTIONS.length - 1
  const form = useServerForm<Answers>({
    defaultValues: {
      name: '',
      timezone: nameToday(viewerZone()),
      account_id: preset,
      platforms: [],
      begin: 'empty',
    },
    send: async ({ name, timezone, account_id: payer, platforms, begin }): Promise<void> => {
      if (!name.trim()) {
        setAt(0)
        return form.setError('name', { message: m.name.missing })
      }
      if (!last) return setAt(at + 1)
      try {
        const made = await create.mutateAsync({
          name,
          timezone,
          ...(payer && { account_id: payer }),
        })
        rememberPlatforms(made.id, platforms)
        onMade({ slug: made.slug, timezone }, platforms, begin)
      } catch (error) {
        // What is wrong with a field is said where the field is.
        if (error instanceof ApiError && error.faults.length > 0) setAt(0)
        throw error
      }
    },
  })
  const words = m[question]
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Progress at={at} />
      <div key={question} className="animate-appear">
        <DoorHeading title={words.title} text={words.text} />
        <FormProblem text={form.problem} />
        {question === 'name' && <NameQuestion form={form} />}
        {question === 'platforms' && <PlatformQuestion form={form} />}
        {question === 'start' && <StartQuestion form={form} />}
      </div>
      <DoorButton type="submit" busy={form.sending}>
        {last ? m.start.create : m.next}
      </DoorButton>
      <div className="mt-3 -ml-3 flex">
        {at > 0 && (
          <Button look="quiet" onClick={() => setAt(at - 1)}>
            {m.back}
          </Button>
        )}
        {at === 0 && more && (
          <Button asChild look="quiet">
            <Link to="/">{m.leave}</Link>
          </Button>
        )}
      </div>
    </form>
  )
}

function Progress({ at }: { at: number }) {
  return (
    <p className="mb-5 flex items-center gap-2 text-ink-3 text-sm">
      <span aria-hidden className="flex gap-1">
        {QUESTIONS.map((each, index) => (
          <span
            key={each}
            className={
              index <= at ? 'h-1 w-5 rounded-full bg-accent' : 'h-1 w-5 rounded-full bg-line'
            }
          />
        ))}
      </span>
      <span role="status">{m.of(at + 1, QUESTIONS.length)}</span>
    </p>
  )
}
