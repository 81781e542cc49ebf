import { type AnyRoute, Link, useNavigate, useRouter } from '@tanstack/react-router'
import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { toast } from '@/components/ui/toast'
import { useCreatePost } from '@/data/posts'
import { platformsOf } from '@/data/publishes-on'
import { cn } from '@/lib/cn'
import { useFollowUp } from '@/lib/follow-up'
import { m } from '@/lib/i18n/en/onboarding'
import { useWorkspace } from '@/lib/permissions'
import type { Step, StepName } from './first-steps'
import { useFirstSteps } from './use-first-steps'

/** Ticks itself from what is there. It can be hidden and shown again, and is gone when all of it was done. */
export function Checklist({ footer }: { footer?: ReactNode }) {
  const { steps, waiting, hidden, hide, show } = useFirstSteps()
  const done = steps.filter((step) => step.done).length
  const left = steps.length - done
  if (steps.length === 0 || (hidden && left === 0)) return null
  if (hidden) {
    return (
      <Button look="quiet" size="sm" className="-ml-2.5 mb-4" onClick={show}>
        {m.steps.show(left)}
      </Button>
    )
  }
  const next = steps.find((step) => !step.done)?.name
  return (
    // What is not known yet must not look undone, but it has its place: nothing moves when it comes.
    <Card
      aria-labelledby="first-steps"
      className={cn('mb-8', waiting ? 'invisible' : 'animate-appear')}
    >
      <header className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 pt-3.5 sm:px-5">
        <h2 id="first-steps" className="font-semibold text-base">
          {m.steps.title}
        </h2>
        <p className="text-ink-3 text-sm">
          {left === 0 ? m.steps.finished : m.steps.progress(done, steps.length)}
        </p>
        <Button look="quiet" size="sm" className="-mr-2 ml-auto" onClick={hide}>
          {left === 0 ? m.steps.close : m.steps.hide}
        </Button>
      </header>
      <Track done={done} all={steps.length} />
      {left > 0 && (
        <ol className="px-2 py-1.5 sm:px-3">
          {steps.map((step) => (
            <Row key={step.name} step={step} next={step.name === next} />
          ))}
        </ol>
      )}
      {footer && left > 0 && <div className="border-t px-2 py-2 sm:px-3">{footer}</div>}
    </Card>
  )
}

/** The same as the words beside it, for the eye. */
function Track({ done, all }: { done: number; all: number }) {
  return (
    <div aria-hidden className="mt-3 flex gap-1 px-4 sm:px-5">
      {Array.from({ length: all }, (_, index) => (
        <span
          key={index}
          className={cn('h-0.5 flex-1 rounded-full', index < done ? 'bg-accent' : 'bg-line')}
        />
      ))}
    </div>
  )
}

function Row({ step, next }: { step: Step; next: boolean }) {
  const words = m.steps[step.name]
  return (
    <li className={cn('flex items-center gap-3 rounded px-2', next ? 'py-3' : 'py-1.5')}>
      <Mark done={step.done} />
      <div className="min-w-0 flex-1">
        <p className={cn(step.done ? 'text-ink-3' : 'text-ink', next && 'font-medium')}>
          {words.title}
          {step.done && <span className="sr-only"> ({m.steps.done})</span>}
        </p>
        {next && <p className="text-pretty text-ink-2 text-sm">{words.text}</p>}
      </div>
      {!step.done && <Act name={step.name} next={next} />}
    </li>
  )
}

function Mark({ done }: { done: boolean }) {
  return (
    <span
      aria-hidden
      className={cn(
        'grid size-5 shrink-0 place-items-center rounded-full border',
        done ? 'border-accent bg-accent text-on-accent' : 'border-line-strong',
      )}
    >
      {done && <Check className="size-3" strokeWidth={3} />}
    </span>
  )
}

type Place = '/w/$workspaceId/posts'
/** Where a step is taken: the first of these pages that there is. */
const PLACES: Readonly<
  Record<Exclude<StepName, 'post'>, readonly { to: string; search?: { status: string } }[]>
> = {
  source: [{ to: '/w/$workspaceId/sources' }, { to: '/w/$workspaceId/material' }],
  submit: [{ to: '/w/$workspaceId/posts', search: { status: 'draft' } }],
  approve: [
    { to: '/w/$workspaceId/approvals' },
    { to: '/w/$workspaceId/posts', search: { status: 'review' } },
  ],
  publish: [{ to: '/w/$workspaceId/posts', search: { status: 'approved' } }],
  invite: [{ to: '/w/$workspaceId/team' }],
}

function Act({ name, next }: { name: StepName; next: boolean }) {
  const { slug } = useWorkspace()
  const routes = useRouter().routesByPath as object as Partial<Record<string, AnyRoute>>
  const look = next ? 'plain' : 'quiet'
  if (name === 'post') return <FirstPost look={look} />
  const place = PLACES[name].find(({ to }) => routes[to])
  if (!place) return null
  return (
    <Button asChild look={look} size="sm">
      <Link to={place.to as Place} params={{ workspaceId: slug }} search={place.search ?? {}}>
        {m.steps[name].act}
      </Link>
    </Button>
  )
}

/** Begins with a text for each platform that was named when the workspace was made. */
function FirstPost({ look }: { look: 'plain' | 'quiet' }) {
  const { id, slug } = useWorkspace()
  const create = useCreatePost(id)
  const navigate = useFollowUp(useNavigate())
  async function begin() {
    const variants = Object.fromEntries(platformsOf(id).map((platform) => [platform, '']))
    const { id: postId } = await create.mutateAsync({ title: m.steps.post.name, variants })
    await navigate({ to: '/w/$workspaceId/posts/$postId', params: { workspaceId: slug, postId } })
  }
  return (
    <Button
      look={look}
      size="sm"
      aria-disabled={create.isPending}
      onClick={() => void begin().catch((error: Error) => toast(error.message, { failed: true }))}
    >
      {m.steps.post.act}
    </Button>
  )
}
