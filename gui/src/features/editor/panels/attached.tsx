import { useQuery } from '@tanstack/react-query'
import { FileText, Film, Image, Link2, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Input } from '@/components/ui/input'
import { type Attachment, useAttachmentAct } from '@/data/attachments'
import { fileContent, fileContentQuery } from '@/data/files'
import { download } from '@/lib/download'
import { m as side } from '@/lib/i18n/en/editor-side'
import { useWorkspace } from '@/lib/permissions'
import { useDesk } from '../desk'
import { failed } from '../use-acts'

const ICONS = { link: Link2, image: Image, document: FileText, video: Film }
const LINK =
  'min-w-0 grow truncate text-left underline decoration-line-strong underline-offset-4 hover:decoration-ink-3'

/** One thing that hangs on a post: its name leads to it, and an image says what it shows. */
export function Attached({ attachment }: { attachment: Attachment }) {
  const { post, editable } = useDesk()
  const act = useAttachmentAct(useWorkspace().id, post.id)
  const { id, kind = 'link', title, file } = attachment
  const Icon = ICONS[kind]
  return (
    <li className="text-sm">
      <div className="flex items-center gap-2">
        {file && kind === 'image' ? (
          <Thumbnail fileId={file.id} />
        ) : (
          <Icon aria-hidden className="size-4 shrink-0 text-ink-3" />
        )}
        <Name attachment={attachment} />
        {file && (
          <span className="shrink-0 text-ink-3 text-xs tabular-nums">
            {side.files.bytes(file.size_bytes)}
          </span>
        )}
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
      {kind === 'image' && <AltText attachment={attachment} />}
    </li>
  )
}

function Name({ attachment: { title, url, file } }: { attachment: Attachment }) {
  const { id } = useWorkspace()
  if (!file)
    return (
      <a href={url ?? undefined} target="_blank" rel="noreferrer" className={LINK}>
        {title}
      </a>
    )
  return (
    <button
      type="button"
      title={side.files.download(title)}
      className={LINK}
      onClick={() =>
        void fileContent(id, file.id)
          .then((content) => download(content, file.name))
          .catch(failed)
      }
    >
      {title}
    </button>
  )
}

function AltText({ attachment }: { attachment: Attachment }) {
  const { post, editable } = useDesk()
  const act = useAttachmentAct(useWorkspace().id, post.id)
  const { title, alt_text } = attachment
  if (!editable) return <p className="mt-1 pl-6 text-ink-2">{alt_text ?? side.details.noAlt}</p>
  return (
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
  )
}

/** A small picture; its words stand beside it, so it says nothing by itself. */
function Thumbnail({ fileId }: { fileId: string }) {
  const { data, isError } = useQuery(fileContentQuery(useWorkspace().id, fileId))
  const address = useAddress(data)
  if (isError) return <Image aria-hidden className="size-4 shrink-0 text-ink-3" />
  return (
    <span aria-hidden className="size-10 shrink-0 overflow-hidden rounded border bg-paper">
      {address && <img src={address} alt="" className="size-full object-cover" />}
    </span>
  )
}

/** An address for what is in memory, as long as it is shown. */
function useAddress(content: Blob | undefined): string | undefined {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    if (!content) return
    const made = URL.createObjectURL(content)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [content])
  return address
}
