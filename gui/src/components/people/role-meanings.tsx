import { useState } from 'react'
import type { Role } from '@/data/roles'
import { m } from '@/lib/i18n/en/common'

/** How a role is written in a form: a built-in one by its name, one's own by its id. */
export const roleValue = ({ id, name }: Role) => id ?? name

export const nameOf = (role: Role) =>
  role.is_built_in ? (m.roles[role.name] ?? role.name) : role.name

/** What the chosen role may do, and on demand what each of them may. */
export function RoleMeanings({ roles, chosen }: { roles: readonly Role[]; chosen?: Role }) {
  const [all, setAll] = useState(false)
  return (
    <div className="mt-1.5 text-ink-2 text-sm">
      <p aria-live="polite" className="inline" dir="auto">
        {!all && chosen?.description}
      </p>{' '}
      <button
        type="button"
        aria-expanded={all}
        onClick={() => setAll(!all)}
        className="text-ink-3 underline decoration-line-strong underline-offset-4 hover:text-ink"
      >
        {all ? m.fewerRoles : m.allRoles}
      </button>
      {all && (
        <dl className="mt-2 grid gap-2 rounded border bg-paper p-3">
          {roles.map((role) => (
            <div key={roleValue(role)} dir="auto">
              <dt className="inline font-medium text-ink">{nameOf(role)}: </dt>
              <dd className="inline">{role.description}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}
