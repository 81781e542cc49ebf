import type { ReactNode } from 'react'
import { Page } from '@/components/layout/page'
import { PageTabs } from '@/components/ui/page-tabs'
import { m } from '@/lib/i18n/en/settings'

const TABS = [
  { to: '/w/$workspaceId/settings', label: m.tabs.general },
  { to: '/w/$workspaceId/settings/writing', label: m.tabs.writing },
  { to: '/w/$workspaceId/settings/agents', label: m.tabs.agents },
  { to: '/w/$workspaceId/settings/members', label: m.tabs.members },
  { to: '/w/$workspaceId/settings/approvals', label: m.tabs.approvals },
  { to: '/w/$workspaceId/settings/api', label: m.tabs.api },
  { to: '/w/$workspaceId/settings/audit', label: m.tabs.audit },
  { to: '/w/$workspaceId/settings/projects', label: m.tabs.projects },
  { to: '/w/$workspaceId/settings/danger', label: m.tabs.danger },
] as const

interface Props {
  part: keyof typeof m.tabs
  /** What the section is about, in a sentence. */
  text?: string
  action?: ReactNode
  children: ReactNode
}

/** The sections stand beside what they hold; above it on small screens. */
export function SettingsPage({ part, text, action, children }: Props) {
  return (
    <Page title={m.title} part={m.tabs[part]}>
      <div className="grid gap-x-10 lg:grid-cols-[11rem_minmax(0,1fr)]">
        <PageTabs side label={m.sections} tabs={TABS} />
        <div className={part === 'projects' ? 'min-w-0' : 'min-w-0 max-w-xl'}>
          <header className="mb-5 flex min-h-8 items-start gap-4">
            <div className="min-w-0 flex-1">
              <h2 className="font-semibold text-lg">{m.tabs[part]}</h2>
              {text && <p className="mt-0.5 text-ink-2">{text}</p>}
            </div>
            {action}
          </header>
          {children}
        </div>
      </div>
    </Page>
  )
}
