import { createFileRoute } from '@tanstack/react-router'
import { VerifyEmailPage } from '@/features/auth/verify-email-page'
import { m } from '@/lib/i18n/en/nav'

export const Route = createFileRoute('/_guest/verify-email')({
  staticData: { title: m.verifyEmail },
  component: VerifyEmailPage,
})
