import { ExternalLink } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Section } from '@/components/ui/card'
import { CopyField } from '@/components/ui/copy-field'
import { m } from '@/lib/i18n/en/published'
import { useWorkspace } from '@/lib/permissions'

const FILES = { page: '', rss: 'feed.rss', atom: 'feed.atom', json: 'feed.json' } as const

/** The addresses under which anybody reads what was published. */
export function Feeds({ active }: { active: boolean }) {
  const { slug } = useWorkspace()
  return (
    <div className="mt-10 max-w-3xl">
      <Section title={m.feeds}>
        <p className="mb-4 text-ink-2 text-sm">{active ? m.feedsText : m.noFeed}</p>
        <dl className="grid gap-3 sm:grid-cols-[6rem_minmax(0,1fr)] sm:items-center">
          {(['page', 'rss', 'atom', 'json'] as const).map((kind) => {
            const address = `${location.origin}/p/${slug}/${FILES[kind]}`
            return (
              <div key={kind} className="contents">
                <dt className="text-sm">{m.feed[kind]}</dt>
                <dd className="flex min-w-0 gap-2">
                  <div className="min-w-0 grow">
                    <CopyField label={m.feed[kind]} text={address} />
                  </div>
                  <Button asChild look="quiet" size="icon" className="mt-0.5">
                    <a
                      href={address}
                      target="_blank"
                      rel="noreferrer"
                      aria-label={m.openFeed(m.feed[kind])}
                      title={m.openFeed(m.feed[kind])}
                    >
                      <ExternalLink aria-hidden />
                    </a>
                  </Button>
                </dd>
              </div>
            )
          })}
        </dl>
      </Section>
    </div>
  )
}
