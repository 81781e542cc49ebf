import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { ExternalLink, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Page, Split } from '@/components/layout/page'
import { Button } from '@/components/ui/button'
import { Confirm } from '@/components/ui/confirm'
import { IconButton } from '@/components/ui/icon-button'
import { Time } from '@/components/ui/time'
import { toast } from '@/components/ui/toast'
import { useWayBack } from '@/components/undo/use-way-back'
import { membersQuery } from '@/data/members'
import { type SourceDetail, sources } from '@/data/sources'
import { useFollowUp } from '@/lib/follow-up'
import { m } from '@/lib/i18n/en/sources'
import { usePermission, useWorkspace } from '@/lib/permissions'
import { Entries } from './entries'
import { Made } from './made'
import { Material } from './sentences'
import { SourceLanguage } from './source-language'
import { SourceState } from './source-state'
import { WriteForm } from './write-form'

const WRITE = 'write'
const route = getRouteApi('/w/$workspaceId/sources/$sourceId')

/** One source, sentence by sentence, and the posts that come from it. */
export function SourcePage() {
  const { id } = useWorkspace()
  const { sourceId } = route.useParams()
  const { data: source } = useSuspenseQuery(sources.detail(id, sourceId))
  const isFeed = source.kind === 'rss'
  const mayRun = usePermission('runs:write') && !isFeed
  const mayReadRuns = usePermission('runs:read')
  return (
    <Page
      title={source.title}
      aside={source.state !== 'ready' && <SourceState state={source.state} />}
      actions={
        <>
          {mayRun && (
            // On small screens the form is below a text that may be long.
            <Button
              look="primary"
              className="lg:hidden"
              onClick={() => document.getElementById(WRITE)?.scrollIntoView()}
            >
              {m.write.short}
            </Button>
          )}
          <Remove source={source} />
        </>
      }
    >
      <Split
        side={
          <div className="space-y-8">
            {mayRun && (
              <div id={WRITE} className="scroll-mt-20">
                <WriteForm source={source} />
              </div>
            )}
            {mayReadRuns && !isFeed && <Made sourceId={source.id} />}
          </div>
        }
      >
        <Facts source={source} />
        {source.state === 'fetching' && (
          <p role="status" className="py-8 text-ink-2">
            {m.fetching}
          </p>
        )}
        {source.state === 'failed' && (
          <div role="alert" className="max-w-[66ch] rounded-md bg-red-soft px-4 py-3 text-sm">
            <p className="font-medium text-red">{m.failed}</p>
            <p className="mt-1">{source.problem}</p>
            <p className="mt-1 text-ink-2">{m.failedText}</p>
          </div>
        )}
        {source.state === 'ready' &&
          (isFeed ? <Entries source={source} /> : <Material source={source} />)}
      </Split>
    </Page>
  )
}

function Facts({ source }: { source: SourceDetail }) {
  const { id } = useWorkspace()
  const enabled = usePermission('members:read')
  const { data: members } = useQuery({ ...membersQuery(id), enabled })
  const who = members?.find(({ user_id }) => user_id === source.added_by_id)
  const isWeb = source.origin?.startsWith('http')
  return (
    <p className="mb-6 flex flex-wrap gap-x-4 gap-y-1 text-ink-2 text-sm">
      <span>{m.kinds[source.kind]}</span>
      {source.origin &&
        (isWeb ? (
          <a
            href={source.origin}
            target="_blank"
            rel="noreferrer"
            className="inline-flex items-center gap-1 underline decoration-line-strong underline-offset-4 hover:decoration-current"
          >
            {new URL(source.origin).host}
            <ExternalLink aria-hidden className="size-3.5" />
          </a>
        ) : (
          <span>{source.origin}</span>
        ))}
      {source.sentence_count > 0 && <span>{m.count(source.sentence_count)}</span>}
      <SourceLanguage source={source} />
      {source.size_bytes > 0 && <span>{m.bytes(source.size_bytes)}</span>}
      <span>
        {m.addedBy} <bdi>{who ? (who.full_name ?? who.email) : m.gone}</bdi>{' '}
        <Time utc={source.created_at} relative />
      </span>
    </p>
  )
}

function Remove({ source }: { source: SourceDetail }) {
  const { id, slug } = useWorkspace()
  const remove = sources.useRemove(id)
  const wayBack = useWayBack()
  const navigate = useFollowUp(useNavigate())
  const [asking, setAsking] = useState(false)
  if (!usePermission('content:write')) return null
  return (
    <>
      <IconButton label={m.remove} onClick={() => setAsking(true)}>
        <Trash2 />
      </IconButton>
      {asking && (
        <Confirm
          danger
          title={m.removeTitle(source.title)}
          text={m.removeText}
          action={m.remove}
          onConfirm={async () => {
            const request = await remove.mutateAsync(source)
            await navigate({ to: '/w/$workspaceId/sources', params: { workspaceId: slug } })
            toast(m.removed, { undo: wayBack(request) })
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}
