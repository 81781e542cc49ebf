/** Fields that are tied to a form by their name: what they hold, and what is wrong with it. */

import { type ComponentProps, type ReactNode, useEffect } from 'react'
import type { FieldValues, Path, PathValue, UseFormReturn } from 'react-hook-form'
import { Input, Textarea } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { type Control, Field } from './field'

interface Tied<Values extends FieldValues> {
  form: Pick<UseFormReturn<Values>, 'register' | 'getFieldState' | 'formState'>
  name: Path<Values>
  label: string
  hint?: string
}

interface Own<Values extends FieldValues> extends Tied<Values> {
  /** Gets what ties the control: spread it. */
  children: (control: Control & ReturnType<UseFormReturn<Values>['register']>) => ReactNode
}

/** A control of any kind. */
export function OwnField<Values extends FieldValues>(props: Own<Values>) {
  const { form, name, label, hint, children } = props
  return (
    <Field
      label={label}
      hint={hint}
      error={form.getFieldState(name, form.formState).error?.message}
    >
      {(control) => children({ ...control, ...form.register(name) })}
    </Field>
  )
}

type Line<Values extends FieldValues> = Tied<Values> &
  Omit<ComponentProps<typeof Input>, keyof Tied<Values>>

/** Words in one line. */
export function TextField<Values extends FieldValues>(props: Line<Values>) {
  const { form, name, label, hint, ...rest } = props
  return (
    <OwnField form={form} name={name} label={label} hint={hint}>
      {(control) => <Input autoComplete="off" {...rest} {...control} />}
    </OwnField>
  )
}

/** Words in a few lines. */
export function LinesField<Values extends FieldValues>(props: Tied<Values> & { rows?: number }) {
  const { rows = 2, ...tied } = props
  return <OwnField {...tied}>{(control) => <Textarea rows={rows} {...control} />}</OwnField>
}

type Answers<Values extends FieldValues> = Tied<Values> &
  Pick<ComponentProps<typeof Select>, 'options' | 'placeholder'> & {
    form: Pick<UseFormReturn<Values>, 'getValues' | 'setValue'>
    /** What else happens when it changes. */
    onValue?: (value: string) => void
  }

/** One of several answers. */
export function SelectField<Values extends FieldValues>(props: Answers<Values>) {
  const { options, placeholder, onValue, ...tied } = props
  const { form, name } = tied
  const first = placeholder === undefined ? options[0]?.value : undefined
  const isKnown = options.some(({ value }) => value === form.getValues(name))
  // A list that came later shows its first line as chosen, so the form holds it too.
  useEffect(() => {
    if (first !== undefined && !isKnown)
      form.setValue(name, first as PathValue<Values, Path<Values>>)
  }, [form, name, first, isKnown])
  return (
    <OwnField {...tied}>
      {(control) => (
        <Select
          options={options}
          placeholder={placeholder}
          {...control}
          onChange={(event) => {
            void control.onChange(event)
            onValue?.(event.target.value)
          }}
        />
      )}
    </OwnField>
  )
}
