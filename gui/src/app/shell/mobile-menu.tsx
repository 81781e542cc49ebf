import { Sheet } from '@/components/ui/dialog'
import { m } from '@/lib/i18n/en/common'
import { NavLinks } from './nav-links'

/** Every page there is, on a phone. */
export default function MobileMenu({ onClose }: { onClose: () => void }) {
  return (
    <Sheet open onOpenChange={onClose} title={m.shell.menu}>
      <NavLinks onFollow={onClose} />
    </Sheet>
  )
}
