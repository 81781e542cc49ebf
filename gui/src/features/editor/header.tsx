import { Link } from '@tanstack/react-router'
import { ArrowLeft, PanelRight } from 'lucide-react'
import { IconButton } from '@/components/ui/icon-button'
import { m } from '@/lib/i18n/en/editor'
import { useWorkspace } from '@/lib/permissions'
import { useDesk } from './desk'
import { MoreMenu } from './more-menu'
import { PrimaryAction } from './primary-action'
import { SaveStatus } from './save-status'
import { SideSheet } from './side'
import { Standing } from './standing'
import { useWide } from './use-wide'

/** Where one is, how it stands, whether it is safe, and the one thing to do next. */
export function Header() {
  const { post, sideOpen, openSide } = useDesk()
  const { slug } = useWorkspace()
  const wide = useWide()
  return (
    <header className="sticky top-14 z-10 flex h-12 shrink-0 items-center gap-1 border-b bg-surface pr-2 pl-1.5 md:top-0 md:pr-3">
      <IconButton label={m.back} asChild>
        <Link to="/w/$workspaceId/posts" params={{ workspaceId: slug }} aria-label={m.back}>
          <ArrowLeft aria-hidden />
        </Link>
      </IconButton>
      <span className="ml-0.5 whitespace-nowrap text-ink-3 text-sm tabular-nums">{post.key}</span>
      <span className="ml-2 min-w-0 text-sm">
        <Standing />
      </span>
      <SaveStatus />
      <span className="ml-auto" />
      <PrimaryAction />
      {!wide && (
        <IconButton label={m.openSide} onClick={() => openSide(true)}>
          <PanelRight aria-hidden />
        </IconButton>
      )}
      <MoreMenu />
      {!wide && <SideSheet open={sideOpen} onOpenChange={openSide} />}
    </header>
  )
}
