import createClient, { type Client } from 'openapi-fetch'
import type { components, paths } from './schema.js'

export type { components, operations, paths } from './schema.js'

/** The shapes that are sent and answered, by their names in the contract. */
export type Schemas = components['schemas']

/** Every operation of a server, typed. */
export type Postmagiq = Client<paths>

/** Talk to a server as whoever a token belongs to: an API key, or the access token of a sign-in. */
export function connect(baseUrl: string, token?: string): Postmagiq {
  const headers = token === undefined ? {} : { Authorization: `Bearer ${token}` }
  return createClient<paths>({ baseUrl, headers })
}
