import { useState } from 'react'
import { Field } from '@/components/form/field'
import { Button } from '@/components/ui/button'
import { CopyField } from '@/components/ui/copy-field'
import { Input } from '@/components/ui/input'
import { toast } from '@/components/ui/toast'
import { isByHand, type PostPublication, usePublicationAct } from '@/data/post-publications'
import type { Platform } from '@/data/posts'
import { m as side } from '@/lib/i18n/en/editor-side'
import { m as posts } from '@/lib/i18n/en/posts'
import { useWorkspace } from '@/lib/permissions'
import { useDesk } from '../desk'
import { platformsOf } from '../words'
import type { Channel } from './publish-form'

interface Props {
  channels: readonly Channel[]
  publications: readonly PostPublication[]
}

/** The texts that no channel is for: somebody publishes them there, and says where they are. */
export function ByHand({ channels, publications }: Props) {
  const { post, now } = useDesk()
  const open = platformsOf(now.value).filter(
    (platform) =>
      now.value.texts[platform]?.body.trim() &&
      !channels.some((channel) => channel.state === 'active' && channel.platform === platform) &&
      !publications.some(isByHand(platform, post.approved_hash)),
  )
  return open.map((platform) => <One key={platform} platform={platform} />)
}

function One({ platform }: { platform: Platform }) {
  const { post, now, saver } = useDesk()
  const { id } = useWorkspace()
  const act = usePublicationAct(id, post.id)
  const [url, setUrl] = useState('')
  const [problem, setProblem] = useState<string>()
  const name = posts.platforms[platform]

  async function mark() {
    setProblem(undefined)
    if (act.isPending || !(await saver.flush())) return
    act.mutate(
      { act: 'mark', body: { platform, url } },
      {
        onSuccess: () => toast(side.publishing.byHand.marked(name)),
        onError: (error) => setProblem(error.message),
      },
    )
  }

  return (
    <section aria-labelledby={`by-hand-${platform}`} className="mt-6 border-t pt-4">
      <h3 id={`by-hand-${platform}`} className="mb-1 font-medium text-sm">
        {name} · {side.publishing.byHand.title}
      </h3>
      <p className="mb-3 text-pretty text-ink-2 text-sm">{side.publishing.byHand.lead(name)}</p>
      <CopyField
        rows={4}
        label={side.publishing.byHand.text(name)}
        text={now.value.texts[platform]?.body ?? ''}
      />
      <form
        className="mt-4"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void mark()
        }}
      >
        <Field label={side.publishing.byHand.address} error={problem}>
          {(control) => (
            <Input
              type="url"
              inputMode="url"
              autoComplete="off"
              placeholder={side.publishing.byHand.placeholder}
              value={url}
              onChange={({ target }) => setUrl(target.value)}
              {...control}
            />
          )}
        </Field>
        <Button type="submit" className="w-full" aria-disabled={act.isPending}>
          {side.publishing.byHand.mark}
        </Button>
      </form>
    </section>
  )
}
