import { Link } from '@tanstack/react-router'
import { Archive } from 'lucide-react'
import { m } from '@/lib/i18n/en/archived'
import { useWorkspace } from '@/lib/permissions'

/** Says on every page of an archived workspace why nothing in it can be changed, and where that ends. */
export default function Archived() {
  const { slug, scopes } = useWorkspace()
  return (
    <aside className="flex min-h-11 items-center gap-x-3 border-b bg-amber-soft px-4 py-2 text-amber text-sm md:px-8">
      <Archive aria-hidden className="size-4 shrink-0" />
      <p className="min-w-0 flex-1 text-pretty">
        {m.archived}{' '}
        {scopes.has('workspace:delete') ? (
          <Link
            to="/w/$workspaceId/settings/danger"
            params={{ workspaceId: slug }}
            className="whitespace-nowrap underline"
          >
            {m.unarchive}
          </Link>
        ) : (
          m.ownersUnarchive
        )}
      </p>
    </aside>
  )
}
