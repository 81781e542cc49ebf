import type { License } from '@/data/licenses'
import { m } from '@/lib/i18n/en/licenses'

type Entitlements = NonNullable<License['entitlements']>

const LINE = /^([^\s=:]+)(?:\s*[=:]\s*(\d+))?$/

/** What people wrote, one a line; raises an Error that names the line that says nothing. */
export function entitlementsOf(text: string): Entitlements {
  const lines = text.split('\n').map((line) => line.trim())
  return Object.fromEntries(
    lines
      .filter((line) => line)
      .map((line) => {
        const [, name, most] = LINE.exec(line) ?? []
        if (!name) throw new Error(m.badEntitlement(line))
        return [name, most === undefined ? null : Number(most)]
      }),
  )
}

/** The same as text. */
export const linesOf = (entitlements: Entitlements = {}) =>
  Object.entries(entitlements)
    .map(([name, most]) => (most === null ? name : `${name} = ${most}`))
    .join('\n')
