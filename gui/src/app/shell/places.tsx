import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Building2, Plus } from 'lucide-react'
import { MenuChoice, MenuItem, MenuLine } from '@/components/ui/menu'
import { ownAccountsQuery } from '@/data/accounts'
import { meQuery } from '@/data/me'
import type { Workspace } from '@/data/workspaces'
import { kindOf } from '@/features/account/kind'
import { m } from '@/lib/i18n/en/account'
import { m as common } from '@/lib/i18n/en/common'
import { payerOf } from '@/lib/payer'
import { usePlace } from '@/lib/permissions'
import DeletedWorkspaces from './deleted-workspaces'

/** Every workspace one may enter, below the account that pays for it, and those accounts. */
export default function Places() {
  const here = usePlace()
  const { workspaces } = useSuspenseQuery(meQuery()).data
  const { data, isPending } = useQuery(ownAccountsQuery())
  // What came later would push away what one is about to click.
  if (isPending) return <p role="status" aria-label={common.loading} className="h-8" />
  const accounts = data?.items ?? []
  const payer = accounts.find(
    ({ id, rights }) => id === payerOf(here) && rights.includes('account:pay'),
  )?.id
  const others = workspaces.filter(({ account_id: id }) => !accounts.some((one) => one.id === id))
  return (
    <>
      {accounts.map((account) => {
        const paid = workspaces.filter(({ account_id: id }) => id === account.id)
        return (
          <div key={account.id}>
            <Workspaces label={`${account.name} · ${kindOf(account, paid.length)}`} all={paid} />
            <MenuItem asChild>
              <Link to="/account/$accountId" params={{ accountId: account.id }}>
                <Building2 aria-hidden />
                <span className="truncate">{m.open(account.name)}</span>
              </Link>
            </MenuItem>
            <MenuLine />
          </div>
        )
      })}
      {others.length > 0 && (
        <>
          <Workspaces
            label={accounts.length > 0 ? m.otherWorkspaces : common.shell.workspaces}
            all={others}
          />
          <MenuLine />
        </>
      )}
      <MenuItem asChild>
        <Link to="/welcome" search={{ payer }}>
          <Plus aria-hidden />
          {common.shell.newWorkspace}
        </Link>
      </MenuItem>
      <DeletedWorkspaces />
    </>
  )
}

function Workspaces({ label, all }: { label: string; all: readonly Workspace[] }) {
  const here = usePlace()
  const navigate = useNavigate()
  return (
    <MenuChoice
      label={label}
      value={here.id}
      onChange={(id) => {
        const slug = all.find((each) => each.id === id)?.slug ?? id
        void navigate({ to: '/w/$workspaceId', params: { workspaceId: slug } })
      }}
      options={all.map(({ id, name }) => ({
        value: id,
        label: <span className="truncate">{name}</span>,
      }))}
    />
  )
}
