/** Checks of addresses: `validateSearch` of a page. Bodies are checked by the server. */
import * as z from 'zod/mini'

// Without it zod tries to compile code from text, which the content security policy refuses.
z.config({ jitless: true })

/** One of the words, and nothing when the address says something else. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.catch(z.optional(z.enum(words)), undefined)
}

export const text = z.catch(z.optional(z.string()), undefined)

export { z }
