import { useQueryClient } from '@tanstack/react-query'
import { Check, Minus, X } from 'lucide-react'
import { useState } from 'react'
import { TextField } from '@/components/form/controls'
import { FormSheet } from '@/components/form/form-sheet'
import { useServerForm } from '@/components/form/use-server-form'
import { type AgentKey, type Examination, useExamine } from '@/data/agents'
import { settingsQuery } from '@/data/settings'
import { cn } from '@/lib/cn'
import { m } from '@/lib/i18n/en/agents'
import { useWorkspace } from '@/lib/permissions'

const ICONS = { ok: Check, failed: X, unknown: Minus }
const TONES = { ok: 'text-green', failed: 'text-red', unknown: 'text-ink-3' }

/** Ask whether a key is taken and a model is there, and show what was found line by line. */
export default function AgentKeyTest({ row, onClose }: { row: AgentKey; onClose: () => void }) {
  const { id } = useWorkspace()
  const examine = useExamine(id)
  const settings = useQueryClient().getQueryData(settingsQuery(id).queryKey)
  const chosen = settings?.agents?.models?.find(({ key }) => key === row.id)
  const [found, setFound] = useState<Examination | null>(row.examination)
  const form = useServerForm({
    defaultValues: { model: row.examination?.model ?? chosen?.model ?? '' },
    send: async ({ model }) => {
      setFound(null)
      setFound(await examine.mutateAsync({ key: row.id, model: model.trim() }))
    },
  })
  return (
    <FormSheet
      form={form}
      title={m.testTitle(row.name)}
      text={m.testText}
      action={m.testNow}
      onClose={onClose}
    >
      <TextField form={form} name="model" label={m.testModel} placeholder={m.modelPlaceholder} />
      <div role="status">
        {found && (
          <ul aria-label={m.lines} className="mb-4 space-y-2 text-sm">
            {found.lines.map(({ check, outcome, says }) => {
              const Icon = ICONS[outcome]
              return (
                <li key={check} className="flex gap-2">
                  <Icon aria-hidden className={cn('mt-0.5 size-4 shrink-0', TONES[outcome])} />
                  <span className={outcome === 'unknown' ? 'text-ink-3' : undefined}>
                    <span className="sr-only">{m.outcomes[outcome]}: </span>
                    {says}
                  </span>
                </li>
              )
            })}
          </ul>
        )}
      </div>
    </FormSheet>
  )
}
