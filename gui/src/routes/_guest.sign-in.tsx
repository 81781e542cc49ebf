import { createFileRoute } from '@tanstack/react-router'
import { SignInPage } from '@/features/auth/sign-in-page'
import { m } from '@/lib/i18n/en/nav'
import { search, text } from '@/lib/schema'

export const Route = createFileRoute('/_guest/sign-in')({
  staticData: { title: m.signIn },
  validateSearch: search({ next: text }),
  component: SignInPage,
})
