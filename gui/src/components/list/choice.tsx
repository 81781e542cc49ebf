import { useNavigate, useSearch } from '@tanstack/react-router'
import { Segments } from '@/components/ui/segments'
import { Select } from '@/components/ui/select'

interface Props {
  /** What the address calls it. */
  name: string
  label: string
  /** What stands for no choice. */
  all: string
  options: readonly { value: string; label: string }[]
  /** In a list that opens: for many, or names that are long. */
  folded?: boolean
}

/** What the address says, and how to change it; an empty filter is not in it. */
export function useFilters() {
  const search: Readonly<Record<string, string | undefined>> = useSearch({ strict: false })
  const navigate = useNavigate()
  const go = (change: (before: object) => object) =>
    void navigate({ to: '.', search: change as never })
  return {
    search,
    change: (changes: Record<string, string | undefined>) =>
      go((before) => ({ ...before, ...changes })),
    clear: () => go(() => ({})),
  }
}

/** A filter of which one answer holds, kept in the address. */
export function Choice({ name, label, all, options, folded }: Props) {
  const { search, change } = useFilters()
  const value = search[name]
  if (folded) {
    return (
      <Select
        aria-label={label}
        className="w-44"
        placeholder={all}
        options={options}
        value={value ?? ''}
        onChange={({ target }) => change({ [name]: target.value || undefined })}
      />
    )
  }
  return (
    <Segments
      label={label}
      value={value}
      options={[{ value: undefined, label: all }, ...options]}
      onChange={(next) => change({ [name]: next })}
    />
  )
}

/** The answers in this order, as they are called. */
export const optionsOf = <Value extends string>(
  values: readonly Value[],
  names: Readonly<Record<Value, string>>,
) => values.map((value) => ({ value, label: names[value] }))
