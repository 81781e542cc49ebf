import { createFileRoute } from '@tanstack/react-router'
import { ForgotPasswordPage } from '@/features/auth/forgot-password-page'
import { m } from '@/lib/i18n/en/nav'

export const Route = createFileRoute('/_guest/forgot-password')({
  staticData: { title: m.forgotPassword },
  component: ForgotPasswordPage,
})
