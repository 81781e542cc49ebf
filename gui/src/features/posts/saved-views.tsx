import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Bookmark, ChevronDown, Pencil, Plus } from 'lucide-react'
import { lazy, useState } from 'react'
import { Later } from '@/components/states/later'
import { Button } from '@/components/ui/button'
import { Menu, MenuItem, MenuLabel, MenuLine } from '@/components/ui/menu'
import type { PostSearch } from '@/data/post-search'
import { type SavedView, savedViewsQuery } from '@/data/saved-views'
import { m } from '@/lib/i18n/en/posts'
import { usePermission, useResting, useWorkspace } from '@/lib/permissions'
import { usePostSearch } from './use-post-search'

const SaveView = lazy(() => import('./save-view'))
const OthersView = lazy(() => import('./others-view'))
const RemoveView = lazy(() => import('./remove-view'))

/** The address as a view keeps it; which day the calendar showed is no part of it. */
export function queryOf({ at: _, ...search }: PostSearch): string {
  const given = Object.entries(search).filter(([, value]) => value !== undefined)
  return new URLSearchParams(given.sort(([a], [b]) => a.localeCompare(b))).toString()
}

const sorted = (query: string) => {
  const parts = new URLSearchParams(query)
  parts.sort()
  return parts.toString()
}

/** The views people come back to, and the one on screen by its name. */
export function SavedViews() {
  const { id, slug } = useWorkspace()
  const { search, userId } = usePostSearch()
  const navigate = useNavigate()
  const mayChange = usePermission('workspace:write')
  const explain = useResting()
  const { data } = useQuery(savedViewsQuery(id, 'posts'))
  const [form, setForm] = useState<{ view?: SavedView } | null>(null)
  const [removing, setRemoving] = useState<SavedView | null>(null)
  const views = data?.items ?? []
  const query = queryOf(search)
  const here = views.find((view) => view.query && sorted(view.query) === query)
  const own = views.filter(({ owner_id }) => owner_id === userId)
  const others = views.filter(({ owner_id }) => owner_id !== userId)
  const open = (view: SavedView) =>
    void navigate({ href: `/w/${slug}/posts${view.query && `?${view.query}`}` })

  const line = (view: SavedView) => (
    <MenuItem key={view.id} onSelect={() => open(view)}>
      <span className="min-w-0">
        <span className="block truncate">{view.name}</span>
        {view.gone.length > 0 && (
          <span className="block text-ink-3 text-xs">{m.saved.hasGone}</span>
        )}
      </span>
      <span className="ml-auto shrink-0 pl-4 text-ink-3 text-xs">
        {view.owner_id === userId &&
          (view.is_default ? m.saved.isFirst : view.shared && m.saved.isShared)}
      </span>
    </MenuItem>
  )

  return (
    <>
      <Menu
        className="max-w-80 min-w-64"
        trigger={
          <Button look="quiet" className="-ml-3 max-w-52">
            <Bookmark aria-hidden />
            <span className="truncate max-sm:sr-only">{here?.name ?? m.saved.menu}</span>
            <ChevronDown aria-hidden className="opacity-60" />
          </Button>
        }
      >
        {views.length === 0 && <MenuLabel>{m.saved.none}</MenuLabel>}
        {own.length > 0 && <MenuLabel>{m.saved.mine}</MenuLabel>}
        {own.map(line)}
        {others.length > 0 && <MenuLabel>{m.saved.shared}</MenuLabel>}
        {others.map(line)}
        <MenuLine />
        {here &&
          (here.owner_id === userId ? (
            <MenuItem onSelect={() => (explain ? explain() : setForm({ view: here }))}>
              <Pencil aria-hidden />
              {m.saved.edit(here.name)}
            </MenuItem>
          ) : (
            mayChange && (
              <Later>
                <OthersView view={here} onRemove={() => setRemoving(here)} />
              </Later>
            )
          ))}
        <MenuItem onSelect={() => (explain ? explain() : setForm({}))}>
          <Plus aria-hidden />
          {m.saved.save}
        </MenuItem>
      </Menu>
      <Later>
        {form && (
          <SaveView
            view={form.view}
            query={query}
            views={own}
            onRemove={() => {
              setRemoving(form.view ?? null)
              setForm(null)
            }}
            onClose={() => setForm(null)}
          />
        )}
        {removing && <RemoveView view={removing} onClose={() => setRemoving(null)} />}
      </Later>
    </>
  )
}
