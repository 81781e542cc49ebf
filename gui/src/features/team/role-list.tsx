import { Link } from '@tanstack/react-router'
import { MoreHorizontal } from 'lucide-react'
import { nameOf } from '@/components/people/role-meanings'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Menu, MenuItem, MenuLine } from '@/components/ui/menu'
import type { Role } from '@/data/roles'
import { m as common } from '@/lib/i18n/en/common'
import { m } from '@/lib/i18n/en/team'
import { useWorkspace } from '@/lib/permissions'

export type RoleAsk = { what: 'edit' | 'copy' | 'see' | 'remove'; role: Role }

interface Props {
  roles: readonly Role[]
  /** How many permissions there are. */
  all: number
  mayChange: boolean
  onAsk: (ask: RoleAsk) => void
}

export function RoleList({ roles, all, mayChange, onAsk }: Props) {
  if (roles.length === 0) return null
  return (
    <Card>
      <ul>
        {roles.map((role) => (
          <li
            key={role.id ?? role.name}
            className="flex items-center gap-4 border-b px-4 py-3 last:border-b-0"
          >
            <div className="min-w-0 flex-1">
              <h3 className="font-medium">{nameOf(role)}</h3>
              <p className="text-ink-2 text-sm">{role.description}</p>
              <p className="mt-0.5 text-ink-3 text-xs md:hidden">
                {m.holders(role.member_count)} · {m.permissionCount(role.scopes.length, all)}
              </p>
            </div>
            <button
              type="button"
              onClick={() => onAsk({ what: 'see', role })}
              className="hidden w-32 shrink-0 text-left text-ink-2 text-sm underline decoration-line-strong underline-offset-4 hover:decoration-current md:block"
            >
              {m.permissionCount(role.scopes.length, all)}
            </button>
            <Holders role={role} />
            <RoleMenu role={role} mayChange={mayChange} onAsk={onAsk} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** The list of members can be narrowed to built-in roles only, so only these are links. */
function Holders({ role }: { role: Role }) {
  const { slug } = useWorkspace()
  const text = role.member_count ? m.holders(role.member_count) : m.nobody
  const look = 'hidden w-24 shrink-0 text-right text-ink-2 text-sm md:block'
  if (!role.is_built_in || !role.member_count) return <span className={look}>{text}</span>
  return (
    <Link
      to="/w/$workspaceId/team"
      params={{ workspaceId: slug }}
      search={{ role: role.based_on }}
      className={look}
    >
      <span className="underline decoration-line-strong underline-offset-4 hover:decoration-current">
        {text}
      </span>
    </Link>
  )
}

function RoleMenu({ role, mayChange, onAsk }: { role: Role } & Omit<Props, 'roles' | 'all'>) {
  const ask = (what: RoleAsk['what']) => () => onAsk({ what, role })
  return (
    <Menu
      align="end"
      trigger={
        <Button look="quiet" size="icon" aria-label={common.actionsFor(nameOf(role))}>
          <MoreHorizontal />
        </Button>
      }
    >
      <MenuItem onSelect={ask('see')}>{m.seePermissions}</MenuItem>
      {mayChange && !role.is_built_in && <MenuItem onSelect={ask('edit')}>{m.edit}</MenuItem>}
      {mayChange && <MenuItem onSelect={ask('copy')}>{m.copyRole}</MenuItem>}
      {mayChange && !role.is_built_in && (
        <>
          <MenuLine />
          <MenuItem danger onSelect={ask('remove')}>
            {m.remove}
          </MenuItem>
        </>
      )}
    </Menu>
  )
}
