import { useQuery } from '@tanstack/react-query'
import { FileText, Film, Image, Link2, X } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import {
  type Attachment,
  type AttachmentKind,
  attachmentsQuery,
  useAttachmentAct,
} from '@/data/attachments'
import { m as common } from '@/lib/i18n/en/common'
import { m as side } from '@/lib/i18n/en/editor-side'
import { useWorkspace } from '@/lib/permissions'
import { useDesk } from '../desk'
import { Loaded, Quiet } from '../panel'
import { failed } from '../use-acts'

const ICONS = { link: Link2, image: Image, document: FileText, video: Film }
const KINDS = (['image', 'link', 'document', 'video'] as const).map((value) => ({
  value,
  label: side.details.kinds[value],
}))

export function Attachments() {
  const { post, editable } = useDesk()
  const query = useQuery(attachmentsQuery(useWorkspace().id, post.id))
  const [adding, setAdding] = useState(false)
  return (
    <Loaded query={query}>
      {(attachments) => (
        <>
          {attachments.length === 0 && !adding && <Quiet>{side.details.noAttachments}</Quiet>}
          <ul className="space-y-3">
            {attachments.map((attachment) => (
              <One key={attachment.id} attachment={attachment} />
            ))}
          </ul>
          {editable &&
            (adding ? (
              <Add onDone={() => setAdding(false)} />
            ) : (
              <Button size="sm" className="mt-3" onClick={() => setAdding(true)}>
                {side.details.attach}
              </Button>
            ))}
        </>
      )}
    </Loaded>
  )
}

function One({ attachment }: { attachment: Attachment }) {
  const { post, editable } = useDesk()
  const act = useAttachmentAct(useWorkspace().id, post.id)
  const { id, kind = 'link', title, url, alt_text } = attachment
  const Icon = ICONS[kind]
  return (
    <li className="text-sm">
      <div className="flex items-center gap-2">
        <Icon aria-hidden className="size-4 shrink-0 text-ink-3" />
        <a
          href={url ?? undefined}
          target="_blank"
          rel="noreferrer"
          className="min-w-0 grow truncate underline decoration-line-strong underline-offset-4 hover:decoration-ink-3"
        >
          {title}
        </a>
        {editable && (
          <button
            type="button"
            aria-label={side.details.removeAttachment(title)}
            className="grid size-6 place-items-center rounded text-ink-3 hover:bg-hover hover:text-ink"
            onClick={() => act.mutate({ act: 'remove', id }, { onError: failed })}
          >
            <X aria-hidden className="size-3.5" />
          </button>
        )}
      </div>
      {kind === 'image' &&
        (editable ? (
          <Input
            aria-label={side.details.alt(title)}
            placeholder={side.details.altPlaceholder}
            aria-invalid={!alt_text}
            className="mt-1.5"
            key={alt_text ?? ''}
            defaultValue={alt_text ?? ''}
            onBlur={({ target }) => {
              const altText = target.value.trim()
              if (altText === (alt_text ?? '')) return
              act.mutate({ act: 'describe', attachment, altText }, { onError: failed })
            }}
          />
        ) : (
          <p className="mt-1 pl-6 text-ink-2">{alt_text ?? side.details.noAlt}</p>
        ))}
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
      className="mt-3 space-y-2"
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
