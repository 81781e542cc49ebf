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
import { affected, inAccount, inWorkspace, listOf, type Subject } from './keys'

type Kind = 'workspace' | 'account'
interface Bases {
  workspace: '/api/v1/w/{workspace_id}'
  account: '/api/v1/accounts/{account_id}'
}
type List<S extends string, K extends Kind> = `${Bases[K]}/${ReturnType<typeof listOf<S>>}`
type One<S extends string, K extends Kind> = Exclude<
  Extract<keyof paths, `${List<S, K>}/{${string}}`>,
  `${List<S, K>}/${string}/${string}`
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
type Row<S extends string, K extends Kind> =
  Answer<Operation<List<S, K>, 'get'>> extends { items: (infer Item)[] } ? Item : never
type Page<S extends string, K extends Kind> = PageOf<Row<S, K>>
type Filters<S extends string, K extends Kind> =
  Operation<List<S, K>, 'get'> extends { parameters: { query?: infer Query } }
    ? Omit<NonNullable<Query>, 'limit' | 'cursor' | 'count'>
    : never
type Acts<S extends string, K extends Kind> =
  Extract<keyof paths, `${One<S, K>}/${string}`> extends `${One<S, K>}/${infer Act}`
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

/** How addresses of things begin, and keys of what is kept of them. */
const PLACES = {
  workspace: { base: '/api/v1/w/{place_id}', within: inWorkspace },
  account: { base: '/api/v1/accounts/{place_id}', within: inAccount },
}

// The address is made of the subject, and its types are looked up above: no call could check them.
const call = api.request as (
  method: string,
  path: string,
  init: Init,
) => Promise<{ data?: unknown; response: Response }>

/** Everything the screen asks about a kind of thing of workspaces; `project` is below `/projects`. */
export const resource = <S extends Subject>(subject: S) => kept(subject, 'workspace')

/** The same of accounts: a `license` is below the account's `/licenses`. */
export const accountResource = <S extends string>(subject: S) => kept(subject, 'account')

function kept<S extends string, K extends Kind>(subject: S, kind: K) {
  const { base, within } = PLACES[kind]
  const name = listOf(subject)
  const list = `${base}/${name}`
  const one = `${list}/{id}`
  const ask = <Got>(method: string, path: string, init: Init) =>
    answer(call(method, path, init)) as Promise<Got>
  const at = (placeId: string, { id, version }: Known) => ({
    path: { place_id: placeId, id },
    header: version === undefined ? {} : ifMatch(version),
  })
  const renewed = (placeId: string) => affected(subject).map((each) => within(placeId, each))

  return {
    /** What every list of them is below. */
    key: (placeId: string) => within(placeId, name),

    /** A list in pages, narrowed by its filters. */
    pages: (placeId: string, filters: Filters<S, K> = {} as Filters<S, K>) =>
      infiniteQueryOptions({
        // Of any shape to who shows it, as its answers are what it is known by.
        queryKey: within(placeId, name, 'list', filters) as QueryKey,
        queryFn: ({ pageParam, signal }) =>
          ask<Page<S, K>>('GET', list, {
            params: {
              path: { place_id: placeId },
              query: { ...filters, ...(pageParam && { cursor: pageParam }) },
            },
            signal,
          }),
        initialPageParam: '',
        getNextPageParam: (last) => last.next_cursor,
        placeholderData: keepPreviousData,
      }),

    /** All of them at once, for lists that are short and for names beside ids. */
    every: (placeId: string, filters: Filters<S, K> = {} as Filters<S, K>) =>
      queryOptions({
        queryKey: within(placeId, name, 'every', filters) as QueryKey,
        queryFn: ({ signal }) =>
          whole((page) =>
            ask<Page<S, K>>('GET', list, {
              params: { path: { place_id: placeId }, query: { ...filters, ...page } },
              signal,
            }),
          ),
        select: ({ items }) => items,
      }),

    detail: (placeId: string, id: string) =>
      queryOptions({
        queryKey: within(placeId, name, 'detail', id) as QueryKey,
        queryFn: ({ signal }) =>
          ask<Answer<Operation<One<S, K>, 'get'>>>('GET', one, {
            params: { path: { place_id: placeId, id } },
            signal,
          }),
      }),

    useCreate: (placeId: string) =>
      useChange(
        (body: Sent<Operation<List<S, K>, 'post'>>) =>
          ask<Answer<Operation<List<S, K>, 'post'>>>('POST', list, {
            params: { path: { place_id: placeId } },
            body,
          }),
        renewed(placeId),
      ),

    useUpdate: (placeId: string) =>
      useChange(
        ({ row, body }: { row: Known; body: Sent<Operation<One<S, K>, 'patch'>> }) =>
          ask<Answer<Operation<One<S, K>, 'patch'>>>('PATCH', one, {
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
    useAct: <Act extends Acts<S, K>>(placeId: string, act: Act) =>
      useChange(
        ({ id, off }: { id: string; off?: boolean }) =>
          ask<Answer<Operation<`${One<S, K>}/${Act}`, 'post'>>>(
            off ? 'DELETE' : 'POST',
            `${one}/${act}`,
            { params: { path: { place_id: placeId, id } } },
          ),
        renewed(placeId),
      ),
  }
}
