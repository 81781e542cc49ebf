import { Check, CircleAlert, CloudOff, GitCompareArrows, Loader, Pencil } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Tooltip } from '@/components/ui/tooltip'
import type { Phase } from '@/lib/autosave'
import { cn } from '@/lib/cn'
import { m } from '@/lib/i18n/en/editor'
import { useDesk } from './desk'

const ICONS = {
  saved: Check,
  edited: Pencil,
  saving: Loader,
  offline: CloudOff,
  failed: CircleAlert,
  conflict: GitCompareArrows,
}

const TONES: Partial<Record<Phase, string>> = {
  offline: 'text-amber',
  failed: 'text-red',
  conflict: 'text-red',
}

/** Whether the words are safe: one word, read out when it matters. */
export function SaveStatus() {
  const { now, editable, compare } = useDesk()
  const { phase, problem } = now
  if (!editable) return null
  const Icon = ICONS[phase]
  return (
    <>
      <Tooltip text={problem ?? m.phaseHints[phase]}>
        <span
          role="status"
          aria-live="polite"
          className={cn('ml-3 flex items-center gap-1.5 text-sm', TONES[phase] ?? 'text-ink-3')}
        >
          <Icon aria-hidden className="size-3.5" />
          <span className={cn(!TONES[phase] && 'max-sm:sr-only')}>{m.phases[phase]}</span>
          {problem && <span className="max-md:sr-only max-w-80 truncate text-xs">{problem}</span>}
        </span>
      </Tooltip>
      {phase === 'conflict' && (
        <Button size="sm" className="ml-2" onClick={() => compare(true)}>
          {m.resolveConflict}
        </Button>
      )}
    </>
  )
}
