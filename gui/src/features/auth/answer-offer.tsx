import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Field } from '@/components/form/field'
import { FormProblem } from '@/components/form/form-problem'
import { DoorButton } from '@/components/layout/door'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { toast } from '@/components/ui/toast'
import { type Offer, pendingOffer, useRefuseOffer, useTakeOffer } from '@/data/account-workspaces'
import { ownAccountsQuery } from '@/data/accounts'
import { meQuery } from '@/data/me'
import { m } from '@/lib/i18n/en/account'

/** Which account pays from now on, or none of one's own. */
export function AnswerOffer({ offer }: { offer: Offer }) {
  const navigate = useNavigate()
  const { user } = useSuspenseQuery(meQuery()).data
  const own = useQuery(ownAccountsQuery()).data?.items ?? []
  const managed = own.filter(({ rights }) => rights.includes('account:manage'))
  const [chosen, setChosen] = useState<string | null>(null)
  const take = useTakeOffer()
  const refuse = useRefuseOffer()
  const into = chosen ?? managed[0]?.id ?? ''
  const problem = take.error ?? refuse.error

  async function accept() {
    const account = into || { name: user.full_name }
    const taken = await take.mutateAsync({ token: offer.token, into: account })
    pendingOffer.set('')
    toast(m.offerTaken(offer.workspace))
    await navigate({
      to: '/account/$accountId/workspaces',
      params: { accountId: taken.account_id },
    })
  }

  async function leave() {
    await refuse.mutateAsync(offer.token)
    pendingOffer.set('')
  }

  if (refuse.isSuccess) return <p role="status">{m.offerRefused}</p>
  return (
    <>
      <FormProblem text={problem?.message ?? null} />
      <Field label={m.payFrom}>
        {(control) => (
          <Select
            {...control}
            value={into}
            onChange={({ target }) => setChosen(target.value)}
            options={managed.map(({ id: value, name: label }) => ({ value, label }))}
            placeholder={m.newOne}
          />
        )}
      </Field>
      <div className="grid gap-3">
        <DoorButton busy={take.isPending} onClick={() => void accept().catch(() => undefined)}>
          {m.accept}
        </DoorButton>
        <Button
          size="lg"
          aria-disabled={refuse.isPending}
          onClick={() => void leave().catch(() => undefined)}
        >
          {m.refuse}
        </Button>
      </div>
    </>
  )
}
