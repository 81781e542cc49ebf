import { Image, ImageOff, Play } from 'lucide-react'
import type { Attachment } from '@/data/attachments'
import { cn } from '@/lib/cn'
import { m as side } from '@/lib/i18n/en/editor-side'

/** Where pictures will be; they live elsewhere, so their words stand for them. */
export function Media({ media, rounded }: { media: readonly Attachment[]; rounded?: boolean }) {
  if (media.length === 0) return null
  return (
    <ul
      className={cn(
        'mt-3 grid gap-0.5 overflow-hidden',
        media.length > 1 && 'grid-cols-2',
        rounded && 'rounded-md border',
      )}
    >
      {media.slice(0, 4).map(({ id, kind, alt_text, title }) => (
        <li
          key={id}
          className="flex aspect-video flex-col items-center justify-center gap-1.5 bg-paper p-3 text-center text-ink-3 text-xs"
        >
          {kind === 'video' ? (
            <Play aria-hidden className="size-5" />
          ) : alt_text ? (
            <Image aria-hidden className="size-5" />
          ) : (
            <ImageOff aria-hidden className="size-5 text-amber" />
          )}
          <span className={cn('line-clamp-3', kind === 'image' && !alt_text && 'text-amber')}>
            {kind === 'video' ? title : (alt_text ?? side.preview.noImageText)}
          </span>
        </li>
      ))}
    </ul>
  )
}
