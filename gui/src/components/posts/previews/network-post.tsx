import { useState } from 'react'
import type { Attachment } from '@/data/attachments'
import type { Platform } from '@/data/previews'
import { cn } from '@/lib/cn'
import { m } from '@/lib/i18n/en/editor'
import { m as side } from '@/lib/i18n/en/editor-side'
import { Linked } from './linked'
import { Media } from './media'

export type Network = Exclude<Platform, 'blog' | 'newsletter'>

export interface Given {
  author: string
  title: string
  text: { readonly body: string; readonly extras: Readonly<Record<string, unknown>> }
  media: readonly Attachment[]
}

interface Look {
  /** Under or beside the name. */
  handle?: (name: string) => string
  beside?: boolean
  square?: boolean
  /** Characters before "…more". */
  fold?: number
  body: string
}

const slug = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/g, '')

const LOOKS: Record<Network, Look> = {
  linkedin: { fold: 210, body: 'text-base leading-5' },
  x: {
    handle: (name) => `@${slug(name)}`,
    beside: true,
    body: 'text-[0.9375rem] leading-5',
  },
  mastodon: {
    handle: (name) => `@${slug(name)}@example.social`,
    square: true,
    body: 'text-[0.9375rem] leading-[1.375rem]',
  },
  bluesky: {
    handle: (name) => `@${slug(name)}.bsky.social`,
    beside: true,
    body: 'text-[0.9375rem] leading-5',
  },
}

/** A post of a network: who, what, and the row of things people do with it. */
export function NetworkPost({ network, author, text, media }: Given & { network: Network }) {
  const look = LOOKS[network]
  const [whole, setWhole] = useState(false)
  const warning = String(text.extras.content_warning ?? '')
  const folded = !whole && (warning ? 0 : look.fold)
  const short = folded !== undefined && folded !== false && text.body.length > folded
  const inset = look.beside
  return (
    <article
      aria-label={m.panels.preview}
      className="overflow-hidden rounded-md border bg-raised font-sans shadow-raised"
    >
      <div className={cn('px-3.5 pt-3.5', inset && 'grid grid-cols-[2.5rem_1fr] gap-x-2.5')}>
        <Face name={author} square={look.square} beside={inset} />
        <div className={cn('min-w-0', !inset && 'mt-2.5')}>
          {inset && (
            <p className="truncate text-[0.9375rem] leading-5">
              <b className="font-semibold">{author}</b>{' '}
              <span className="text-ink-3">
                {look.handle?.(author)} · {side.preview.now}
              </span>
            </p>
          )}
          {!inset && look.handle && <Handle text={look.handle(author)} />}
          {warning && (
            <p className="mb-1 flex items-center justify-between gap-2 rounded bg-hover px-2 py-1.5 text-sm">
              {warning}
              <Fold onClick={() => setWhole(!whole)}>{side.preview.show}</Fold>
            </p>
          )}
          {!(warning && !whole) && (
            <div className={cn('whitespace-pre-wrap', look.body)}>
              <Linked text={short ? cutAt(text.body, folded || 0) : text.body} />
              {short && <Fold onClick={() => setWhole(true)}>{side.preview.more}</Fold>}
            </div>
          )}
          {inset && <Media media={media} rounded />}
        </div>
      </div>
      {!inset && (
        <div className={cn(look.square && 'px-3.5')}>
          <Media media={media} rounded={look.square} />
        </div>
      )}
      <p
        aria-hidden
        className={cn(
          'mt-3 flex justify-between px-4 py-2.5 text-ink-3 text-xs',
          network === 'linkedin' && 'border-t',
          inset && 'pt-0 pl-16',
        )}
      >
        {side.preview.actions[network]?.map((word) => (
          <span key={word}>{word}</span>
        ))}
      </p>
    </article>
  )
}

/** At the end of a word. */
function cutAt(text: string, most: number): string {
  return text.slice(0, Math.max(text.lastIndexOf(' ', most), 0) || most).trimEnd()
}

function Fold({ children, onClick }: { children: string; onClick: () => void }) {
  return (
    <button type="button" className="ml-1 text-ink-3 hover:text-accent" onClick={onClick}>
      {children}
    </button>
  )
}

function Face({ name, square, beside }: { name: string; square?: boolean; beside?: boolean }) {
  const face = (
    <span
      aria-hidden
      className={cn(
        'grid size-10 shrink-0 place-items-center bg-accent font-semibold text-on-accent',
        square ? 'rounded' : 'rounded-full',
      )}
    >
      {[...name][0]?.toUpperCase()}
    </span>
  )
  if (beside) return face
  return (
    <div className="flex items-center gap-2.5">
      {face}
      <div className="min-w-0 text-sm leading-tight">
        <p className="truncate font-semibold">{name}</p>
        <p className="text-ink-3 text-xs">{side.preview.now}</p>
      </div>
    </div>
  )
}

function Handle({ text }: { text: string }) {
  return <p className="-mt-1 mb-2 truncate text-ink-3 text-xs">{text}</p>
}
