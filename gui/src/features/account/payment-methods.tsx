import { useQuery } from '@tanstack/react-query'
import { CreditCard } from 'lucide-react'
import { FormProblem } from '@/components/form/form-problem'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Section } from '@/components/ui/card'
import { type PaymentMethod, paymentMethodsQuery, usePortal } from '@/data/plans'
import { m } from '@/lib/i18n/en/plans'
import { usePermission, usePlace } from '@/lib/permissions'

/** What an account pays with; cards are changed on a page of the provider's, and never come here. */
export function PaymentMethods({ known }: { known: boolean }) {
  const { id } = usePlace()
  const mayPay = usePermission('account:pay')
  const { data: methods, error } = useQuery(paymentMethodsQuery(id))
  const portal = usePortal(id)
  const atProvider = known || (methods?.length ?? 0) > 0
  const problem = portal.error ?? error
  return (
    <Section
      title={m.methods}
      action={
        mayPay &&
        atProvider && (
          <Button aria-disabled={portal.isPending} onClick={() => portal.mutate(undefined)}>
            {m.portal}
          </Button>
        )
      }
    >
      <FormProblem text={problem?.message ?? null} />
      {methods?.length === 0 && <p className="text-ink-2 text-sm">{m.noMethods}</p>}
      <ul className="divide-y divide-line">
        {methods?.map((method) => (
          <li key={method.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2 text-sm">
            <CreditCard aria-hidden className="size-4 shrink-0 text-ink-3" />
            <span className="font-medium capitalize">
              {(method.brand ?? method.kind).replaceAll('_', ' ')}
            </span>
            {method.last4 && <span className="tabular-nums">{m.ending(method.last4)}</span>}
            <Expiry of={method} />
            {method.is_default && <Badge>{m.charged}</Badge>}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Months ahead in which one should think of another card. */
const SOON = 2

/** A card holds to the end of its month. */
function Expiry({ of: { expires_month: month, expires_year: year } }: { of: PaymentMethod }) {
  if (!month || !year) return null
  const [now, until] = [new Date(), year * 12 + month]
  const left = until - (now.getUTCFullYear() * 12 + now.getUTCMonth() + 1)
  return (
    <>
      <span className="text-ink-3 tabular-nums">{m.expires(month, year)}</span>
      {left < 0 && <Badge tone="red">{m.expired}</Badge>}
      {left >= 0 && left < SOON && <Badge tone="amber">{m.expiring}</Badge>}
    </>
  )
}
