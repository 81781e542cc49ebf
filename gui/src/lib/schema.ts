/** What pages read from their address: `validateSearch`. Bodies are checked by the server. */

type Read<T> = (value: unknown) => T | undefined
type Found<Shape extends Record<string, Read<unknown>>> = {
  [Name in keyof Shape]?: ReturnType<Shape[Name]>
}

/** The words of an address that a page knows; in place of one that says something else there is nothing. */
export function search<Shape extends Record<string, Read<unknown>>>(shape: Shape) {
  return {
    parse: (given: Record<string, unknown>) =>
      Object.fromEntries(
        // Named even so: what is not said here would stay as the address has it.
        Object.entries(shape).map(([name, read]) => [name, read(given[name])]),
      ) as Found<Shape>,
  }
}

/** One of the words. */
export function oneOf<const Words extends readonly string[]>(words: Words): Read<Words[number]> {
  return (value) => words.find((word) => word === value)
}

export const text: Read<string> = (value) => (typeof value === 'string' ? value : undefined)

/** A whole number from 1 on. */
export const count: Read<number> = (value) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined

export const flag: Read<boolean> = (value) => (typeof value === 'boolean' ? value : undefined)

/** A day of a calendar, such as 2026-05-12. */
export const day: Read<string> = (value) =>
  /^\d{4}-\d\d-\d\d$/.test(String(value)) ? String(value) : undefined
