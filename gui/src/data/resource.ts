/** What a kind of thing of a workspace needs on the screen: its lists, one of it, and the changes to it. */

import {
  type InfiniteData,
  infiniteQueryOptions,
  keepPreviousData,
  type QueryKey,
  queryOptions,
  type UseInfiniteQueryOptions,
} from '@tanstack/react-query'
import { answer, api, ifMatch, type PageOf, requestOf, whole } from '@/api/client'
import type { paths } from '@/api/schema'
import { useChange } from './changes'
import { inWorkspace, listOf, renewedBy, type Subject } from './keys'

type List<S extends Subject> = `/api/v1/w/{workspace_id}/${ReturnType<typeof listOf<S>>}`
type One<S extends Subject> = Exclude<
  Extract<keyof paths, `${List<S>}/{${string}}`>,
  `${List<S>}/${string}/${string}`
>
type Operation<Path, Method> = Path extends keyof paths
  ? Method extends keyof paths[Path]
    ? paths[Path][Method]
    : never
  : never
type Json<Content> = Content extends { content: { 'application/json': infer Body } }
  ? Body
  : undefined
type Answer<Op> = Op extends { responses: infer All }
  ? Json<All extends { 200: infer Ok } ? Ok : All extends { 201: infer Made } ? Made : undefined>
  : never
type Sent<Op> = Op extends { requestBody: infer Body } ? Json<Body> : never
type Row<S extends Subject> =
  Answer<Operation<List<S>, 'get'>> extends { items: (infer Item)[] } ? Item : never
type Page<S extends Subject> = PageOf<Row<S>>
type Filters<S extends Subject> =
  Operation<List<S>, 'get'> extends { parameters: { query?: infer Query } }
    ? Omit<NonNullable<Query>, 'limit' | 'cursor' | 'count'>
    : never
type Acts<S extends Subject> =
  Extract<keyof paths, `${One<S>}/${string}`> extends `${One<S>}/${infer Act}`
    ? Exclude<Act, `${string}/${string}`>
    : never

/** What `pages` of a kind gives, for who shows lists of any. */
export type Listed<Item> = UseInfiniteQueryOptions<
  PageOf<Item>,
  Error,
  InfiniteData<PageOf<Item>>,
  QueryKey,
  string
>

/** One of them, as far as a change needs it: with a version, only what one has seen is changed. */
export interface Known {
  id: string
  version?: number
}

interface Init {
  params: { path: Record<string, string>; query?: object; header?: object }
  body?: unknown
  signal?: AbortSignal
}

// The address is made of the subject, and its types are looked up above: no call could check them.
const call = api.request as (
  method: string,
  path: string,
  init: Init,
) => Promise<{ data?: unknown; response: Response }>

/** Everything the screen asks about a kind; `project` is below `/projects`. */
export function resource<S extends Subject>(subject: S) {
  const name = listOf(subject)
  const list = `/api/v1/w/{workspace_id}/${name}`
  const one = `${list}/{id}`
  const ask = <Got>(method: string, path: string, init: Init) =>
    answer(call(method, path, init)) as Promise<Got>
  const at = (workspaceId: string, { id, version }: Known) => ({
    path: { workspace_id: workspaceId, id },
    header: version === undefined ? {} : ifMatch(version),
  })

  return {
    /** What every list of them is below. */
    key: (workspaceId: string) => inWorkspace(workspaceId, name),

    /** A list in pages, narrowed by its filters. */
    pages: (workspaceId: string, filters: Filters<S> = {} as Filters<S>) =>
      infiniteQueryOptions({
        // Of any shape to who shows it, as its answers are what it is known by.
        queryKey: inWorkspace(workspaceId, name, 'list', filters) as QueryKey,
        queryFn: ({ pageParam, signal }) =>
          ask<Page<S>>('GET', list, {
            params: {
              path: { workspace_id: workspaceId },
              query: { ...filters, ...(pageParam && { cursor: pageParam }) },
            },
            signal,
          }),
        initialPageParam: '',
        getNextPageParam: (last) => last.next_cursor,
        placeholderData: keepPreviousData,
      }),

    /** All of them at once, for lists that are short and for names beside ids. */
    every: (workspaceId: string, filters: Filters<S> = {} as Filters<S>) =>
      queryOptions({
        queryKey: inWorkspace(workspaceId, name, 'every', filters) as QueryKey,
        queryFn: ({ signal }) =>
          whole((page) =>
            ask<Page<S>>('GET', list, {
              params: { path: { workspace_id: workspaceId }, query: { ...filters, ...page } },
              signal,
            }),
          ),
        select: ({ items }) => items,
      }),

    detail: (workspaceId: string, id: string) =>
      queryOptions({
        queryKey: inWorkspace(workspaceId, name, 'detail', id) as QueryKey,
        queryFn: ({ signal }) =>
          ask<Answer<Operation<One<S>, 'get'>>>('GET', one, {
            params: { path: { workspace_id: workspaceId, id } },
            signal,
          }),
      }),

    useCreate: (workspaceId: string) =>
      useChange(
        (body: Sent<Operation<List<S>, 'post'>>) =>
          ask<Answer<Operation<List<S>, 'post'>>>('POST', list, {
            params: { path: { workspace_id: workspaceId } },
            body,
          }),
        renewedBy(workspaceId, subject),
      ),

    useUpdate: (workspaceId: string) =>
      useChange(
        ({ row, body }: { row: Known; body: Sent<Operation<One<S>, 'patch'>> }) =>
          ask<Answer<Operation<One<S>, 'patch'>>>('PATCH', one, {
            params: at(workspaceId, row),
            body,
          }),
        renewedBy(workspaceId, subject),
      ),

    /** Answers with the request that undoes it. */
    useRemove: (workspaceId: string) =>
      useChange(
        async (row: Known) =>
          requestOf((await call('DELETE', one, { params: at(workspaceId, row) })).response),
        renewedBy(workspaceId, subject),
        ({ id }) => id,
      ),

    /** What is done to one below its own address: `enablement`, and with `off` what takes it back. */
    useAct: <Act extends Acts<S>>(workspaceId: string, act: Act) =>
      useChange(
        ({ id, off }: { id: string; off?: boolean }) =>
          ask<Answer<Operation<`${One<S>}/${Act}`, 'post'>>>(
            off ? 'DELETE' : 'POST',
            `${one}/${act}`,
            { params: { path: { workspace_id: workspaceId, id } } },
          ),
        renewedBy(workspaceId, subject),
      ),
  }
}
