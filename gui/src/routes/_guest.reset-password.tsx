import { createFileRoute } from '@tanstack/react-router'
import { ResetPasswordPage } from '@/features/auth/reset-password-page'
import { m } from '@/lib/i18n/en/nav'

export const Route = createFileRoute('/_guest/reset-password')({
  staticData: { title: m.resetPassword },
  component: ResetPasswordPage,
})
