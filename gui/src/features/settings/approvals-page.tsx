import { lazy } from 'react'
import { ListPage } from '@/components/list/list-page'
import { Later } from '@/components/states/later'
import { stages } from '@/data/stages'
import { m } from '@/lib/i18n/en/settings'
import { useWorkspace } from '@/lib/permissions'
import { SettingsPage } from './settings-page'

const StageForm = lazy(() => import('./stage-form'))
const StageList = lazy(() => import('./stage-list'))

/** The stages that every post passes before it may go out. */
export function ApprovalSettings() {
  const { id } = useWorkspace()
  return (
    <ListPage
      title={m.tabs.approvals}
      list={stages.pages(id)}
      frame={({ actions, children }) => (
        <SettingsPage part="approvals" text={m.approvalsText} action={actions}>
          {children}
        </SettingsPage>
      )}
      words={{ empty: m.noStages, emptyText: m.noStagesText }}
      add={{
        scope: 'workspace:write',
        id: 'new-stage',
        text: m.newStage,
        keys: 'n',
        form: StageForm,
      }}
      rows={(rows) => (
        <Later>
          <StageList stages={rows} />
        </Later>
      )}
    />
  )
}
