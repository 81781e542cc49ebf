import createClient from 'openapi-fetch'
import { errorFrom, Unreachable } from './errors'
import { noticed } from './for-money'
import type { components, paths } from './schema'
import { type Session, session } from './session'

export type Schemas = components['schemas']

/** Send a request as whoever is signed in; a token that ran out is renewed once, and the request replayed. */
export function fetchAs(who: Session) {
  return async (request: Request): Promise<Response> => {
    // A body is a stream that is read once, so the replay needs its own copy.
    const replay = request.clone()
    const token = who.token
    const response = await send(request, token)
    if (response.status !== 401 || token === null) return response
    return (await who.refresh(token)) ? send(replay, who.token) : response
  }
}

async function send(request: Request, token: string | null): Promise<Response> {
  request.headers.set('X-Client', 'web')
  if (token) request.headers.set('Authorization', `Bearer ${token}`)
  try {
    return await globalThis.fetch(request)
  } catch (cause) {
    if (request.signal.aborted) throw cause
    throw new Unreachable(cause)
  }
}

export const authorizedFetch = fetchAs(session)

/** Every operation of openapi.yaml, typed; wrap each call in `answer`. */
export const api = createClient<paths>({
  baseUrl: globalThis.location.origin,
  fetch: authorizedFetch,
})

api.use({
  async onResponse({ response }) {
    if (!response.ok) throw noticed(await errorFrom(response))
  },
})

/** The body of an answer; refusals were thrown as ApiError before. */
export async function answer<T>(call: Promise<{ data?: T }>): Promise<T> {
  const { data } = await call
  return data as T
}

/** A part of a list, and where the next one begins. */
export interface PageOf<Item> {
  items: Item[]
  next_cursor?: string | null
}

/** All of a list, however many pages that takes; `ask` asks for one of them. */
export async function whole<Item>(
  ask: (page: { limit: number; cursor?: string }) => Promise<PageOf<Item>>,
): Promise<{ items: Item[] }> {
  const items: Item[] = []
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await ask({ limit: 200, ...(cursor && { cursor }) })
    items.push(...page.items)
    cursor = page.next_cursor ?? null
  }
  return { items }
}

/** The request that a change was made by, which the server can undo. */
export const requestOf = (response: Response): string => response.headers.get('X-Request-Id') ?? ''

/** The body of an answer, and the request that undoes what was asked. */
export async function changed<T>(
  call: Promise<{ data?: T; response: Response }>,
): Promise<{ body: T; request: string }> {
  const { data, response } = await call
  return { body: data as T, request: requestOf(response) }
}

/** The header that lets a change happen only to the version one has seen. */
export function ifMatch(version: number): { 'if-match': string } {
  return { 'if-match': `"${version}"` }
}
