import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Field } from '@/components/form/field'
import { Input } from '@/components/ui/input'
import { type Platform, type PlatformLimits, platformsQuery } from '@/data/previews'
import { m } from '@/lib/i18n/en/editor'
import { useWorkspace } from '@/lib/permissions'
import { useDesk } from './desk'

type Extra = PlatformLimits['extras'][number]

/** What a platform takes beside the text: a subject, a description, a content warning. */
export default function ExtraFields({ platform }: { platform: Platform }) {
  const { data } = useQuery(platformsQuery(useWorkspace().id))
  const { now } = useDesk()
  const extras = data?.find((each) => each.platform === platform)?.extras ?? []
  const filled = now.value.texts[platform]?.extras ?? {}
  if (extras.length === 0) return null
  return (
    <details
      className="mt-5 border-t pt-3"
      open={Object.keys(filled).some((name) => name !== 'language') || platform === 'newsletter'}
    >
      <summary className="text-ink-2 text-sm">{m.extras}</summary>
      <div className="mt-3 grid gap-x-4 sm:grid-cols-2">
        {extras.map((extra) => (
          <One key={extra.name} platform={platform} extra={extra} />
        ))}
      </div>
    </details>
  )
}

function One({ platform, extra }: { platform: Platform; extra: Extra }) {
  const { now, saver, editable } = useDesk()
  const { name, many, max_length } = extra
  const stored = now.value.texts[platform]?.extras[name]
  const shown = Array.isArray(stored) ? stored.join(', ') : String(stored ?? '')
  // While a list is typed its commas are not yet a list.
  const [typed, setTyped] = useState<string | null>(null)

  function put(text: string) {
    const { value } = saver.state.get()
    const before = value.texts[platform]
    if (!before) return
    const { [name]: _, ...others } = before.extras
    const words = text.split(',').flatMap((word) => word.trim() || [])
    const next = many === null ? text : words
    const extras = next.length > 0 ? { ...others, [name]: next } : others
    saver.type({ ...value, texts: { ...value.texts, [platform]: { ...before, extras } } })
  }

  return (
    <Field label={m.extraNames[name] ?? name} hint={m.extraHints[name]}>
      {(control) => (
        <Input
          {...control}
          value={typed ?? shown}
          readOnly={!editable}
          maxLength={many === null ? max_length : undefined}
          onChange={({ target }) => {
            setTyped(target.value)
            put(target.value)
          }}
          onBlur={() => {
            setTyped(null)
            void saver.flush()
          }}
        />
      )}
    </Field>
  )
}
