import { Outlet } from '@tanstack/react-router'
import { PlatformMarks } from '@/components/posts/platform-marks'
import { PostStatus } from '@/components/posts/post-status'
import { Page } from '@/components/posts/previews/long'
import { NetworkPost } from '@/components/posts/previews/network-post'
import { m } from '@/lib/i18n/en/auth'
import { m as common } from '@/lib/i18n/en/common'

const SAMPLE = { author: m.sample.author, title: m.sample.title, media: [] }

/** The door: one sheet of paper, and beside it what is behind the door. */
export function GuestLayout() {
  return (
    <div className="grid min-h-dvh lg:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)]">
      <main className="flex flex-col px-6 py-6 sm:px-10 sm:py-8">
        <p className="font-medium font-serif text-accent text-xl">{common.product}</p>
        <div className="mx-auto flex w-full max-w-90 flex-1 flex-col justify-center py-10">
          <Outlet />
        </div>
      </main>
      <aside className="m-2 hidden flex-col justify-between gap-8 overflow-hidden rounded-lg border bg-surface p-10 lg:flex xl:px-16">
        <section aria-label={m.sample.label} className="relative max-w-[34rem]">
          <p className="mb-3 flex items-center gap-2 text-sm">
            <PostStatus status="approved" />
            <span className="text-ink-3">{m.sample.by}</span>
            <span className="ml-auto">
              <PlatformMarks platforms={['blog', 'linkedin']} />
            </span>
          </p>
          <div className="mr-12">
            <Page {...SAMPLE} text={{ body: m.sample.blog, extras: {} }} />
          </div>
          <div className="-mt-8 ml-auto w-76 rounded-md shadow-float">
            <NetworkPost
              network="linkedin"
              {...SAMPLE}
              text={{ body: m.sample.linkedin, extras: {} }}
            />
          </div>
        </section>
        <div>
          <p className="max-w-[22ch] text-balance font-serif text-3xl tracking-[-0.015em]">
            {m.pitch}
          </p>
          <p className="mt-4 max-w-[44ch] text-ink-2 text-lg">{m.pitchText}</p>
        </div>
      </aside>
    </div>
  )
}
