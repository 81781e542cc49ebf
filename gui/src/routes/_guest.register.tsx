import { createFileRoute } from '@tanstack/react-router'
import { RegisterPage } from '@/features/auth/register-page'
import { m } from '@/lib/i18n/en/nav'
import { search, text } from '@/lib/schema'

export const Route = createFileRoute('/_guest/register')({
  staticData: { title: m.register },
  validateSearch: search({ next: text }),
  component: RegisterPage,
})
