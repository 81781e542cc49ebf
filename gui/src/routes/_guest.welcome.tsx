import { createFileRoute } from '@tanstack/react-router'
import { requireSession } from '@/app/entering'
import { meQuery } from '@/data/me'
import { WelcomePage } from '@/features/onboarding/welcome-page'
import { m } from '@/lib/i18n/en/nav'
import { flag, search, text } from '@/lib/schema'

export const Route = createFileRoute('/_guest/welcome')({
  staticData: { title: m.welcome },
  // `sample`: only the sample is asked for, beside workspaces that are there.
  // `payer`: the account one came from.
  validateSearch: search({ sample: flag, payer: text }),
  beforeLoad: ({ location }) => requireSession(location.href),
  loader: ({ context }) => context.client.ensureQueryData(meQuery()),
  component: WelcomePage,
})
