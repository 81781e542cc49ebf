import { m as side } from '@/lib/i18n/en/editor-side'
import { m as posts } from '@/lib/i18n/en/posts'
import { Linked } from './linked'
import { Media } from './media'
import type { Given } from './network-post'

const paragraphs = (body: string) => body.split(/\n{2,}/).filter((part) => part.trim())

/** An article on a page of its own. */
export function Page({ author, title, text, media }: Given) {
  const description = String(text.extras.description ?? '')
  return (
    <article
      aria-label={posts.platforms.blog}
      className="overflow-hidden rounded-md border bg-raised px-6 py-7 font-serif shadow-raised"
    >
      <p className="text-balance font-medium text-[1.5rem] leading-7">{title}</p>
      {description && <p className="mt-2 text-ink-2 text-lg italic">{description}</p>}
      <p className="mt-3 mb-5 border-b pb-3 font-sans text-ink-3 text-xs">{author}</p>
      <Body body={text.body} />
      <Media media={media} rounded />
    </article>
  )
}

/** A letter: the line in the mailbox, and what opens under it. */
export function Letter({ author, title, text, media }: Given) {
  const subject = String(text.extras.subject || title)
  const preheader = String(text.extras.preheader || text.body.split('\n')[0] || '')
  return (
    <article
      aria-label={posts.platforms.newsletter}
      className="overflow-hidden rounded-md border bg-raised shadow-raised"
    >
      <div className="border-b bg-paper px-4 py-3 text-sm">
        <p className="truncate font-semibold">{author}</p>
        <p className="truncate">
          {subject} <span className="text-ink-3">– {preheader}</span>
        </p>
      </div>
      <div className="px-6 py-6">
        <p className="text-balance font-semibold text-xl">{subject}</p>
        <p className="mt-1 mb-5 text-ink-3 text-xs">
          {side.preview.from} {author} · {side.preview.to}
        </p>
        <Body body={text.body} />
        <Media media={media} rounded />
      </div>
    </article>
  )
}

function Body({ body }: { body: string }) {
  return paragraphs(body).map((part, n) => {
    const heading = /^#{1,4} (.+)$/.exec(part)
    return heading ? (
      <p key={n} className="mt-5 mb-2 font-semibold text-lg">
        {heading[1]}
      </p>
    ) : (
      <p key={n} className="mb-3.5 whitespace-pre-wrap text-lg leading-[1.625rem]">
        <Linked text={part} />
      </p>
    )
  })
}
