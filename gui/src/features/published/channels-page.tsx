import { useSuspenseQuery } from '@tanstack/react-query'
import { Folder, Plus, Rss } from 'lucide-react'
import { lazy, useState } from 'react'
import { Page } from '@/components/layout/page'
import { EmptyFirstUse } from '@/components/states/empty'
import { Later } from '@/components/states/later'
import { Status } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Confirm } from '@/components/ui/confirm'
import { Gate } from '@/components/ui/gate'
import { toast } from '@/components/ui/toast'
import { useWayBack } from '@/components/undo/use-way-back'
import { type Channel, type ChannelKind, channels } from '@/data/channels'
import { useCommands } from '@/lib/commands'
import { m as posts } from '@/lib/i18n/en/posts'
import { m } from '@/lib/i18n/en/published'
import { usePermission, useResting, useWorkspace } from '@/lib/permissions'
import { Feeds } from './feeds'
import { Parts } from './parts'

const ChannelForm = lazy(() => import('./channel-form'))
const KINDS = ['feed', 'markdown'] as const
const ICONS = { feed: Rss, markdown: Folder }

/** The places posts go to, and the addresses people follow. */
export function ChannelsPage() {
  const { id } = useWorkspace()
  const { data: places } = useSuspenseQuery(channels.every(id))
  const remove = channels.useRemove(id)
  const wayBack = useWayBack()
  const mayWrite = usePermission('channels:write')
  const [editing, setEditing] = useState<Channel | 'new' | null>(null)
  const [removing, setRemoving] = useState<Channel | null>(null)

  // There is one channel of a kind.
  const free: ChannelKind[] = KINDS.filter((kind) => !places.some((each) => each.kind === kind))
  const explain = useResting('channels:write')
  const mayAdd = (mayWrite || explain) && free.length > 0
  useCommands(
    mayAdd
      ? [
          {
            id: 'add-channel',
            title: m.add,
            group: 'make',
            keys: 'n',
            run: explain ?? (() => setEditing('new')),
          },
        ]
      : [],
  )
  const add = mayAdd && (
    <Gate scope="channels:write">
      <Button look="primary" keys="n" aria-keyshortcuts="n" onClick={() => setEditing('new')}>
        <Plus aria-hidden />
        {m.add}
      </Button>
    </Gate>
  )
  const feed = places.find(({ kind }) => kind === 'feed')
  return (
    <Page title={m.title} part={m.channels} actions={places.length > 0 && add}>
      <Parts />
      {places.length === 0 && (
        <EmptyFirstUse title={m.noChannels} text={m.noChannelsText} action={add} />
      )}
      <ul className="grid max-w-3xl gap-3 pt-1">
        {places.map((channel) => (
          <li key={channel.id}>
            <ChannelCard
              channel={channel}
              acts={
                mayWrite && (
                  <>
                    <Button
                      size="sm"
                      aria-label={m.edit(channel.name)}
                      onClick={() => setEditing(channel)}
                    >
                      {m.change}
                    </Button>
                    <Button
                      size="sm"
                      look="danger"
                      aria-label={`${m.remove} ${channel.name}`}
                      onClick={() => setRemoving(channel)}
                    >
                      {m.remove}
                    </Button>
                  </>
                )
              }
            />
          </li>
        ))}
      </ul>
      {places.length > 0 && <Feeds active={feed?.state === 'active'} />}
      <Later>
        {editing && (
          <ChannelForm
            channel={editing === 'new' ? null : editing}
            free={free}
            onClose={() => setEditing(null)}
          />
        )}
      </Later>
      {removing && (
        <Confirm
          danger
          title={m.removeTitle(removing.name)}
          text={m.removeText[removing.kind]}
          action={m.remove}
          onConfirm={async () => {
            const request = await remove.mutateAsync({ id: removing.id })
            toast(m.removed(removing.name), { undo: wayBack(request) })
          }}
          onClose={() => setRemoving(null)}
        />
      )}
    </Page>
  )
}

function ChannelCard({ channel, acts }: { channel: Channel; acts: React.ReactNode }) {
  const Icon = ICONS[channel.kind]
  const active = channel.state === 'active'
  return (
    <Card className="flex flex-wrap items-center gap-x-4 gap-y-3 px-4 py-3.5">
      <Icon aria-hidden className="size-5 shrink-0 text-ink-3" strokeWidth={1.75} />
      <div className="min-w-0 grow basis-56">
        <p className="flex flex-wrap items-baseline gap-x-3">
          <span className="font-medium">{channel.name}</span>
          <span className="text-sm">
            <Status tone={active ? 'green' : 'gray'} stage={active ? 'full' : 'out'}>
              {active ? m.active : m.disabled}
            </Status>
          </span>
        </p>
        <p className="mt-0.5 text-ink-2 text-sm">
          {m.about[channel.kind]} {m.platform}: {posts.platforms[channel.platform]}.
        </p>
      </div>
      {acts && <div className="flex gap-2">{acts}</div>}
    </Card>
  )
}
