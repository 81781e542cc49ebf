import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Outlet, useLocation } from '@tanstack/react-router'
import { lazy, useEffect, useRef, useState } from 'react'
import { refusedForMoney } from '@/api/for-money'
import { session } from '@/api/session'
import { leaveOthers } from '@/app/entering'
import type { NavItem } from '@/app/nav'
import { Later } from '@/components/states/later'
import { clearToasts, Toasts } from '@/components/ui/toast'
import { meQuery } from '@/data/me'
import { catchKeys, caught } from '@/lib/early-keys'
import { m } from '@/lib/i18n/en/common'
import { payerOf, roomFor } from '@/lib/payer'
import { type Place, PlaceProvider, usePlace } from '@/lib/permissions'
import { MobileBar, MobileTop } from './mobile'
import { Offline } from './offline'
import { Sidebar } from './sidebar'
import { useLive } from './use-live'
import { NavProvider } from './use-nav'
import { useShellCommands } from './use-shell-commands'

const Palette = lazy(() => import('@/features/command/palette'))
const Shortcuts = lazy(() => import('@/features/command/shortcuts'))
const Archived = lazy(() => import('./archived'))
const ServerLicense = lazy(() => import('@/features/licenses/server-license'))
const ReadOnly = lazy(() => import('./read-only'))
const PlanBanner = lazy(() => import('./plan-banner'))
const ConfirmAddress = lazy(() => import('@/features/auth/confirm-address'))

// The place of a line is kept: one that came later would push away what one is about to click.
const line = <div className="min-h-11 border-b" />

/** What stands around every page of a workspace or an account. */
export function Shell({ place, nav }: { place: Place; nav: readonly NavItem[] }) {
  return (
    <PlaceProvider value={place}>
      <NavProvider value={nav}>
        <Frame />
      </NavProvider>
    </PlaceProvider>
  )
}

function Frame() {
  const [open, setOpen] = useState<'palette' | 'shortcuts' | null>(null)
  const close = () => {
    caught()
    setOpen(null)
  }
  const showPalette = () => {
    catchKeys(close)
    setOpen('palette')
  }
  useLive()
  useShellCommands({ palette: showPalette, shortcuts: () => setOpen('shortcuts') })
  useForgetting()
  // Whoever signs in next did none of it.
  useEffect(() => session.onEnd(forget), [])
  useEffect(() => () => void caught(), [])

  return (
    <div className="min-h-dvh md:grid md:grid-cols-[14.5rem_minmax(0,1fr)]">
      <a
        href="#main"
        className="sr-only z-50 rounded bg-ink px-3 py-2 text-paper focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        {m.skip}
      </a>
      <Sidebar onSearch={showPalette} />
      <MobileTop onSearch={showPalette} />
      <Main />
      <MobileBar />
      <Toasts />
      <Later>
        {open === 'palette' && <Palette onClose={close} />}
        {open === 'shortcuts' && <Shortcuts onClose={close} />}
      </Later>
    </div>
  )
}

function Main() {
  const main = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  const place = usePlace()
  const { email_verified: proven, user } = useSuspenseQuery(meQuery()).data
  const before = useRef(pathname)

  // A new page begins at its beginning, for those who hear it as well.
  useEffect(() => {
    if (before.current === pathname) return
    before.current = pathname
    main.current?.focus({ preventScroll: true })
  }, [pathname])

  return (
    <main
      id="main"
      ref={main}
      tabIndex={-1}
      data-scroll-restoration-id="main"
      className="bg-surface pb-20 outline-none max-md:min-h-[calc(100dvh-3.5rem)] md:my-2 md:mr-2 md:flex md:h-[calc(100dvh-1rem)] md:flex-col md:overflow-y-auto md:rounded-md md:border md:pb-0 md:shadow-raised"
    >
      <Offline />
      <Later fallback={<div style={{ height: roomFor(payerOf(place)) }} />}>
        <PlanBanner key={payerOf(place)} />
      </Later>
      {place.kind === 'workspace' && place.status === 'archived' && (
        <Later fallback={line}>
          <Archived />
        </Later>
      )}
      {place.scopes.has(place.kind === 'account' ? 'account:manage' : 'workspace:delete') && (
        <Later>
          <ServerLicense />
        </Later>
      )}
      {place.kind === 'workspace' && place.read_only && (
        <Later fallback={line}>
          <ReadOnly />
        </Later>
      )}
      {user.email && proven === false && (
        <Later fallback={line}>
          <ConfirmAddress />
        </Later>
      )}
      {/* A page is made anew for each place: what it keeps between two answers is the old one's. */}
      <Outlet key={place.id} />
    </main>
  )
}

function forget() {
  clearToasts()
  refusedForMoney.set(null)
}

function useForgetting() {
  const client = useQueryClient()
  const { id } = usePlace()
  useEffect(() => {
    void leaveOthers(client, id)
  }, [client, id])
}
