import { useQuery } from '@tanstack/react-query'
import type { UseFormRegisterReturn, UseFormReturn } from 'react-hook-form'
import { Field } from '@/components/form/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { ownAccountsQuery } from '@/data/accounts'
import { PLATFORMS } from '@/data/post-search'
import type { Platform } from '@/data/posts'
import { m } from '@/lib/i18n/en/onboarding'
import { m as posts } from '@/lib/i18n/en/posts'
import { zones } from '@/lib/zones'

const ZONES = zones().map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))

export interface Answers {
  name: string
  timezone: string
  /** Who pays; empty for the first account of one's own. */
  account_id: string
  platforms: Platform[]
  begin: 'empty' | 'sample'
}

interface Props {
  form: Pick<UseFormReturn<Answers>, 'register' | 'formState'>
}

/** A choice as large as a finger, whose border says that it holds. */
const choice =
  'flex cursor-pointer rounded-md border border-line-strong bg-raised shadow-raised transition-colors ease-out hover:border-ink-3 has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2'
const box = 'size-4 shrink-0 accent-accent outline-none'

export function NameQuestion({ form }: Props) {
  const { errors } = form.formState
  return (
    <>
      <Field label={m.name.label} error={errors.name?.message}>
        {(control) => (
          <Input
            autoComplete="organization"
            placeholder={m.name.placeholder}
            autoFocus
            {...control}
            {...form.register('name')}
          />
        )}
      </Field>
      <ZoneField error={errors.timezone?.message} {...form.register('timezone')} />
      <PayerField {...form.register('account_id')} />
    </>
  )
}

/** Asked of who may pay from several accounts. */
function PayerField(registered: UseFormRegisterReturn) {
  const own = useQuery(ownAccountsQuery()).data?.items ?? []
  const payers = own.filter(({ rights }) => rights.includes('account:pay'))
  if (payers.length < 2) return null
  const options = payers.map(({ id: value, name: label }) => ({ value, label }))
  return (
    <Field label={m.name.payer}>
      {(control) => (
        <Select options={options} placeholder={m.name.firstPayer} {...control} {...registered} />
      )}
    </Field>
  )
}

export function ZoneField({ error, ...registered }: UseFormRegisterReturn & { error?: string }) {
  return (
    <Field label={m.name.timezone} hint={m.name.timezoneHint} error={error}>
      {(control) => <Select options={ZONES} {...control} {...registered} />}
    </Field>
  )
}

export function PlatformQuestion({ form }: Props) {
  return (
    <fieldset className="mb-5">
      <legend className="sr-only">{m.platforms.legend}</legend>
      <div className="grid grid-cols-2 gap-2">
        {PLATFORMS.map((platform) => (
          <label key={platform} className={`${choice} h-11 items-center gap-2.5 px-3`}>
            <input
              type="checkbox"
              value={platform}
              className={box}
              {...form.register('platforms')}
            />
            {posts.platforms[platform]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

export function StartQuestion({ form }: Props) {
  return (
    <fieldset className="mb-5 grid gap-2">
      <legend className="sr-only">{m.start.legend}</legend>
      {(['empty', 'sample'] as const).map((begin) => (
        <label key={begin} className={`${choice} gap-3 px-4 py-3`}>
          <input
            type="radio"
            value={begin}
            className={`${box} mt-0.5`}
            {...form.register('begin')}
          />
          <span>
            <span className="block font-medium">{m.start[begin]}</span>
            <span className="block text-pretty text-ink-2 text-sm">{m.start[`${begin}Text`]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
