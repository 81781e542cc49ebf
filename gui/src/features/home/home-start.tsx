import { Link } from '@tanstack/react-router'
import { Button } from '@/components/ui/button'
import { isSample } from '@/data/sample-mark'
import { m } from '@/lib/i18n/en/onboarding'
import { useWorkspace } from '@/lib/permissions'
import { Checklist } from './checklist'
import { SampleNotice } from './sample-notice'

/** What stands first on Home as long as somebody begins. */
export function HomeStart() {
  const here = useWorkspace()
  if (isSample(here)) return <SampleNotice />
  return (
    <Checklist
      key={here.id}
      footer={
        <Button asChild look="quiet" size="sm">
          <Link to="/welcome" search={{ sample: true }}>
            {m.sample.make}
          </Link>
        </Button>
      }
    />
  )
}
