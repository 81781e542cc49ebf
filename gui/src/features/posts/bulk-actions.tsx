import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { BulkBar } from '@/components/data-table/bulk-bar'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions, DialogCancel } from '@/components/ui/dialog'
import { Input } from '@/components/ui/input'
import { Menu, MenuItem, MenuLabel, MenuLine } from '@/components/ui/menu'
import { Popover } from '@/components/ui/popover'
import { membersQuery } from '@/data/members'
import type { PostListed } from '@/data/posts'
import { tagsQuery } from '@/data/tags'
import { addDays, dayOf, momentAt } from '@/lib/days'
import { m } from '@/lib/i18n/en/posts'
import { useWorkspace } from '@/lib/permissions'
import { DUE_TIME } from './due'
import { useBulk } from './use-bulk'

interface Props {
  posts: readonly PostListed[]
  /** How many the filter holds. */
  total: number
  onSelectAll: () => void
  onClear: () => void
}

/** What can be done to everything that is selected. */
export default function BulkActions({ posts, total, onSelectAll, onClear }: Props) {
  const { id, scopes, timezone } = useWorkspace()
  const bulk = useBulk(posts, onClear)
  const [asking, setAsking] = useState(false)
  const { data: tags = [] } = useQuery(tagsQuery(id))
  const { data: members = [] } = useQuery({
    ...membersQuery(id),
    enabled: scopes.has('members:read'),
  })
  const today = dayOf(Date.now(), timezone)
  const due = (day: string | null) =>
    bulk.run({ action: 'set_due', due_at: day && momentAt(day, DUE_TIME, timezone) })

  const bar = (
    <BulkBar
      text={m.selected(posts.length)}
      all={posts.length < total ? { text: m.bulk.all(total), onSelect: onSelectAll } : undefined}
      onClear={onClear}
    >
      {bulk.done !== null ? (
        <span role="status" className="px-3 text-sm tabular-nums">
          {m.bulk.progress(bulk.done, posts.length)}
        </span>
      ) : (
        <>
          <Menu side="top" trigger={<Button look="inverse">{m.bulk.assign}</Button>}>
            <MenuLabel>{m.assignee}</MenuLabel>
            {members.map(({ user_id, full_name, email }) => (
              <MenuItem
                key={user_id}
                onSelect={() => bulk.run({ action: 'assign', assignee_id: user_id })}
              >
                {full_name ?? email}
              </MenuItem>
            ))}
            <MenuLine />
            <MenuItem onSelect={() => bulk.run({ action: 'assign', assignee_id: null })}>
              {m.unassigned}
            </MenuItem>
          </Menu>
          <Popover
            label={m.tags}
            align="end"
            trigger={<Button look="inverse">{m.bulk.tag}</Button>}
          >
            <TagForm
              names={tags.map(({ name }) => name)}
              onAdd={(name) => bulk.run({ action: 'tag', add_tags: [name] })}
              onRemove={(name) => bulk.run({ action: 'tag', remove_tags: [name] })}
            />
          </Popover>
          <Menu side="top" trigger={<Button look="inverse">{m.bulk.due}</Button>}>
            <MenuItem onSelect={() => due(today)}>{m.dues.today}</MenuItem>
            <MenuItem onSelect={() => due(addDays(today, 1))}>{m.bulk.tomorrow}</MenuItem>
            <MenuItem onSelect={() => due(addDays(today, 7))}>{m.bulk.week}</MenuItem>
            <MenuLine />
            <MenuItem onSelect={() => due(null)}>{m.bulk.noDue}</MenuItem>
          </Menu>
          <Button look="inverse" onClick={() => bulk.run({ action: 'archive' })}>
            {m.bulk.archive}
          </Button>
          <Button look="inverse" onClick={() => setAsking(true)}>
            {m.bulk.discard}
          </Button>
        </>
      )}
    </BulkBar>
  )

  return (
    <>
      {bar}
      <Dialog
        open={asking}
        onOpenChange={setAsking}
        title={m.bulk.discardTitle(posts.length)}
        text={m.bulk.discardText}
      >
        <DialogActions>
          <DialogCancel />
          <Button
            look="danger"
            onClick={() => {
              setAsking(false)
              bulk.run({ action: 'discard' })
            }}
          >
            {m.bulk.discard}
          </Button>
        </DialogActions>
      </Dialog>
      <Dialog
        open={bulk.refused.length > 0}
        onOpenChange={(open) => !open && bulk.close()}
        title={m.bulk.refused(bulk.refused.length)}
        text={m.bulk.refusedText}
      >
        <ul className="max-h-80 overflow-y-auto border-t">
          {bulk.refused.map(({ post, why }) => (
            <li key={post.id} className="border-b py-2">
              <p className="truncate font-medium text-sm">
                <span className="mr-2 text-ink-3">{post.key}</span>
                {post.title}
              </p>
              <p className="text-ink-2 text-sm">{why}</p>
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  )
}

interface TagFormProps {
  names: readonly string[]
  onAdd: (name: string) => void
  onRemove: (name: string) => void
}

function TagForm({ names, onAdd, onRemove }: TagFormProps) {
  const [name, setName] = useState('')
  const known = names.some((each) => each.toLowerCase() === name.trim().toLowerCase())
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim()) onAdd(name.trim())
      }}
    >
      <Input
        aria-label={m.tag}
        placeholder={m.tag}
        list="bulk-tags"
        value={name}
        maxLength={60}
        onChange={({ target }) => setName(target.value)}
      />
      <datalist id="bulk-tags">
        {names.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <DialogActions>
        <Button look="quiet" disabled={!known} onClick={() => onRemove(name.trim())}>
          {m.bulk.remove}
        </Button>
        <Button type="submit" look="primary" disabled={!name.trim()}>
          {m.bulk.add}
        </Button>
      </DialogActions>
    </form>
  )
}
