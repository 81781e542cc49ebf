import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { Post } from '@/data/posts'
import { usePermission } from '@/lib/permissions'
import type { Desk, Selection } from './desk'
import { useMarks } from './use-marks'
import { useMeasures } from './use-measures'
import { useSaver } from './use-saver'
import { platformsOf } from './words'

const route = getRouteApi('/w/$workspaceId/posts/$postId')

/** Put a post on the desk. Which text and which panel are open is in the address. */
export function useNewDesk(post: Post) {
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/w/$workspaceId/posts/$postId' })
  const mayWrite = usePermission('content:write')
  const editable = mayWrite && post.status !== 'archived'
  const { saver, now, ...notices } = useSaver(post, editable)
  const [selection, select] = useState<Selection | null>(null)
  const [target, setTarget] = useState<Desk['target']>(null)
  const [sources, showSources] = useState(false)
  const [later, setLater] = useState<unknown>(null)
  const [sideOpen, openSide] = useState(false)

  const platforms = platformsOf(now.value)
  const platform = platforms.find((each) => each === search.on) ?? platforms[0]
  const panel = search.panel ?? 'preview'
  const marked = useMarks(post, now, platform, sources)
  const measures = useMeasures(post, now.value)

  const desk = useMemo((): Desk => {
    const show: Desk['show'] = (on) => {
      select(null)
      void navigate({ search: (before) => ({ ...before, on }), replace: true })
    }
    return {
      post,
      now,
      saver,
      editable,
      platform,
      show,
      panel,
      openPanel: (next) => {
        openSide(true)
        void navigate({ search: (before) => ({ ...before, panel: next }), replace: true })
      },
      sideOpen,
      openSide,
      jump: (on, start, end) => {
        if (on !== platform) show(on)
        openSide(false)
        setTarget({ platform: on, start, end, at: Date.now() })
      },
      selection,
      select,
      target,
      marked,
      measures,
      // Put off holds for this conflict only.
      comparing: now.phase === 'conflict' && now.theirs !== null && later !== now.theirs,
      compare: (shown) => setLater(shown ? null : now.theirs),
      sources,
      showSources,
    }
  }, [
    post,
    now,
    saver,
    editable,
    platform,
    panel,
    selection,
    target,
    marked,
    measures,
    sources,
    sideOpen,
    later,
    navigate,
  ])

  return { desk, ...notices }
}
