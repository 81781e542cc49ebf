import { Outlet } from '@tanstack/react-router'
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
      <aside className="m-2 hidden flex-col justify-end rounded-lg border bg-surface p-12 lg:flex xl:p-16">
        <p className="max-w-[16ch] text-balance font-serif text-3xl tracking-[-0.015em]">
          {m.pitch}
        </p>
        <p className="mt-4 max-w-[44ch] text-ink-2 text-lg">{m.pitchText}</p>
      </aside>
    </div>
  )
}
