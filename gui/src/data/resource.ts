/** What a kind of thing of a workspace or an account needs on the screen: its lists, one of it, and the changes to it. */

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
import { inAccount, inWorkspace, listOf, renewedBy, type Subject } from './keys'

type One<List extends string> = Exclude<
  Extract<keyof paths, `${List}/{${string}}`>,
  `${List}/${string}/${string}`
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
type Row<List extends string> =
  Answer<Operation<List, 'get'>> extends { items: (infer Item)[] } ? Item : never
type Page<List extends string> = PageOf<Row<List>>
type Filters<List extends string> =
  Operation<List, 'get'> extends { parameters: { query?: infer Query } }
    ? Omit<NonNullable<Query>, 'limit' | 'cursor' | 'count'>
    : never
type Acts<List extends string> =
  Extract<keyof paths, `${One<List>}/${string}`> extends `${One<List>}/${infer Act}`
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

interface Where {
  list: string
  /** What its addresses call the place they are in. */
  param: 'workspace_id' | 'account_id'
  key: (placeId: string) => QueryKey
  renewed: (placeId: string) => QueryKey[]
}

/** Everything the screen asks about a kind of a workspace; `project` is below `/projects`. */
export function resource<S extends Subject>(subject: S) {
  const name = listOf(subject)
  return kind<`/api/v1/w/{workspace_id}/${typeof name}`>({
    list: `/api/v1/w/{workspace_id}/${name}`,
    param: 'workspace_id',
    key: (id) => inWorkspace(id, name),
    renewed: (id) => renewedBy(id, subject),
  })
}

/** The same of an account. Its log is one of what its changes make old. */
export function accountResource<Name extends string>(name: Name) {
  return kind<`/api/v1/accounts/{account_id}/${Name}`>({
    list: `/api/v1/accounts/{account_id}/${name}`,
    param: 'account_id',
    key: (id) => inAccount(id, name),
    renewed: (id) => [inAccount(id, name), inAccount(id, 'events')],
  })
}

function kind<List extends string>({ list, param, key, renewed }: Where) {
  const one = `${list}/{id}`
  const ask = <Got>(method: string, path: string, init: Init) =>
    answer(call(method, path, init)) as Promise<Got>
  const at = (placeId: string, { id, version }: Known) => ({
    path: { [param]: placeId, id },
    header: version === undefined ? {} : ifMatch(version),
  })

  return {
    /** What every list of them is below. */
    key,

    /** A list in pages, narrowed by its filters. */
    pages: (placeId: string, filters: Filters<List> = {} as Filters<List>) =>
      infiniteQueryOptions({
        // Of any shape to who shows it, as its answers are what it is known by.
        queryKey: [...key(placeId), 'list', filters] as QueryKey,
        queryFn: ({ pageParam, signal }) =>
          ask<Page<List>>('GET', list, {
            params: {
              path: { [param]: placeId },
              query: { ...filters, ...(pageParam && { cursor: pageParam }) },
            },
            signal,
          }),
        initialPageParam: '',
        getNextPageParam: (last) => last.next_cursor,
        placeholderData: keepPreviousData,
      }),

    /** All of them at once, for lists that are short and for names beside ids. */
    every: (placeId: string, filters: Filters<List> = {} as Filters<List>) =>
      queryOptions({
        queryKey: [...key(placeId), 'every', filters] as QueryKey,
        queryFn: ({ signal }) =>
          whole((page) =>
            ask<Page<List>>('GET', list, {
              params: { path: { [param]: placeId }, query: { ...filters, ...page } },
              signal,
            }),
          ),
        select: ({ items }) => items,
      }),

    detail: (placeId: string, id: string) =>
      queryOptions({
        queryKey: [...key(placeId), 'detail', id] as QueryKey,
        queryFn: ({ signal }) =>
          ask<Answer<Operation<One<List>, 'get'>>>('GET', one, {
            params: { path: { [param]: placeId, id } },
            signal,
          }),
      }),

    useCreate: (placeId: string) =>
      useChange(
        (body: Sent<Operation<List, 'post'>>) =>
          ask<Answer<Operation<List, 'post'>>>('POST', list, {
            params: { path: { [param]: placeId } },
            body,
          }),
        renewed(placeId),
      ),

    useUpdate: (placeId: string) =>
      useChange(
        ({ row, body }: { row: Known; body: Sent<Operation<One<List>, 'patch'>> }) =>
          ask<Answer<Operation<One<List>, 'patch'>>>('PATCH', one, {
            params: at(placeId, row),
            body,
          }),
        renewed(placeId),
      ),

    /** Answers with the request that undoes it. */
    useRemove: (placeId: string) =>
      useChange(
        async (row: Known) =>
          requestOf((await call('DELETE', one, { params: at(placeId, row) })).response),
        renewed(placeId),
        ({ id }) => id,
      ),

    /** What is done to one below its own address: `enablement`, and with `off` what takes it back. */
    useAct: <Act extends Acts<List>>(placeId: string, act: Act) =>
      useChange(
        ({ id, off }: { id: string; off?: boolean }) =>
          ask<Answer<Operation<`${One<List>}/${Act}`, 'post'>>>(
            off ? 'DELETE' : 'POST',
            `${one}/${act}`,
            { params: { path: { [param]: placeId, id } } },
          ),
        renewed(placeId),
      ),
  }
}
