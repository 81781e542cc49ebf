import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { FormProblem } from '@/components/form/form-problem'
import { DoorButton, DoorHeading, Outcome } from '@/components/layout/door'
import { Button } from '@/components/ui/button'
import { offerQuery, offersQuery, pendingOffer } from '@/data/account-workspaces'
import { m } from '@/lib/i18n/en/account'
import { m as common } from '@/lib/i18n/en/common'
import { useStore } from '@/lib/store'
import { AnswerOffer } from './answer-offer'
import { useFragment } from './use-fragment'

const route = getRouteApi('/_guest/offers')
const HERE = { next: '/offers' }

/** Workspaces that are offered to somebody: by the link they came with, or to their address. */
export function OffersPage() {
  const found = useFragment()
  const kept = useStore(pendingOffer)
  const token = found || kept
  const { signedIn } = route.useRouteContext()

  // Signing in and registering are other pages; the offer waits for who comes back from them.
  useEffect(() => {
    if (found) pendingOffer.set(found)
  }, [found])

  if (token) return <Held token={token} signedIn={signedIn} />
  return signedIn ? <Inbox /> : <Nothing />
}

function Held({ token, signedIn }: { token: string; signedIn: boolean }) {
  const { data: offer, isPending, error } = useQuery(offerQuery(token))
  if (isPending) return <Loading />
  if (!offer) {
    const isGone = 'status' in error && error.status === 404
    return (
      <Outcome title={m.offerGone} text={isGone ? m.offerGoneText : error.message}>
        <Start />
      </Outcome>
    )
  }
  const title = m.offer(offer.inviter, offer.workspace)
  if (!signedIn) {
    return (
      <>
        <DoorHeading
          title={title}
          text={`${m.offerAbout(offer.account)} ${m.offerDoor(offer.email)}`}
        />
        <div className="grid gap-3">
          <DoorButton asChild>
            <Link to="/sign-in" search={HERE}>
              {m.toSignIn}
            </Link>
          </DoorButton>
          <Button asChild size="lg">
            <Link to="/register" search={HERE}>
              {m.toRegister}
            </Link>
          </Button>
        </div>
      </>
    )
  }
  return (
    <>
      <DoorHeading title={title} text={m.offerAbout(offer.account)} />
      <AnswerOffer offer={offer} />
    </>
  )
}

function Inbox() {
  const { data, isPending, error } = useQuery(offersQuery())
  if (isPending) return <Loading />
  if (!data) return <FormProblem text={error.message} />
  if (data.length === 0) return <Nothing />
  return (
    <>
      <DoorHeading title={m.offers} text={m.offersText} />
      <ul className="grid gap-8">
        {data.map((offer) => (
          <li key={offer.token}>
            <h2 dir="auto" className="font-semibold">
              {m.offer(offer.inviter, offer.workspace)}
            </h2>
            <p dir="auto" className="mb-4 text-ink-2 text-sm">
              {m.offerAbout(offer.account)}
            </p>
            <AnswerOffer offer={offer} />
          </li>
        ))}
      </ul>
    </>
  )
}

const Nothing = () => (
  <Outcome title={m.noOffers} text={m.noOffersText}>
    <Start />
  </Outcome>
)

const Loading = () => <p role="status" aria-label={common.loading} />

function Start() {
  return (
    <Button asChild size="lg" className="w-full">
      <Link to="/">{m.toStart}</Link>
    </Button>
  )
}
