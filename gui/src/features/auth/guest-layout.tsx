import { Outlet } from '@tanstack/react-router'
import { Status } from '@/components/ui/badge'
import { m } from '@/lib/i18n/en/auth'
import { m as common } from '@/lib/i18n/en/common'

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
      <aside className="m-2 hidden flex-col justify-between gap-10 rounded-lg border bg-surface p-12 lg:flex xl:p-16">
        <article className="max-w-[34rem] rounded-lg border bg-raised p-8 shadow-raised">
          <p className="mb-3 flex items-center gap-2 text-ink-3 text-sm">
            <Status tone="green" stage="full">
              {m.sample.state}
            </Status>
          </p>
          <p className="text-balance font-medium font-serif text-2xl tracking-[-0.01em]">
            {m.sample.title}
          </p>
          {m.sample.text.map((paragraph) => (
            <p key={paragraph} className="mt-3 text-pretty font-serif text-ink-2 text-lg">
              {paragraph}
            </p>
          ))}
        </article>
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
