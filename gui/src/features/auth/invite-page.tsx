import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { hasCode } from '@/api/errors'
import { FormProblem } from '@/components/form/form-problem'
import { DoorButton, DoorHeading, Outcome } from '@/components/layout/door'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import { inviteQuery, pendingInvite, useAcceptInvite } from '@/data/invites-accept'
import { meQuery, useSignOut } from '@/data/me'
import { m } from '@/lib/i18n/en/auth'
import { m as common } from '@/lib/i18n/en/common'
import { useStore } from '@/lib/store'
import { useFragment } from './use-fragment'

const route = getRouteApi('/_guest/invites')
const HERE = { next: '/invites' }

/** Takes the place that was kept for somebody, once they are signed in as who was meant. */
export function InvitePage() {
  const found = useFragment()
  const kept = useStore(pendingInvite)
  const token = found || kept
  const { signedIn } = route.useRouteContext()

  // Signing in and registering are other pages; the invite waits for who comes back from them.
  useEffect(() => {
    if (found) pendingInvite.set(found)
  }, [found])

  if (!token) {
    return (
      <Outcome title={m.invite.none} text={m.invite.noneText}>
        <Start />
      </Outcome>
    )
  }
  return <Offered token={token} signedIn={signedIn} />
}

function Offered({ token, signedIn }: { token: string; signedIn: boolean }) {
  const { data: offer, isPending, error } = useQuery(inviteQuery(token))
  if (isPending) return <p role="status" aria-label={common.loading} />
  if (hasCode(error, 'not_found')) return <Gone />
  const title = offer
    ? (offer.toAccount ? m.invite.toAccount : m.invite.of)(offer.inviter, offer.place)
    : m.invite.title
  const about = offer ? `${m.invite.role(offer.role)} ${offer.about}` : m.invite.text
  return signedIn ? (
    <Accepting token={token} title={title} about={about} toAccount={offer?.toAccount} />
  ) : (
    <Door title={title} about={offer ? `${about} ${m.invite.doorText(offer.email)}` : about} />
  )
}

function Door({ title, about }: { title: string; about: string }) {
  return (
    <>
      <DoorHeading title={title} text={about} />
      <div className="grid gap-3">
        <DoorButton asChild>
          <Link to="/register" search={HERE}>
            {m.invite.register}
          </Link>
        </DoorButton>
        <Button asChild size="lg">
          <Link to="/sign-in" search={HERE}>
            {m.invite.signIn}
          </Link>
        </Button>
      </div>
    </>
  )
}

interface AcceptingProps {
  token: string
  title: string
  about: string
  toAccount: boolean | undefined
}

function Accepting({ token, title, about, toAccount }: AcceptingProps) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const accept = useAcceptInvite()
  const { data: me } = useQuery(meQuery())
  const who = me?.user.email ?? me?.user.full_name ?? '…'

  async function join() {
    const joined = await accept.mutateAsync(token)
    if ('account' in joined) {
      await navigate({ to: '/account/$accountId', params: { accountId: joined.account } })
      toast(m.invite.joinedAccount)
      return
    }
    const { workspace: id } = joined
    const { workspaces } = await client.fetchQuery({ ...meQuery(), staleTime: 0 })
    const workspace = workspaces.find((each) => each.id === id)
    await navigate({ to: '/w/$workspaceId', params: { workspaceId: workspace?.slug ?? id } })
    if (workspace) toast(m.invite.joined(workspace.name))
  }

  if (hasCode(accept.error, 'not_found')) return <Gone />
  if (hasCode(accept.error, 'forbidden')) {
    return (
      <Outcome title={m.invite.wrong} text={m.invite.wrongText(who)}>
        <div className="grid gap-3">
          <OtherAccount />
          <Start />
        </div>
      </Outcome>
    )
  }
  return (
    <>
      <DoorHeading title={title} text={`${about} ${m.invite.as(who)}`} />
      <FormProblem text={accept.error?.message ?? null} />
      <DoorButton busy={accept.isPending} onClick={() => void join().catch(() => undefined)}>
        {toAccount ? m.invite.acceptAccount : m.invite.accept}
      </DoorButton>
    </>
  )
}

function Gone() {
  return (
    <Outcome title={m.invite.gone} text={m.invite.goneText}>
      <Start />
    </Outcome>
  )
}

/** Sign out here; the invite is kept for who signs in next. */
function OtherAccount() {
  const signOut = useSignOut()
  const navigate = useNavigate()
  return (
    <DoorButton
      busy={signOut.isPending}
      onClick={() =>
        signOut.mutate(undefined, {
          onSettled: () => void navigate({ to: '/sign-in', search: HERE }),
        })
      }
    >
      {m.invite.otherAccount}
    </DoorButton>
  )
}

function Start() {
  return (
    <Button asChild size="lg" className="w-full">
      <Link to="/">{m.invite.start}</Link>
    </Button>
  )
}
