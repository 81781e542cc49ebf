import { createFileRoute } from '@tanstack/react-router'
import { requireSession } from '@/app/entering'
import { meQuery } from '@/data/me'
import { WelcomePage } from '@/features/onboarding/welcome-page'
import { m } from '@/lib/i18n/en/nav'
import { z } from '@/lib/schema'

export const Route = createFileRoute('/_guest/welcome')({
  staticData: { title: m.welcome },
  // `sample`: only the sample is asked for, beside workspaces that are there.
  validateSearch: z.object({ sample: z.catch(z.optional(z.boolean()), undefined) }),
  beforeLoad: ({ location }) => requireSession(location.href),
  loader: ({ context }) => context.client.ensureQueryData(meQuery()),
  component: WelcomePage,
})
