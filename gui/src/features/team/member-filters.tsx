import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { ListFilter } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Menu, MenuChoice, MenuLine } from '@/components/ui/menu'
import { SearchBox } from '@/components/ui/search-box'
import { Segments } from '@/components/ui/segments'
import type { MemberStatus, UserKind } from '@/data/members'
import type { RoleName } from '@/data/roles'
import { m as common } from '@/lib/i18n/en/common'
import { m } from '@/lib/i18n/en/team'

const route = getRouteApi('/w/$workspaceId/team/')
const ANY = 'any'
const ROLES = (['owner', 'admin', 'editor', 'member', 'viewer', 'guest'] as const).map((value) => ({
  value,
  label: common.roles[value],
}))
const KINDS = (['human', 'agent', 'service'] as const).map((value) => ({
  value,
  label: m.kinds[value],
}))

export function MemberFilters() {
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/w/$workspaceId/team/' })
  const change = (changes: Partial<typeof search>, replace = false) =>
    void navigate({ search: (before) => ({ ...before, ...changes }), replace })
  const on = [search.role && common.roles[search.role], search.kind && m.kinds[search.kind]].filter(
    Boolean,
  )

  return (
    <>
      <SearchBox
        label={m.search}
        text={search.q ?? ''}
        onChange={(q, replace) => change({ q: q || undefined }, replace)}
      />
      <div className="order-last w-full min-w-0 sm:order-none sm:w-auto">
        <Segments<MemberStatus>
          label={m.status}
          value={search.status}
          options={[
            { value: undefined, label: m.anyStatus },
            { value: 'active', label: m.statuses.active },
            { value: 'suspended', label: m.statuses.suspended },
          ]}
          onChange={(status) => change({ status })}
        />
      </div>
      <div className="ml-auto">
        <Menu
          align="end"
          trigger={
            <Button look="quiet">
              <ListFilter aria-hidden />
              {on.join(', ') || m.filters}
            </Button>
          }
        >
          <MenuChoice<RoleName | typeof ANY>
            label={m.role}
            value={search.role ?? ANY}
            options={[{ value: ANY, label: m.anyRole }, ...ROLES]}
            onChange={(role) => change({ role: role === ANY ? undefined : role })}
          />
          <MenuLine />
          <MenuChoice<UserKind | typeof ANY>
            label={m.kind}
            value={search.kind ?? ANY}
            options={[{ value: ANY, label: m.anyKind }, ...KINDS]}
            onChange={(kind) => change({ kind: kind === ANY ? undefined : kind })}
          />
        </Menu>
      </div>
    </>
  )
}
