import { useQuery } from '@tanstack/react-query'
import { Upload as UploadIcon, X } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { type AttachmentKind, attachmentsQuery, useAttachmentAct } from '@/data/attachments'
import { cn } from '@/lib/cn'
import { m as common } from '@/lib/i18n/en/common'
import { m as side } from '@/lib/i18n/en/editor-side'
import { useWorkspace } from '@/lib/permissions'
import { useDesk } from '../desk'
import { Loaded, Quiet } from '../panel'
import { Attached } from './attached'
import { type Upload, useUploads } from './uploads'

const KINDS = (['image', 'link', 'document', 'video'] as const).map((value) => ({
  value,
  label: side.details.kinds[value],
}))

export function Attachments() {
  const { post, editable } = useDesk()
  const query = useQuery(attachmentsQuery(useWorkspace().id, post.id))
  return (
    <Loaded query={query}>
      {(attachments) => (
        <>
          {attachments.length === 0 && <Quiet>{side.details.noAttachments}</Quiet>}
          <ul className="space-y-3">
            {attachments.map((attachment) => (
              <Attached key={attachment.id} attachment={attachment} />
            ))}
          </ul>
          {editable && <More />}
        </>
      )}
    </Loaded>
  )
}

/** Files by button or by dropping them here, and what is elsewhere by its address. */
function More() {
  const { post } = useDesk()
  const { uploads, add, drop } = useUploads(post.id)
  const [adding, setAdding] = useState(false)
  const [over, setOver] = useState(false)
  const chooser = useRef<HTMLInputElement>(null)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way more; the button is the way.
    <div
      className={cn('mt-3 rounded border border-dashed p-2', over && 'border-accent bg-hover')}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        add(event.dataTransfer.files)
      }}
    >
      <ul className="space-y-2 not-empty:mb-2">
        {uploads.map((upload) => (
          <OnItsWay key={upload.id} upload={upload} onDrop={() => drop(upload.id)} />
        ))}
      </ul>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        aria-label={side.files.choose}
        onChange={({ target }) => {
          add([...(target.files ?? [])])
          target.value = ''
        }}
      />
      {adding ? (
        <Add onDone={() => setAdding(false)} />
      ) : (
        <div className="flex flex-wrap items-center gap-2">
          <Button size="sm" onClick={() => chooser.current?.click()}>
            <UploadIcon aria-hidden />
            {side.files.choose}
          </Button>
          <Button size="sm" look="quiet" onClick={() => setAdding(true)}>
            {side.files.byAddress}
          </Button>
          <span className="text-ink-3 text-xs">{side.files.dropHere}</span>
        </div>
      )}
    </div>
  )
}

function OnItsWay({ upload, onDrop }: { upload: Upload; onDrop: () => void }) {
  const { name, share, problem } = upload
  return (
    <li className="flex items-center gap-2 text-sm">
      <div className="min-w-0 grow">
        {problem ? (
          <p role="alert" className="text-red">
            {problem}
          </p>
        ) : (
          <>
            <p className="truncate text-ink-2">{name}</p>
            <progress
              aria-label={side.files.sending(name)}
              value={share}
              className="h-1.5 w-full accent-accent"
            />
          </>
        )}
      </div>
      <button
        type="button"
        aria-label={problem ? side.files.putAway(name) : side.files.cancel(name)}
        className="grid size-6 shrink-0 place-items-center rounded text-ink-3 hover:bg-hover hover:text-ink"
        onClick={onDrop}
      >
        <X aria-hidden className="size-3.5" />
      </button>
    </li>
  )
}

function Add({ onDone }: { onDone: () => void }) {
  const { post } = useDesk()
  const act = useAttachmentAct(useWorkspace().id, post.id)
  const [kind, setKind] = useState<AttachmentKind>('image')
  const [problem, setProblem] = useState<string | null>(null)
  return (
    <form
      className="space-y-2"
      action={(form) => {
        const url = String(form.get('url') ?? '').trim()
        const title = String(form.get('title') ?? '').trim() || url
        const alt_text = String(form.get('alt') ?? '').trim() || null
        const attachment = { kind, title, url, ...(kind === 'image' && { alt_text }) }
        act.mutate(
          { act: 'add', attachment },
          { onSuccess: onDone, onError: (error) => setProblem(error.message) },
        )
      }}
    >
      <Select
        aria-label={side.details.attachKind}
        options={KINDS}
        value={kind}
        onChange={({ target }) => setKind(target.value as AttachmentKind)}
      />
      <Input
        name="url"
        type="url"
        required
        autoFocus
        aria-label={side.details.attachUrl}
        placeholder="https://…"
      />
      <Input
        name="title"
        aria-label={side.details.attachTitle}
        placeholder={side.details.attachTitle}
      />
      {kind === 'image' && (
        <Input
          name="alt"
          aria-label={side.details.altPlaceholder}
          placeholder={side.details.altPlaceholder}
        />
      )}
      <p role="alert" className="text-red text-sm empty:hidden">
        {problem}
      </p>
      <div className="flex justify-end gap-2">
        <Button size="sm" look="quiet" onClick={onDone}>
          {common.cancel}
        </Button>
        <Button size="sm" type="submit">
          {side.details.attach}
        </Button>
      </div>
    </form>
  )
}
