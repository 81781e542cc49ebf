import { lazy, type ReactNode } from 'react'
import { Page } from '@/components/layout/page'
import { Later } from '@/components/states/later'
import { m } from '@/lib/i18n/en/profile'
import { DevicesSection } from './devices-section'
import { EmailSection } from './email-section'
import { PasswordSection } from './password-section'
import { SkeletonForm } from './skeleton-form'
import { ThemeSection } from './theme-section'
import { TotpSection } from './totp-section'

// Forms bring a library of their own.
const AboutSection = lazy(() => import('./about-section'))

/** What belongs to the person rather than to a workspace: who they are, and what lets them in. */
export function ProfilePage() {
  return (
    <Page title={m.title} aside={m.everywhere} narrow>
      <Part title={m.about.title} text={m.about.text}>
        <Later fallback={<SkeletonForm />}>
          <AboutSection />
        </Later>
      </Part>
      <Part title={m.theme.title} text={m.theme.text}>
        <ThemeSection />
      </Part>
      <Part title={m.email.title} text={m.email.text}>
        <EmailSection />
      </Part>
      <Part title={m.password.title} text={m.password.text}>
        <PasswordSection />
      </Part>
      <Part title={m.totp.title} text={m.totp.text}>
        <TotpSection />
      </Part>
      <Part title={m.devices.title} text={m.devices.text}>
        <DevicesSection />
      </Part>
    </Page>
  )
}

/** What it is at the left, what can be done at the right. */
function Part({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <section className="grid gap-x-10 gap-y-4 border-t py-7 md:grid-cols-[13rem_minmax(0,1fr)]">
      <header>
        <h2 className="font-semibold text-base">{title}</h2>
        <p className="mt-1 text-pretty text-ink-3 text-sm">{text}</p>
      </header>
      <div className="min-w-0">{children}</div>
    </section>
  )
}
