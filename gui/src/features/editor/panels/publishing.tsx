import { useQuery } from '@tanstack/react-query'
import { ExternalLink } from 'lucide-react'
import { useState } from 'react'
import { DoneBy } from '@/components/posts/done-by'
import { PublicationState } from '@/components/posts/publication-state'
import { TakeBack } from '@/components/posts/take-back'
import { Button } from '@/components/ui/button'
import { Time } from '@/components/ui/time'
import { toast } from '@/components/ui/toast'
import {
  addressOf,
  channelsForPostQuery,
  type PostPublication,
  postPublicationsQuery,
  usePublicationAct,
} from '@/data/post-publications'
import { m as side } from '@/lib/i18n/en/editor-side'
import { m as posts } from '@/lib/i18n/en/posts'
import { m as published } from '@/lib/i18n/en/published'
import { useMayEnd, useResting, useWorkspace } from '@/lib/permissions'
import { useDesk } from '../desk'
import { Loaded, Quiet } from '../panel'
import { failed } from '../use-acts'
import { ByHand } from './by-hand'
import { PublishForm } from './publish-form'

const READY = ['approved', 'scheduled', 'failed', 'published']

/** Sending it out, and where it went. */
export default function PublishingPanel() {
  const { post } = useDesk()
  const { id, scopes } = useWorkspace()
  const resting = useResting('publishing:write')
  const query = useQuery(postPublicationsQuery(id, post.id))
  const channels = useQuery({
    ...channelsForPostQuery(id),
    enabled: scopes.has('channels:read'),
  })
  const ready = READY.includes(post.status) && post.approved_hash !== null
  return (
    <>
      {!ready && <Quiet>{side.publishing.notApproved}</Quiet>}
      {ready && !scopes.has('publishing:write') && !resting && (
        <Quiet>{side.publishing.mayNot}</Quiet>
      )}
      {ready && scopes.has('publishing:write') && scopes.has('channels:read') && (
        <Loaded query={channels}>
          {(all) => (
            <>
              <PublishForm
                channels={all}
                out={all.filter(({ id: channel }) => query.data?.some(isOut(channel, post)))}
              />
              <ByHand channels={all} publications={query.data ?? []} />
            </>
          )}
        </Loaded>
      )}
      <Loaded query={query}>
        {(publications) =>
          publications.length > 0 && (
            <section className="mt-6 border-t pt-4">
              <h3 className="mb-1 font-medium text-sm">{side.publishing.went}</h3>
              <ul className="divide-y">
                {[...publications].reverse().map((each) => (
                  <One
                    key={each.id}
                    publication={each}
                    channel={channels.data?.find((channel) => channel.id === each.channel_id)?.name}
                  />
                ))}
              </ul>
            </section>
          )
        }
      </Loaded>
    </>
  )
}

/** Whether a channel has the post as it is approved now, or is getting it. */
const isOut =
  (channelId: string, { approved_hash: hash }: { approved_hash: string | null }) =>
  ({ channel_id: its, content_hash, state }: PostPublication) =>
    its === channelId && content_hash === hash && ['sending', 'sent', 'unknown'].includes(state)

interface OneProps {
  publication: PostPublication
  channel: string | undefined
}

function One({ publication, channel }: OneProps) {
  const { post } = useDesk()
  const { id: workspaceId } = useWorkspace()
  const mayEnd = useMayEnd('publishing:write')
  const act = usePublicationAct(workspaceId, post.id)
  const { id, kind, state, platform, planned_for, sent_at, withdrawn_at } = publication
  const hidden = publication.hidden_by && published.hiddenBy[publication.hidden_by]
  const address = addressOf(publication)
  const problem = publication.problem ?? (state === 'unknown' ? published.unknownText : hidden)
  const [takingBack, setTakingBack] = useState(false)
  const cancel = () =>
    act.mutate(
      { act: 'cancel', publicationId: id },
      { onSuccess: () => toast(side.publishing.cancelled), onError: failed },
    )
  return (
    <li className="py-2.5 text-sm">
      <div className="flex items-baseline justify-between gap-3">
        <span className="min-w-0 truncate font-medium">
          {channel ?? posts.platforms[platform]}
          {kind === 'hand' && <span className="text-ink-3"> · {published.kinds.hand}</span>}
        </span>
        <PublicationState state={state} />
      </div>
      <div className="flex min-h-7 items-center gap-3 text-ink-3 text-xs">
        <Time utc={withdrawn_at ?? sent_at ?? planned_for} />
        <span className="ml-auto" />
        {address && (
          <a
            href={address}
            target="_blank"
            rel="noreferrer"
            className="inline-flex items-center gap-1 text-accent text-sm hover:underline"
          >
            {side.publishing.view}
            <ExternalLink aria-hidden className="size-3.5" />
          </a>
        )}
        {state === 'planned' && mayEnd && (
          <Button size="sm" look="quiet" onClick={cancel}>
            {side.publishing.cancel}
          </Button>
        )}
        {state === 'sent' && mayEnd && (
          <Button size="sm" look="quiet" onClick={() => setTakingBack(true)}>
            {published.takeBack}
          </Button>
        )}
      </div>
      {problem && <p className="text-ink-2">{problem}</p>}
      <DoneBy publication={publication} />
      {takingBack && <TakeBack publication={publication} onClose={() => setTakingBack(false)} />}
    </li>
  )
}
