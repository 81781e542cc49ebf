import { createFileRoute } from '@tanstack/react-router'
import { session } from '@/api/session'
import { InvitePage } from '@/features/auth/invite-page'
import { m } from '@/lib/i18n/en/nav'

/** For everybody: who is signed in joins, who is not signs in first. */
export const Route = createFileRoute('/_guest/invites')({
  staticData: { title: m.invites },
  beforeLoad: async () => ({ signedIn: await session.restore() }),
  component: InvitePage,
})
