import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { ClockChoice } from '@/components/form/clock-choice'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Gate } from '@/components/ui/gate'
import { Input } from '@/components/ui/input'
import { Segments } from '@/components/ui/segments'
import { toast } from '@/components/ui/toast'
import { type channelsForPostQuery, usePublicationAct } from '@/data/post-publications'
import { m as side } from '@/lib/i18n/en/editor-side'
import { m as posts } from '@/lib/i18n/en/posts'
import { useWorkspace } from '@/lib/permissions'
import { momentOf, wallTime } from '@/lib/wall-time'
import { useDesk } from '../desk'
import { Quiet } from '../panel'
import { textFor } from '../words'
import { ZoneHint } from './due-field'

export type Channel = ReturnType<
  NonNullable<ReturnType<typeof channelsForPostQuery>['select']>
>[number]

interface Props {
  channels: readonly Channel[]
  /** Those that have just this text already. */
  out: readonly Channel[]
}

/** Where to and when. */
export function PublishForm({ channels: all, out }: Props) {
  const channels = all.filter((channel) => !out.includes(channel))
  const { post, saver, now } = useDesk()
  const { id, timezone } = useWorkspace()
  const act = usePublicationAct(id, post.id)
  const open = channels.filter(
    ({ state, platform }) => state === 'active' && textFor(now.value, platform),
  )
  const [ticked, setTicked] = useState<ReadonlyMap<string, boolean>>(new Map())
  const [later, setLater] = useState<'later' | undefined>(undefined)
  const [at, setAt] = useState('')
  const [problem, setProblem] = useState<string>()
  // The only text of a post may go anywhere, but by itself it goes where it was written for.
  const chosen = open.filter(
    ({ id, platform }) => ticked.get(id) ?? textFor(now.value, platform) === platform,
  )
  const [instead, setInstead] = useState<string>()
  const read = momentOf(at, timezone)
  const moment =
    read.kind === 'moment' ? (read.second === instead && instead) || read.utc : undefined

  if (all.length === 0) return <NoWay>{side.publishing.noChannels}</NoWay>
  if (channels.length === 0) return null

  async function publish() {
    setProblem(undefined)
    if (!(await saver.flush())) return
    if (later && (!moment || Date.parse(moment) < Date.now())) {
      return setProblem(side.publishing.past)
    }
    const count = chosen.length
    act.mutate(
      {
        act: 'publish',
        body: {
          channel_ids: chosen.map((channel) => channel.id),
          ...(later && { at: moment }),
        },
      },
      {
        onSuccess: () =>
          toast((later ? side.publishing.scheduled : side.publishing.published)(count)),
        onError: (error) => setProblem(error.message),
      },
    )
  }

  const where = (
    <Where
      channels={channels}
      open={open}
      chosen={chosen}
      onTick={(id, on) => setTicked(new Map(ticked).set(id, on))}
    />
  )
  if (open.length === 0) {
    return (
      <>
        {where}
        <NoWay>{side.publishing.noneTakes}</NoWay>
      </>
    )
  }
  if (chosen.length === 0) return where
  return (
    <div>
      {where}
      <div className="mt-3">
        <Segments
          label={side.publishing.when}
          value={later}
          options={[
            { value: undefined, label: side.publishing.now },
            { value: 'later', label: side.publishing.later },
          ]}
          onChange={setLater}
        />
        {later && (
          <div className="mt-2">
            <Input
              type="datetime-local"
              aria-label={side.publishing.at}
              aria-describedby="publish-zone"
              value={at}
              onChange={({ target }) => setAt(target.value)}
            />
            <p id="publish-zone" className="mt-1 text-ink-3 text-xs">
              {side.details.zone(timezone)}
              <ZoneHint read={read} />
            </p>
            <ClockChoice
              read={read}
              chosen={moment}
              onChoose={(utc) => {
                setAt(wallTime(utc, timezone))
                setInstead(utc)
              }}
            />
          </div>
        )}
      </div>
      <p role="alert" className="mt-2 text-red text-sm empty:hidden">
        {problem}
      </p>
      <Button
        look="primary"
        className="mt-3 w-full"
        aria-disabled={act.isPending}
        onClick={() => void publish()}
      >
        {later ? side.publishing.schedule : side.publishing.publish}
      </Button>
    </div>
  )
}

interface WhereProps {
  channels: readonly Channel[]
  /** Those that take a text of this post. */
  open: readonly Channel[]
  chosen: readonly Channel[]
  onTick: (id: string, on: boolean) => void
}

function Where({ channels, open, chosen, onTick }: WhereProps) {
  const { now } = useDesk()
  return (
    <fieldset>
      <legend className="mb-1 text-ink-2 text-sm">{side.publishing.channels}</legend>
      {channels.map((channel) => {
        const usable = open.includes(channel)
        const used = usable && textFor(now.value, channel.platform)
        const why =
          channel.state === 'active'
            ? side.publishing.takes(posts.platforms[channel.platform])
            : side.publishing.disabled
        return (
          <label
            key={channel.id}
            htmlFor={`channel-${channel.id}`}
            className="flex min-h-9 items-center gap-2.5 text-sm"
          >
            <Checkbox
              id={`channel-${channel.id}`}
              disabled={!usable}
              checked={chosen.includes(channel)}
              onCheckedChange={(on) => onTick(channel.id, on === true)}
            />
            <span className="min-w-0 grow truncate">{channel.name}</span>
            <span className="text-ink-3 text-xs">{used ? posts.platforms[used] : why}</span>
          </label>
        )
      })}
    </fieldset>
  )
}

/** Why it cannot go out yet, and where that is put right. */
function NoWay({ children }: { children: string }) {
  const { slug } = useWorkspace()
  return (
    <>
      <Quiet>{children}</Quiet>
      <Gate scope="channels:write">
        <Button asChild size="sm" className="mt-3">
          <Link to="/w/$workspaceId/published/channels" params={{ workspaceId: slug }}>
            {side.publishing.toChannels}
          </Link>
        </Button>
      </Gate>
    </>
  )
}
