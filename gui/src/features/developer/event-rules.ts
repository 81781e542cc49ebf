import { m } from '@/lib/i18n/en/developer'

const EVERYTHING = '*'

export type Subject = keyof typeof m.subjects
export const SUBJECTS = Object.keys(m.subjects) as Subject[]

/** What an endpoint hears of, as the form has it: all, whole subjects, and exact types. */
export interface Heard {
  all: boolean
  subjects: string[]
  exact: readonly string[]
}

export function heardOf(patterns: readonly string[]): Heard {
  const known = new Set<string>(SUBJECTS)
  const subjects = patterns
    .filter((each) => each.endsWith('.*') && known.has(each.slice(0, -2)))
    .map((each) => each.slice(0, -2))
  const exact = patterns.filter(
    (each) => each !== EVERYTHING && !subjects.some((subject) => each === `${subject}.*`),
  )
  return { all: patterns.includes(EVERYTHING), subjects, exact }
}

export function patternsOf({ all, subjects, exact }: Heard): string[] {
  return all ? [EVERYTHING] : [...subjects.map((subject) => `${subject}.*`), ...exact]
}
