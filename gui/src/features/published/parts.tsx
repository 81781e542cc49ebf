import { PageTabs } from '@/components/ui/page-tabs'
import { m } from '@/lib/i18n/en/published'
import { useWorkspace } from '@/lib/permissions'

/** The ledger and the places it speaks of. */
export function Parts() {
  const { scopes } = useWorkspace()
  const tabs = [
    { to: '/w/$workspaceId/published', label: m.ledger, scope: 'publishing:read' },
    { to: '/w/$workspaceId/published/channels', label: m.channels, scope: 'channels:read' },
  ] as const
  return <PageTabs label={m.parts} tabs={tabs.filter(({ scope }) => scopes.has(scope))} />
}
