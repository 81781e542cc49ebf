import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Bot } from 'lucide-react'
import { lazy, useState } from 'react'
import { Later } from '@/components/states/later'
import { LoadMore } from '@/components/states/load-more'
import { Button } from '@/components/ui/button'
import { Time } from '@/components/ui/time'
import { toast } from '@/components/ui/toast'
import { useWayBack } from '@/components/undo/use-way-back'
import { membersQuery } from '@/data/members'
import { useRestoreVersion, type Version, versionsQuery } from '@/data/versions'
import { m as common } from '@/lib/i18n/en/common'
import { m as side } from '@/lib/i18n/en/editor-side'
import { useWorkspace } from '@/lib/permissions'
import { useDesk } from '../desk'
import { PanelSkeleton } from '../panel'
import { failed } from '../use-acts'
import { grouped } from './versions-grouped'

const Diff = lazy(() => import('../diff-dialog'))

/** What the post said before, sitting by sitting, and the way back to it. */
export default function VersionsPanel() {
  const { post } = useDesk()
  const { id, scopes } = useWorkspace()
  const list = useInfiniteQuery(versionsQuery(id, post.id))
  const { data: members } = useQuery({ ...membersQuery(id), enabled: scopes.has('members:read') })
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set())
  const [comparing, setComparing] = useState<number | null>(null)
  if (!list.data) {
    return list.error ? (
      <Button size="sm" onClick={() => void list.refetch()}>
        {common.retry}
      </Button>
    ) : (
      <PanelSkeleton />
    )
  }
  const names = new Map(members?.map((each) => [each.user_id, each.full_name]))
  const groups = grouped(list.data.pages.flatMap(({ items }) => items))
  return (
    <>
      <ol className="divide-y border-y">
        {groups.map((group) => {
          const [first] = group
          const unfolded = open.has(first.number)
          const shown = unfolded ? group : group.slice(0, 1)
          return (
            <li key={first.number} className="py-2">
              {shown.map((version) => (
                <Row
                  key={version.id}
                  version={version}
                  by={names.get(version.author_id)}
                  onCompare={() => setComparing(version.number)}
                />
              ))}
              {group.length > 1 && !unfolded && (
                <button
                  type="button"
                  className="mt-1 text-ink-3 text-xs hover:text-ink"
                  onClick={() => setOpen(new Set(open).add(first.number))}
                >
                  + {side.versions.many(group.length - 1)}
                </button>
              )}
            </li>
          )
        })}
      </ol>
      <LoadMore list={list} small />
      <Later>
        {comparing !== null && (
          <Diff from={comparing} to={post.latest_version} onClose={() => setComparing(null)} />
        )}
      </Later>
    </>
  )
}

interface RowProps {
  version: Version
  by: string | null | undefined
  onCompare: () => void
}

function Row({ version, by, onCompare }: RowProps) {
  const { post, editable, saver } = useDesk()
  const restore = useRestoreVersion(useWorkspace().id, post.id)
  const wayBack = useWayBack()
  const current = version.number === post.latest_version

  async function goTo(number: number) {
    if (!(await saver.flush())) return
    restore.mutate(number, {
      onSuccess: ({ request }) => toast(side.versions.restored(number), { undo: wayBack(request) }),
      onError: failed,
    })
  }

  return (
    <div className="group py-1 text-sm">
      <p className="flex items-baseline gap-2">
        <span className={current ? 'font-medium' : ''}>
          {side.versions.version(version.number)}
          {current && <span className="font-normal text-ink-3"> · {side.versions.current}</span>}
        </span>
        <span className="ml-auto shrink-0 text-ink-3 text-xs">
          <Time utc={version.created_at} relative />
        </span>
      </p>
      <p className="flex items-center gap-1.5 text-ink-3 text-xs">
        {version.run_id && <Bot aria-hidden className="size-3.5" />}
        {version.run_id ? side.versions.run : (version.summary ?? by ?? '')}
      </p>
      {!current && (
        <p className="-ml-2.5">
          <Button size="sm" look="quiet" onClick={onCompare}>
            {side.versions.compare}
          </Button>
          {editable && (
            <Button size="sm" look="quiet" onClick={() => void goTo(version.number)}>
              {side.versions.restore}
            </Button>
          )}
        </p>
      )}
    </div>
  )
}
