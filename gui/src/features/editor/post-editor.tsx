import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { lazy, useEffect } from 'react'
import { Later } from '@/components/states/later'
import { type Post, postQuery } from '@/data/posts'
import { m as common } from '@/lib/i18n/en/common'
import { m } from '@/lib/i18n/en/editor'
import { useWorkspace } from '@/lib/permissions'
import { DeskProvider } from './desk'
import { Header } from './header'
import { Meter } from './meter'
import { Notices } from './notices'
import { PlatformTabs } from './platform-tabs'
import { Side } from './side'
import { TextField } from './text-field'
import { TitleField } from './title-field'
import { useNewDesk } from './use-desk'
import { useShortcuts } from './use-shortcuts'

const loadConflictDialog = () => import('./conflict-dialog')
const ConflictDialog = lazy(loadConflictDialog)
const ExtraFields = lazy(() => import('./extra-fields'))

const route = getRouteApi('/w/$workspaceId/posts/$postId')

/** The place people write in. */
export function PostEditor() {
  const { id } = useWorkspace()
  const { data: post } = useSuspenseQuery(postQuery(id, route.useParams().postId))
  return <Desk key={post.id} post={post} />
}

function Desk({ post }: { post: Post }) {
  const { desk, ...notices } = useNewDesk(post)
  const { now, saver, platform, editable, comparing, compare } = desk
  useShortcuts(desk)
  // It is wanted after the connection was lost, when its code might not come.
  useEffect(() => void loadConflictDialog().catch(() => undefined), [])
  return (
    <DeskProvider value={desk}>
      <title>{`${now.value.title || m.untitled} · ${common.product}`}</title>
      <div className="flex flex-col md:grow md:max-lg:shrink-0 lg:min-h-0 lg:basis-0">
        <Header />
        <div className="flex min-h-0 grow">
          <div className="min-w-0 grow lg:overflow-y-auto" data-scroller>
            <article className="mx-auto w-full max-w-[40rem] px-5 pt-5 pb-24 md:px-8 md:pt-9">
              <Notices {...notices} />
              <TitleField />
              <PlatformTabs />
              {platform ? (
                // A tab's panel, named by its tab.
                <div role="tabpanel" id="text-of-platform" aria-labelledby={`tab-${platform}`}>
                  <TextField key={platform} platform={platform} />
                  <Meter platform={platform} />
                  <Later>
                    <ExtraFields key={platform} platform={platform} />
                  </Later>
                </div>
              ) : (
                <p className="py-10 font-serif text-ink-3 text-lg">{m.noText}</p>
              )}
            </article>
          </div>
          <Side />
        </div>
      </div>
      <Later>
        {editable && comparing && now.theirs && (
          <ConflictDialog
            base={now.base}
            mine={now.value}
            theirs={now.theirs.value}
            onSettle={saver.settle}
            onClose={() => compare(false)}
          />
        )}
      </Later>
    </DeskProvider>
  )
}
