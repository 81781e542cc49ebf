import { Link } from '@tanstack/react-router'
import { Lock } from 'lucide-react'
import { m } from '@/lib/i18n/en/developer'
import { useWorkspace } from '@/lib/permissions'

/** The workspace decided that no key opens it. */
export function KeysClosed() {
  const { slug } = useWorkspace()
  return (
    <p className="mb-4 flex flex-wrap items-center gap-x-2 rounded-md bg-amber-soft px-3 py-2 text-amber text-sm">
      <Lock aria-hidden className="size-4 shrink-0" />
      {m.closed}
      <Link
        to="/w/$workspaceId/settings/api"
        params={{ workspaceId: slug }}
        className="underline underline-offset-4"
      >
        {m.openSettings}
      </Link>
    </p>
  )
}
