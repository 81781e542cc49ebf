import { useId } from 'react'
import { Switch } from '@/components/ui/switch'
import { usePermission } from '@/lib/permissions'
import { LockedNote } from './setting-form'

interface Props {
  label: string
  hint: string
  on: boolean
  onChange: (on: boolean) => void
  /** Why the operator's word stands; undefined when it is the workspace's own. */
  locked: string | undefined
}

/** A setting that is on or off, with what it means below its name. */
export function SwitchSetting({ label, hint, on, onChange, locked }: Props) {
  const id = useId()
  const mayWrite = usePermission('workspace:write')
  return (
    <>
      <div className="mb-5 flex items-start gap-4">
        <div className="min-w-0 flex-1">
          <label htmlFor={id} className="font-medium text-sm">
            {label}
          </label>
          <p id={`${id}-below`} className="text-ink-3 text-sm">
            {hint}
          </p>
        </div>
        <Switch
          id={id}
          aria-describedby={`${id}-below`}
          disabled={Boolean(locked) || !mayWrite}
          checked={on}
          onCheckedChange={onChange}
        />
      </div>
      <LockedNote reason={locked} />
    </>
  )
}
