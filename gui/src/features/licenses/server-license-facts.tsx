import { useQuery } from '@tanstack/react-query'
import { Card } from '@/components/ui/card'
import { Time } from '@/components/ui/time'
import { serverLicenseQuery } from '@/data/licenses'
import { m } from '@/lib/i18n/en/licenses'

/** The licence that this server itself was given; nothing where it has none. */
export function ServerLicenseFacts() {
  const { data: license } = useQuery(serverLicenseQuery())
  if (!license?.state) return null
  return (
    <Card aria-label={m.serverLicense} className="mb-6 max-w-2xl px-4 py-3 text-sm">
      <h2 className="font-semibold text-base">{m.serverLicense}</h2>
      <p className="mt-1 text-ink-2">
        {m.serverStates[license.state]} {license.advice && `${license.advice}.`}{' '}
        {license.expires_at && (
          <>
            {m.ends} <Time utc={license.expires_at} />.
          </>
        )}
      </p>
      <p className="mt-1 text-ink-3">{m.serverLicenseText}</p>
    </Card>
  )
}
