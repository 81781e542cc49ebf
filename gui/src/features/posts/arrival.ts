import type { QueryClient } from '@tanstack/react-query'
import { meQuery } from '@/data/me'
import { filtersOf, rememberedView, viewer } from '@/data/post-filters'
import type { PostSearch } from '@/data/post-search'
import { postsQuery } from '@/data/posts'
import { savedViewsQuery } from '@/data/saved-views'
import type { WorkspacePlace } from '@/lib/permissions'

interface Arrival {
  client: QueryClient
  workspace: WorkspacePlace
  search: PostSearch
}

/**
 * Who comes with an address sees what it says; who comes without one sees what they chose to begin with. The answer is
 * the query to go on to, if any.
 */
export async function chosenView({
  client,
  workspace,
  search,
  entering,
}: Arrival & { entering: boolean }): Promise<string | null> {
  const me = await client.ensureQueryData(meQuery())
  const bare = Object.values(search).every((value) => value === undefined)
  const view = rememberedView(me.user.id) ?? 'list'
  if (bare && entering) {
    // Most people chose no other one, so the list is asked for beside the question.
    if (view === 'list') await askAhead({ client, workspace, search })
    const views = await client
      .ensureQueryData(savedViewsQuery(workspace.id, 'posts'))
      // Without them the page opens as it always does.
      .catch(() => ({ items: [] }))
    const mine = views.items.find((each) => each.is_default && each.owner_id === me.user.id)
    if (mine?.query) return mine.query
  }
  if (view === 'list') return null
  const given = Object.entries({ ...search, view }).filter(([, value]) => value !== undefined)
  return new URLSearchParams(given).toString()
}

/** Ask for the list while its page is still being loaded; what is on screen stays until it is here. */
export async function askAhead({ client, workspace, search }: Arrival): Promise<void> {
  const me = await client.ensureQueryData(meQuery())
  const asked = filtersOf(search, viewer(me.user.id, workspace.timezone))
  void client.prefetchInfiniteQuery(postsQuery(workspace.id, asked))
}
