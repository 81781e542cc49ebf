import { createFileRoute, redirect } from '@tanstack/react-router'
import { DUES, PLATFORMS, PRIORITIES, SCALES, SORTS, VIEWS } from '@/data/post-search'
import { PostsPage } from '@/features/posts/posts-page'
import { m } from '@/lib/i18n/en/nav'
import { page } from '@/lib/permissions'
import { day, oneOf, search, text } from '@/lib/schema'

// What a route imports is in the entry, and this is for one page.
const arrival = () => import('@/features/posts/arrival')

const about = page(m.posts, 'content:read')

export const Route = createFileRoute('/w/$workspaceId/posts/')({
  ...about,
  validateSearch: search({
    view: oneOf(VIEWS),
    status: text,
    platform: oneOf(PLATFORMS),
    priority: oneOf(PRIORITIES),
    assignee: text,
    owner: text,
    goal: text,
    chapter: text,
    tag: text,
    due: oneOf(DUES),
    q: text,
    sort: oneOf(SORTS),
    scale: oneOf(SCALES),
    at: day,
  }),
  beforeLoad: async ({ context, cause, search, params }) => {
    about.beforeLoad({ context })
    if (cause === 'preload' || search.view) return
    const { chosenView } = await arrival()
    const query = await chosenView({ ...context, search, entering: cause === 'enter' })
    if (!query) return
    throw redirect({ href: `/w/${params.workspaceId}/posts?${query}`, replace: true })
  },
  loaderDeps: ({ search: { at: _, scale: __, ...search } }) => search,
  loader: async ({ context, deps }) => {
    if (deps.view && deps.view !== 'list') return
    const { askAhead } = await arrival()
    await askAhead({ ...context, search: deps })
  },
  component: PostsPage,
})
