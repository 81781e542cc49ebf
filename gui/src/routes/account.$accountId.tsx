import { createFileRoute } from '@tanstack/react-router'
import { requireSession } from '@/app/entering'
import { AccountLayout } from '@/app/shell/account-layout'

export const Route = createFileRoute('/account/$accountId')({
  beforeLoad: async ({ context, location, params }) => {
    await requireSession(location.href)
    // Few people ever come here, and what every page loads is full.
    const { enterAccount } = await import('@/app/entering-account')
    return { account: await enterAccount(context.client, params.accountId) }
  },
  component: AccountLayout,
})
