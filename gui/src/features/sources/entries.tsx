import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { ExternalLink } from 'lucide-react'
import { useState } from 'react'
import { FormProblem } from '@/components/form/form-problem'
import { Bar } from '@/components/states/skeleton'
import { Button } from '@/components/ui/button'
import { Time } from '@/components/ui/time'
import { type FeedEntry, feedQuery, type SourceDetail, useTakeEntry } from '@/data/sources'
import { useFollowUp } from '@/lib/follow-up'
import { m } from '@/lib/i18n/en/sources'
import { usePermission, useWorkspace } from '@/lib/permissions'

/** What a feed has, of which one entry is taken to write from. */
export function Entries({ source }: { source: SourceDetail }) {
  const { id: workspaceId, slug } = useWorkspace()
  const { data: feed } = useQuery({ ...feedQuery(workspaceId, source), throwOnError: true })
  const take = useTakeEntry(workspaceId, source.id)
  const navigate = useFollowUp(useNavigate())
  const mayWrite = usePermission('content:write')
  const [problem, setProblem] = useState<string | null>(null)
  if (!feed) return <Bar className="animate-late" />
  if (feed.entries.length === 0) return <p className="py-8 text-ink-2">{m.feed.none}</p>

  async function choose(entry: FeedEntry) {
    if (take.isPending) return
    setProblem(null)
    try {
      const made = await take.mutateAsync(entry.id)
      await navigate({
        to: '/w/$workspaceId/sources/$sourceId',
        params: { workspaceId: slug, sourceId: made.id },
      })
    } catch (error) {
      if (!(error instanceof Error)) throw error
      setProblem(error.message)
    }
  }

  return (
    <section aria-label={m.feed.entries} className="max-w-[66ch]">
      <p className="mb-4 text-ink-2">{m.feed.choose}</p>
      <FormProblem text={problem} />
      <ol className="border-t">
        {feed.entries.map((entry) => (
          <li key={entry.id} className="flex items-center gap-4 border-b py-2.5">
            <div className="min-w-0 grow">
              <p dir="auto" className="font-medium">
                {entry.title}
              </p>
              <p className="flex flex-wrap gap-x-3 text-ink-3 text-sm">
                {entry.published_at && <Time utc={entry.published_at} />}
                {entry.url && (
                  <a
                    href={entry.url}
                    target="_blank"
                    rel="noreferrer"
                    aria-label={m.feed.open(entry.title)}
                    className="inline-flex items-center gap-1 underline decoration-line-strong underline-offset-4 hover:decoration-current"
                  >
                    {new URL(entry.url).host}
                    <ExternalLink aria-hidden className="size-3.5" />
                  </a>
                )}
              </p>
            </div>
            {mayWrite && (
              <Button
                aria-label={m.feed.takeIt(entry.title)}
                aria-disabled={take.isPending}
                onClick={() => void choose(entry)}
              >
                {m.feed.take}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
