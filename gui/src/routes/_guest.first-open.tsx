import { createFileRoute } from '@tanstack/react-router'
import { requireSession } from '@/app/entering'
import { meQuery } from '@/data/me'
import { FirstOpenPage } from '@/features/onboarding/first-open-page'
import { m } from '@/lib/i18n/en/nav'

export const Route = createFileRoute('/_guest/first-open')({
  staticData: { title: m.firstOpen },
  beforeLoad: ({ location }) => requireSession(location.href),
  loader: ({ context }) => context.client.ensureQueryData(meQuery()),
  component: FirstOpenPage,
})
