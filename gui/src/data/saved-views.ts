import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api, ifMatch, type Schemas, whole } from '@/api/client'
import { inWorkspace } from './keys'

export type SavedView = Schemas['SavedViewRead']
export type ViewPage = Schemas['ViewPage']

export const viewKeys = {
  all: (workspaceId: string) => inWorkspace(workspaceId, 'saved-views'),
  page: (workspaceId: string, page: ViewPage) => inWorkspace(workspaceId, 'saved-views', page),
}

/** One's own views of a page, and those that others share. */
export const savedViewsQuery = (workspaceId: string, page: ViewPage) =>
  queryOptions({
    queryKey: viewKeys.page(workspaceId, page),
    queryFn: ({ signal }) =>
      whole((part) =>
        answer(
          api.GET('/api/v1/w/{workspace_id}/saved-views', {
            params: { path: { workspace_id: workspaceId }, query: { page, ...part } },
            signal,
          }),
        ),
      ),
    staleTime: 60_000,
  })

export function useSaveView(workspaceId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: Schemas['SavedViewCreate']) =>
      answer(
        api.POST('/api/v1/w/{workspace_id}/saved-views', {
          params: { path: { workspace_id: workspaceId } },
          body,
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: viewKeys.all(workspaceId) }),
  })
}

export function useChangeView(workspaceId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ view, change }: { view: SavedView; change: Schemas['SavedViewUpdate'] }) =>
      answer(
        api.PATCH('/api/v1/w/{workspace_id}/saved-views/{view_id}', {
          params: {
            path: { workspace_id: workspaceId, view_id: view.id },
            header: ifMatch(view.version),
          },
          body: change,
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: viewKeys.all(workspaceId) }),
  })
}

export function useRemoveView(workspaceId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string) =>
      answer(
        api.DELETE('/api/v1/w/{workspace_id}/saved-views/{view_id}', {
          params: { path: { workspace_id: workspaceId, view_id: id } },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: viewKeys.all(workspaceId) }),
  })
}

export function useTakeOverView(workspaceId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string) =>
      answer(
        api.POST('/api/v1/w/{workspace_id}/saved-views/{view_id}/ownership', {
          params: { path: { workspace_id: workspaceId, view_id: id } },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: viewKeys.all(workspaceId) }),
  })
}
