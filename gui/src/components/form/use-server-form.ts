import { type BaseSyntheticEvent, useRef, useState } from 'react'
import { type DefaultValues, type FieldValues, type Path, useForm } from 'react-hook-form'
import { ApiError } from '@/api/errors'

interface Options<Values extends FieldValues> {
  defaultValues: DefaultValues<Values>
  /** Send it; what it throws lands on the fields it names, or above the form. */
  send: (values: Values) => Promise<unknown>
  /** Other sentences for some codes. */
  sentences?: Readonly<Record<string, string>>
  /** Codes that are about one field, though the answer does not name it: `reauth_required` is the password. */
  places?: Readonly<Record<string, Path<Values>>>
}

/** A form whose judge is the server: its 422 is shown at the field, and the first wrong one gets the focus. */
export function useServerForm<Values extends FieldValues>(options: Options<Values>) {
  const form = useForm<Values>({ defaultValues: options.defaultValues })
  const [problem, setProblem] = useState<string | null>(null)
  const sent = useRef(false)
  const submit = form.handleSubmit(async (values) => {
    setProblem(null)
    try {
      await options.send(values)
    } catch (error) {
      if (!(error instanceof Error)) throw error
      if (!place(error)) setProblem(sentence(error, options.sentences))
    }
  })

  async function onSubmit(event?: BaseSyntheticEvent) {
    event?.preventDefault()
    // A second press while it is on its way is not a second wish.
    if (sent.current) return
    sent.current = true
    // What the server said of a field that is no input would forbid sending for ever.
    form.clearErrors()
    try {
      await submit(event)
    } finally {
      sent.current = false
    }
  }

  /** Put each fault at its field; false when none of them has one here. */
  function place(error: Error): boolean {
    if (!(error instanceof ApiError)) return false
    const field = options.places?.[error.code]
    if (field) {
      form.setError(field, { message: sentence(error, options.sentences) }, { shouldFocus: true })
      return true
    }
    const values = form.getValues()
    const known = new Map<string, string>()
    for (const [name, message] of Object.entries(error.fields)) {
      // Of a list there is one field, whichever of its lines is wrong.
      const found = name in values ? name : name.replace(/\..*/, '')
      if (found in values && !known.has(found)) known.set(found, message)
    }
    for (const [index, [name, message]] of [...known].entries()) {
      form.setError(name as Path<Values>, { message }, { shouldFocus: index === 0 })
    }
    return known.size > 0
  }

  return { ...form, onSubmit, problem, sending: form.formState.isSubmitting }
}

function sentence(error: Error, sentences: Options<FieldValues>['sentences'] = {}): string {
  return (error instanceof ApiError && sentences[error.code]) || error.message
}
