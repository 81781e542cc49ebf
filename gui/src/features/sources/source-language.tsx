import { toast } from '@/components/ui/toast'
import { type SourceDetail, sources } from '@/data/sources'
import { m } from '@/lib/i18n/en/sources'
import { languageName } from '@/lib/i18n/format'
import { usePermission, useWorkspace } from '@/lib/permissions'

// Those whose phrases drafts know; what was found beside them is named as well.
const CODES =
  'ar bn cs da de el en es fa fi fr he hi hu id it ja ko nl no pl pt ro ru sv th tr uk vi zh'.split(
    ' ',
  )

/** The language a source is taken for: what was found, until somebody knows better. */
export function SourceLanguage({ source }: { source: SourceDetail }) {
  const { id } = useWorkspace()
  const update = sources.useUpdate(id)
  const mayWrite = usePermission('content:write') && source.state === 'ready'
  const { language } = source
  if (source.kind === 'rss') return null
  if (!mayWrite) return language ? <span>{languageName(language)}</span> : null
  const codes = language && !CODES.includes(language) ? [...CODES, language] : CODES
  const named = codes.map((code) => ({ code, name: languageName(code) }))
  return (
    <select
      aria-label={m.language}
      className="-mx-1 field-sizing-content rounded-sm bg-transparent px-1 text-ink-2 hover:bg-hover"
      value={language ?? ''}
      disabled={update.isPending}
      onChange={({ target }) =>
        update.mutate(
          { row: source, body: { language: target.value || null } },
          { onSuccess: () => toast(m.languageChanged) },
        )
      }
    >
      <option value="">{m.languageUnclear}</option>
      {named
        .sort((a, b) => a.name.localeCompare(b.name))
        .map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
    </select>
  )
}
