/** The words of a post as they are written: a title and a text per platform. */

import type { PostChange } from '@/data/post-changes'
import type { Post } from '@/data/posts'
import type { Platform } from '@/data/previews'
import type { Rules } from '@/lib/autosave'

export type Extras = Readonly<Record<string, string | readonly string[]>>

export interface Text {
  readonly body: string
  readonly extras: Extras
}

export interface Words {
  readonly title: string
  readonly texts: Readonly<Partial<Record<Platform, Text>>>
}

export function wordsOf(post: Pick<Post, 'title' | 'variants'>): Words {
  const texts: Partial<Record<Platform, Text>> = {}
  for (const { platform, body, extras } of post.variants) {
    texts[platform] = { body, extras: extras as Extras }
  }
  return { title: post.title, texts }
}

export const platformsOf = ({ texts }: Words) => Object.keys(texts) as Platform[]

/** Whose text a channel for a platform publishes, as `snapshot` of the server chooses it. */
export function textFor(words: Words, platform: Platform): Platform | undefined {
  const [only, ...others] = platformsOf(words)
  const chosen = only && others.length === 0 ? only : platform
  return words.texts[chosen]?.body.trim() ? chosen : undefined
}

function sameExtras(one: Extras, other: Extras): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...names].every((name) => String(one[name] ?? '') === String(other[name] ?? ''))
}

export function sameText(one: Text | undefined, other: Text | undefined): boolean {
  if (!one || !other) return one === other
  return one.body === other.body && sameExtras(one.extras, other.extras)
}

/** The platforms whose texts differ, also where one side has none. */
export function differing(one: Words, other: Words): Platform[] {
  return [...new Set([...platformsOf(one), ...platformsOf(other)])].filter(
    (platform) => !sameText(one.texts[platform], other.texts[platform]),
  )
}

/** What to ask the server for: only what changed, so that others' changes beside it stay. */
export function changeOf(base: Words, value: Words): PostChange {
  const variants: NonNullable<PostChange['variants']> = {}
  for (const platform of differing(base, value)) {
    const text = value.texts[platform]
    const before = base.texts[platform]
    const gone = Object.keys(before?.extras ?? {}).filter((name) => !(name in (text?.extras ?? {})))
    variants[platform] = text
      ? {
          ...(text.body !== before?.body && { body: text.body }),
          ...(!sameExtras(text.extras, before?.extras ?? {}) && {
            extras: {
              ...Object.fromEntries(gone.map((name) => [name, null])),
              ...text.extras,
            } as Record<string, string | string[]>,
          }),
        }
      : null
  }
  return {
    ...(base.title !== value.title && { title: value.title }),
    ...(Object.keys(variants).length > 0 && { variants }),
  }
}

/** What both sides changed, and not to the same words. */
export function clashing(base: Words, mine: Words, theirs: Words): ('title' | Platform)[] {
  const { title } = base
  const titles = mine.title !== title && theirs.title !== title && mine.title !== theirs.title
  const both = differing(mine, theirs).filter(
    (platform) =>
      !sameText(base.texts[platform], mine.texts[platform]) &&
      !sameText(base.texts[platform], theirs.texts[platform]),
  )
  return titles ? ['title', ...both] : both
}

export const rules: Rules<Words> = {
  same: (one, other) => one.title === other.title && differing(one, other).length === 0,
  merge(base, mine, theirs, winner) {
    if (!winner && clashing(base, mine, theirs).length > 0) return null
    const pick = <T>(was: T, my: T, their: T, same: (one: T, other: T) => boolean): T => {
      if (same(their, was)) return my
      return winner === 'mine' && !same(my, was) ? my : their
    }
    const title = pick(base.title, mine.title, theirs.title, Object.is)
    const texts: Partial<Record<Platform, Text>> = {}
    for (const platform of new Set([...platformsOf(mine), ...platformsOf(theirs)])) {
      const [was, my, their] = [base, mine, theirs].map((words) => words.texts[platform])
      const text = pick(was, my, their, sameText)
      if (text) texts[platform] = text
    }
    return { title, texts }
  },
}
