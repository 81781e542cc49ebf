import { Archive, ArchiveRestore, CopyPlus, Ellipsis, Link2, Trash2 } from 'lucide-react'
import { lazy, useState } from 'react'
import { Later } from '@/components/states/later'
import { Button } from '@/components/ui/button'
import { Menu, MenuItem, MenuLine } from '@/components/ui/menu'
import { toast } from '@/components/ui/toast'
import { m as common } from '@/lib/i18n/en/common'
import { m } from '@/lib/i18n/en/editor'
import { usePermission } from '@/lib/permissions'
import { useDesk } from './desk'
import { usePutAway, useSubmit } from './use-acts'

const Discard = lazy(() => import('./discard-dialog'))

/** What is done rarely. */
export function MoreMenu() {
  const { post, saver } = useDesk()
  const mayWrite = usePermission('content:write')
  const [asking, setAsking] = useState(false)
  const acts = usePutAway(post, saver)
  const submit = useSubmit(post, saver)
  const archived = post.status === 'archived'
  return (
    <>
      <Menu
        align="end"
        trigger={
          <Button look="quiet" size="icon" aria-label={m.menu}>
            <Ellipsis aria-hidden />
          </Button>
        }
      >
        <MenuItem
          onSelect={() =>
            void navigator.clipboard
              ?.writeText(location.origin + location.pathname)
              .then(() => toast(common.copied))
          }
        >
          <Link2 aria-hidden />
          {m.copyLink}
        </MenuItem>
        {mayWrite && (
          <>
            <MenuItem onSelect={() => void acts.duplicate()}>
              <CopyPlus aria-hidden />
              {m.duplicate}
            </MenuItem>
            <MenuLine />
            {post.status === 'published' && (
              <MenuItem onSelect={() => void submit()}>{m.primary.submit}</MenuItem>
            )}
            {archived ? (
              <MenuItem onSelect={acts.unarchive}>
                <ArchiveRestore aria-hidden />
                {m.primary.restore}
              </MenuItem>
            ) : (
              <MenuItem onSelect={() => void acts.archive()}>
                <Archive aria-hidden />
                {m.archive}
              </MenuItem>
            )}
            <MenuItem danger onSelect={() => setAsking(true)}>
              <Trash2 aria-hidden />
              {m.discard}…
            </MenuItem>
          </>
        )}
      </Menu>
      <Later>
        {asking && (
          <Discard
            postKey={post.key}
            onClose={() => setAsking(false)}
            onDiscard={() => void acts.discard()}
          />
        )}
      </Later>
    </>
  )
}
