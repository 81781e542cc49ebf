import { type ReactNode, useId } from 'react'

export interface Control {
  id: string
  'aria-invalid': boolean
  'aria-describedby': string | undefined
}

interface Props {
  label: string
  hint?: string
  error?: string
  /** Gets what ties the control to its label, hint and error: spread it. */
  children: (control: Control) => ReactNode
}

/** A control with its name above and what is wrong with it below. */
export function Field({ label, hint, error, children }: Props) {
  const id = useId()
  const below = `${id}-below`
  const text = error ?? hint
  return (
    <div className="mb-4">
      <label htmlFor={id} className="mb-1.5 block font-medium text-sm">
        {label}
      </label>
      {children({
        id,
        'aria-invalid': error !== undefined,
        'aria-describedby': text ? below : undefined,
      })}
      {text && (
        <p id={below} className={error ? 'mt-1.5 text-red text-sm' : 'mt-1.5 text-ink-3 text-sm'}>
          {text}
        </p>
      )}
    </div>
  )
}
