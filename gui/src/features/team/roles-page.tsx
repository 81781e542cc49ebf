import { useSuspenseQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { lazy, useState } from 'react'
import { Later } from '@/components/states/later'
import { Button } from '@/components/ui/button'
import { Section } from '@/components/ui/card'
import { rolesQuery } from '@/data/roles'
import { useCommands } from '@/lib/commands'
import { m } from '@/lib/i18n/en/team'
import { usePermission, useWorkspace } from '@/lib/permissions'
import { type RoleAsk, RoleList } from './role-list'
import { TeamPage } from './team-page'

const RoleEditor = lazy(() => import('./role-editor'))
const RemoveRole = lazy(() => import('./remove-role'))

/** What each role lets people do, and how many have it. */
export function RolesPage() {
  const { id } = useWorkspace()
  const { data: roles } = useSuspenseQuery(rolesQuery(id))
  const mayChange = usePermission('members:write')
  const [asked, setAsked] = useState<RoleAsk | { what: 'new' } | null>(null)
  const close = () => setAsked(null)
  const own = roles.filter(({ is_built_in: builtIn }) => !builtIn)
  const all = Math.max(...roles.map(({ scopes }) => scopes.length))
  const builtIn = roles.filter((role) => role.is_built_in)

  useCommands(
    mayChange
      ? [
          {
            id: 'new-role',
            title: m.newRoleTitle,
            group: 'make',
            keys: 'n',
            run: () => setAsked({ what: 'new' }),
          },
        ]
      : [],
  )

  return (
    <TeamPage
      part="roles"
      actions={
        mayChange && (
          <Button
            look="primary"
            keys="n"
            aria-keyshortcuts="n"
            onClick={() => setAsked({ what: 'new' })}
          >
            <Plus aria-hidden />
            {m.newRoleTitle}
          </Button>
        )
      }
    >
      <div className="grid gap-8">
        <Section title={m.own}>
          {own.length === 0 && <p className="max-w-prose text-ink-2">{m.noOwnRoles}</p>}
          <RoleList roles={own} all={all} mayChange={mayChange} onAsk={setAsked} />
        </Section>
        <Section title={m.builtIn}>
          <RoleList roles={builtIn} all={all} mayChange={mayChange} onAsk={setAsked} />
        </Section>
      </div>
      <Later>
        {asked && asked.what !== 'remove' && (
          <RoleEditor
            mode={asked.what}
            role={asked.what === 'new' ? null : asked.role}
            onClose={close}
          />
        )}
        {asked?.what === 'remove' && <RemoveRole role={asked.role} onClose={close} />}
      </Later>
    </TeamPage>
  )
}
