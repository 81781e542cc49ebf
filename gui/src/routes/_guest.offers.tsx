import { createFileRoute } from '@tanstack/react-router'
import { session } from '@/api/session'
import { OffersPage } from '@/features/auth/offers-page'
import { m } from '@/lib/i18n/en/nav'

/** For everybody: who is signed in answers, who is not signs in first. */
export const Route = createFileRoute('/_guest/offers')({
  staticData: { title: m.offers },
  beforeLoad: async () => ({ signedIn: await session.restore() }),
  component: OffersPage,
})
