import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useRouter } from '@tanstack/react-router'
import { Lock, Plus } from 'lucide-react'
import { lazy, useState } from 'react'
import { SelectField, TextField } from '@/components/form/controls'
import { FormProblem } from '@/components/form/form-problem'
import { useServerForm } from '@/components/form/use-server-form'
import { Page } from '@/components/layout/page'
import { Later } from '@/components/states/later'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import { accountMembers } from '@/data/account-people'
import { accountWorkspaces, offersQuery } from '@/data/account-workspaces'
import { type Account, accountQuery, useUpdateAccount } from '@/data/accounts'
import { m } from '@/lib/i18n/en/account'
import { m as common } from '@/lib/i18n/en/common'
import { usePermission, usePlace } from '@/lib/permissions'
import { AccountLog } from './account-log'
import { kindOf } from './kind'
import { PlanGlance } from './plan-glance'

const NewAccount = lazy(() => import('./new-account'))

const KINDS = (['personal', 'company', 'agency'] as const).map((value) => ({
  value,
  label: m.kinds[value],
}))

/** Who pays here, and where the invoices go. */
export function AccountOverview() {
  const { id } = usePlace()
  const { data: account } = useSuspenseQuery(accountQuery(id))
  const paid = useQuery(accountWorkspaces.every(id)).data
  const people = useQuery(accountMembers.every(id)).data
  const [opening, setOpening] = useState(false)
  const kind = kindOf(account, paid?.length ?? 0)
  const about = paid && people ? `${kind} · ${m.counts(paid.length, people.length)}` : kind
  return (
    <Page
      title={account.name}
      aside={about}
      narrow
      actions={
        <Button onClick={() => setOpening(true)}>
          <Plus aria-hidden />
          {m.newAccount}
        </Button>
      }
    >
      <Waiting />
      <PlanGlance />
      <p className="mb-5 text-ink-2">{m.overviewText}</p>
      <AccountForm account={account} />
      <div className="mt-10">
        <AccountLog />
      </div>
      <Later>{opening && <NewAccount onClose={() => setOpening(false)} />}</Later>
    </Page>
  )
}

/** Workspaces that are offered to one's own address. */
function Waiting() {
  const waiting = useQuery(offersQuery()).data?.length ?? 0
  if (waiting === 0) return null
  return (
    <p className="mb-5 flex flex-wrap items-center gap-3 rounded-md bg-paper px-3 py-2 text-sm">
      {m.offersWaiting(waiting)}
      <Button asChild>
        <Link to="/offers">{m.seeOffers}</Link>
      </Button>
    </p>
  )
}

function AccountForm({ account }: { account: Account }) {
  const router = useRouter()
  const mayChange = usePermission('account:manage')
  const update = useUpdateAccount(account.id)
  const form = useServerForm({
    defaultValues: valuesOf(account),
    sentences: { version_mismatch: m.changedMeanwhile },
    send: async ({ billing_email: email, ...rest }) => {
      const body = { ...rest, billing_email: email || null }
      const saved = await update.mutateAsync({ version: account.version, body })
      form.reset(valuesOf(saved))
      toast(common.saved)
      // The name stands in the shell.
      await router.invalidate()
    },
  })
  const { isDirty } = form.formState
  return (
    <form onSubmit={form.onSubmit} noValidate className="max-w-xl">
      {!mayChange && (
        <p className="mb-4 flex gap-2 rounded-md bg-paper px-3 py-2 text-ink-2 text-sm">
          <Lock aria-hidden className="mt-0.5 size-4 shrink-0" />
          {m.readOnly}
        </p>
      )}
      <FormProblem text={form.problem} />
      <fieldset disabled={!mayChange} className="min-w-0">
        <TextField form={form} name="name" label={m.name} />
        <TextField
          form={form}
          name="billing_email"
          type="email"
          label={m.billingEmail}
          hint={m.billingEmailHint}
        />
        <SelectField form={form} name="kind" label={m.kind} options={KINDS} />
        {mayChange && (
          <Button type="submit" look="primary" disabled={!isDirty || form.sending}>
            {common.save}
          </Button>
        )}
      </fieldset>
    </form>
  )
}

const valuesOf = ({ name, kind, billing_email: email }: Account) => ({
  name,
  kind,
  billing_email: email ?? '',
})
