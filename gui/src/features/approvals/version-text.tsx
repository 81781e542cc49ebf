import type { PostVersion } from '@/data/approvals'
import { m } from '@/lib/i18n/en/approvals'
import { m as posts } from '@/lib/i18n/en/posts'

/** What would be published, platform by platform. */
export function VersionText({ version, title }: { version: PostVersion; title: string }) {
  const texts = version.variants.filter(({ body }) => body.trim())
  if (texts.length === 0) return <p className="py-6 text-ink-2">{m.noText}</p>
  return (
    <>
      {version.title !== title && <p className="mb-4 font-serif text-xl">{version.title}</p>}
      {texts.map(({ platform, body }) => (
        <section key={platform} className="mb-8">
          <h3 className="mb-2 text-ink-3 text-xs">{posts.platforms[platform]}</h3>
          <p className="prose-post">{body}</p>
        </section>
      ))}
    </>
  )
}
