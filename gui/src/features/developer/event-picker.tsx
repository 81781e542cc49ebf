import { useId } from 'react'
import { Field } from '@/components/form/field'
import { Checkbox } from '@/components/ui/checkbox'
import { Textarea } from '@/components/ui/input'
import { Segments } from '@/components/ui/segments'
import { m } from '@/lib/i18n/en/developer'
import { type Heard, SUBJECTS, type Subject } from './event-rules'

interface Props {
  heard: Heard
  /** Exact types as they are typed. */
  exact: string
  onChange: (change: Partial<Heard>) => void
  onExact: (text: string) => void
  error: string | undefined
}

/** Everything, or whole subjects and single events. */
export function EventPicker({ heard, exact, onChange, onExact, error }: Props) {
  const held = new Set(heard.subjects)
  function toggle(subject: Subject) {
    const next = new Set(held)
    if (!next.delete(subject)) next.add(subject)
    onChange({ subjects: SUBJECTS.filter((each) => next.has(each)) })
  }
  return (
    <fieldset className="mb-4">
      <legend className="mb-1.5 font-medium text-sm">{m.events}</legend>
      <Segments<'all' | 'some'>
        label={m.events}
        value={heard.all ? 'all' : 'some'}
        options={[
          { value: 'all', label: m.everything },
          { value: 'some', label: m.some },
        ]}
        onChange={(which) => onChange({ all: which === 'all' })}
      />
      {!heard.all && (
        <>
          <div className="mt-3 mb-4 grid grid-cols-2 gap-x-4 gap-y-2 sm:grid-cols-3">
            {SUBJECTS.map((subject) => (
              <Line
                key={subject}
                label={m.subjects[subject]}
                checked={held.has(subject)}
                onToggle={() => toggle(subject)}
              />
            ))}
          </div>
          <Field label={m.exact} hint={m.exactHint} error={error}>
            {(control) => (
              <Textarea
                rows={2}
                className="font-mono"
                spellCheck={false}
                value={exact}
                onChange={({ target }) => onExact(target.value)}
                {...control}
              />
            )}
          </Field>
        </>
      )}
    </fieldset>
  )
}

function Line(props: { label: string; checked: boolean; onToggle: () => void }) {
  const id = useId()
  return (
    <div className="flex items-center gap-2.5 text-sm">
      <Checkbox id={id} checked={props.checked} onCheckedChange={props.onToggle} />
      <label htmlFor={id}>{props.label}</label>
    </div>
  )
}
