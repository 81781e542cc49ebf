import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Navigate, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { meQuery } from '@/data/me'
import type { Platform } from '@/data/posts'
import { isSample } from '@/data/sample-mark'
import type { Workspace } from '@/data/workspaces'
import { viewerZone } from '@/lib/dates'
import { nameToday } from '@/lib/zones'
import { DeletedList } from './deleted-list'
import { Making } from './making'
import { Questions } from './questions'

const route = getRouteApi('/_guest/welcome')

type Place = Pick<Workspace, 'slug' | 'timezone'>

interface Order {
  /** Whose workspace it is made beside; where to go when it does not get made. */
  own: Place | undefined
  platforms: readonly Platform[]
}

/** The first workspace, one more, or a sample beside those there are. */
export function WelcomePage() {
  const { sample, payer } = route.useSearch()
  const { workspaces } = useSuspenseQuery(meQuery()).data
  const navigate = useNavigate()
  const there = workspaces.find(isSample)
  const [order, setOrder] = useState<Order | null>(
    sample && !there ? { own: workspaces[0], platforms: [] } : null,
  )
  const open = (slug: string) =>
    void navigate({ to: '/w/$workspaceId', params: { workspaceId: slug }, replace: true })

  if (order) {
    const { own } = order
    return (
      <Making
        timezone={own?.timezone ?? nameToday(viewerZone())}
        platforms={order.platforms}
        onDone={open}
        onLeave={() => (own ? open(own.slug) : void navigate({ to: '/' }))}
      />
    )
  }
  // One sample is enough.
  if (sample && there) {
    return <Navigate to="/w/$workspaceId" params={{ workspaceId: there.slug }} replace />
  }
  return (
    <>
      <Questions
        payer={payer}
        more={workspaces.length > 0}
        onMade={(made, platforms, begin) =>
          begin === 'sample' && !there ? setOrder({ own: made, platforms }) : open(made.slug)
        }
      />
      <DeletedList />
    </>
  )
}
