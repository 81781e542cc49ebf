import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Switch } from '@/components/ui/switch'
import { Time } from '@/components/ui/time'
import { type Audit, findingsQuery, provenanceQuery, useAuditPost } from '@/data/findings'
import type { Platform } from '@/data/previews'
import { cn } from '@/lib/cn'
import { m } from '@/lib/i18n/en/editor'
import { m as side } from '@/lib/i18n/en/editor-side'
import { usePermission, useWorkspace } from '@/lib/permissions'
import { useDesk } from '../desk'
import { Loaded, Quiet } from '../panel'
import { failed } from '../use-acts'
import { findingId } from '../use-marks'

const TONES = { error: 'red', warning: 'amber', notice: 'gray' } as const

/** What the check found in the text in front, and where its sentences come from. */
export default function FindingsPanel() {
  const { platform } = useDesk()
  return platform ? <Of platform={platform} /> : <Quiet>{m.noText}</Quiet>
}

function Of({ platform }: { platform: Platform }) {
  const { post, saver } = useDesk()
  const { id } = useWorkspace()
  const mayWrite = usePermission('content:write')
  const query = useQuery(findingsQuery(id, post.id, platform))
  const check = useAuditPost(id, post.id)
  const run = async () => {
    if (await saver.flush()) check.mutate(undefined, { onError: failed })
  }
  const button = (label: string) =>
    mayWrite && (
      <Button size="sm" aria-disabled={check.isPending} onClick={() => void run()}>
        {label}
      </Button>
    )
  return (
    <Loaded query={query}>
      {(audit) => (
        <>
          {audit ? (
            <>
              <Score audit={audit} action={button(side.findings.again)} />
              <List audit={audit} />
            </>
          ) : (
            <>
              <Quiet>{side.findings.never}</Quiet>
              <div className="mt-3">{button(side.findings.check)}</div>
            </>
          )}
          {post.source_id && <Sources platform={platform} />}
        </>
      )}
    </Loaded>
  )
}

function Score({ audit, action }: { audit: Audit; action: ReactNode }) {
  const { overall, current, dimensions, created_at } = audit
  return (
    <div className="mb-5">
      <div className="flex items-end justify-between gap-3">
        <p className="leading-none">
          <span className="font-serif text-3xl tabular-nums">{overall}</span>
          <span className="ml-1 text-ink-3 text-sm">/ 100</span>
        </p>
        {action}
      </div>
      <dl className="mt-4 space-y-2 text-sm">
        {Object.entries(dimensions).map(([name, value]) => (
          <div key={name} className="grid grid-cols-[7rem_1fr_2rem] items-center gap-2">
            <dt className="truncate text-ink-2">{side.findings.dimension(name)}</dt>
            <dd aria-hidden className="h-1 overflow-hidden rounded-full bg-hover">
              <span
                className={cn('block h-full rounded-full', value < 60 ? 'bg-amber' : 'bg-accent')}
                style={{ width: `${value}%` }}
              />
            </dd>
            <dd className="text-right text-ink-3 tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 text-ink-3 text-xs">
        {side.findings.worst} {side.findings.checked} <Time utc={created_at} relative />
        {!current && <span className="text-amber"> · {side.findings.stale}</span>}
      </p>
    </div>
  )
}

function List({ audit }: { audit: Audit }) {
  const { marked, jump, now } = useDesk()
  const body = now.value.texts[audit.platform]?.body ?? ''
  const places = new Map(marked.marks.map((mark) => [mark.id, mark]))
  if (audit.findings.length === 0) return <Quiet>{side.findings.none}</Quiet>
  return (
    <ul className="divide-y border-y">
      {audit.findings.map((finding, n) => {
        const id = findingId(audit, n)
        const mark = places.get(id)
        const words = (
          <>
            <Badge tone={TONES[finding.severity]}>{side.findings.severity[finding.severity]}</Badge>
            {mark && (
              <span className="mt-1.5 line-clamp-2 block font-serif text-base text-ink-2">
                {body.slice(mark.start, mark.end)}
              </span>
            )}
            <span className="mt-1 block">{finding.message}</span>
            {finding.suggestion && (
              <span className="mt-0.5 block text-ink-2">{finding.suggestion}</span>
            )}
          </>
        )
        return (
          <li key={id} className="text-sm">
            {mark ? (
              <button
                type="button"
                title={side.findings.jump}
                className="-mx-2 block w-[calc(100%+1rem)] rounded px-2 py-2.5 text-left hover:bg-hover"
                onClick={() => jump(audit.platform, mark.start, mark.end)}
              >
                {words}
              </button>
            ) : (
              <div className="py-2.5">{words}</div>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function Sources({ platform }: { platform: Platform }) {
  const { post, sources, showSources } = useDesk()
  const { data } = useQuery(provenanceQuery(useWorkspace().id, post.id, platform))
  if (!data || data.sentences.length === 0) return null
  const traced = data.sentences.filter((sentence) => sentence.sources.length > 0).length
  return (
    <div className="mt-6 border-t pt-4 text-sm">
      <p className="text-ink-2">{side.findings.traced(traced, data.sentences.length)}</p>
      <label className="mt-3 flex items-center justify-between gap-3" htmlFor="show-sources">
        {side.findings.showSources}
        <Switch id="show-sources" checked={sources} onCheckedChange={showSources} />
      </label>
    </div>
  )
}
