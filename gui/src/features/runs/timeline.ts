/** A run as people follow it: what it did, what it does, and what is still to come. */

import type { Platform } from '@/data/posts'
import type { RunDetail, RunLine, RunStep } from '@/data/runs'
import { m } from '@/lib/i18n/en/runs'

export interface Row {
  n: number
  key: string
  /** Whose text it works on; none for the post as a whole. */
  platform: Platform | null
  persona: string | null
  status: RunStep['status']
  attempts: number
  started_at: string | null
  finished_at: string | null
  tokens: number
  /** What came of it, in words. */
  notes: string[]
  problem: string | null
}

interface Planned {
  key: string
  persona?: string | null
  when?: string | null
}

/** The steps taken, and those that will be; a step with a condition is shown once it happens. */
export function timelineOf(
  run: Pick<RunDetail, 'status' | 'steps' | 'platforms'>,
  lines: readonly RunLine[],
  planned: readonly Planned[],
): Row[] {
  const taken = [...run.steps]
    .sort((a, b) => a.n - b.n)
    .map((step): Row => {
      const told = lines.filter(
        ({ type, content }) => type === 'run.step_finished' && content.n === step.n,
      )
      return {
        n: step.n,
        key: step.name,
        platform: step.platform,
        persona: step.persona,
        status: step.status,
        attempts: step.attempts,
        started_at: step.started_at,
        finished_at: step.finished_at,
        tokens: told.reduce((sum, { tokens }) => sum + tokens, 0),
        notes: step.status === 'succeeded' ? notesOf(told.at(-1)?.content ?? {}) : [],
        problem: step.problem,
      }
    })
  if (run.status === 'succeeded') return taken
  const known = new Set(taken.map(({ key, platform }) => `${key} ${platform}`))
  const last = planned.at(-1)
  const all = [
    ...run.platforms.flatMap((platform) =>
      planned.slice(0, -1).map((step) => ({ ...step, platform })),
    ),
    ...(last ? [{ ...last, platform: null }] : []),
  ]
  const coming = all
    .filter(({ key, platform, when }) => !when && !known.has(`${key} ${platform}`))
    .map(
      ({ key, platform, persona = null }, index): Row => ({
        n: taken.length + index + 1,
        key,
        platform,
        persona,
        status: 'pending',
        attempts: 0,
        started_at: null,
        finished_at: null,
        tokens: 0,
        notes: [],
        problem: null,
      }),
    )
  return [...taken, ...coming]
}

function notesOf(told: Record<string, unknown>): string[] {
  const { points, used, limit, posts, overall, findings, agent, instead_of: reason } = told
  return [
    typeof points === 'number' && m.points(points),
    typeof used === 'number' &&
      typeof limit === 'number' &&
      m.used(used, limit, typeof posts === 'number' ? posts : 1),
    typeof overall === 'number' && m.score(overall),
    typeof findings === 'number' && findings > 0 && m.findings(findings),
    typeof reason === 'string' && m.insteadOf(String(agent), reason),
  ].filter((note) => note !== false)
}

/** The newest text for each platform; usable also when the run stopped after it. */
export function draftsOf(steps: readonly RunStep[]): [Platform, string][] {
  const drafts = new Map<Platform, string>()
  for (const { platform, output } of [...steps].sort((a, b) => a.n - b.n)) {
    const body = output?.body
    if (platform && typeof body === 'string' && body.trim()) drafts.set(platform, body)
  }
  return [...drafts]
}

export const tokensOf = (lines: readonly RunLine[]): number =>
  lines.reduce((sum, { tokens }) => sum + tokens, 0)

/** "0.4 s", "14 s", "2 min 5 s". */
export function spanOf(from: string, to: string | number, ticking = false): string {
  const end = typeof to === 'number' ? to : Date.parse(to)
  const seconds = Math.max(0, (end - Date.parse(from)) / 1000)
  if (seconds < 0.05 && !ticking) return '< 0.1 s'
  if (seconds < 10 && !ticking) return `${seconds.toFixed(1)} s`
  if (seconds < 60) return `${Math.floor(seconds)} s`
  const minutes = Math.floor(seconds / 60)
  return minutes < 60
    ? `${minutes} min ${Math.floor(seconds % 60)} s`
    : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

export function sentenceOf({ type, content }: RunLine): string {
  const step = m.step[String(content.step)] ?? String(content.step ?? '')
  if (type === 'run.step_started' || type === 'run.step_finished') {
    return [m.lines[type](step), ...(type === 'run.step_finished' ? notesOf(content) : [])].join(
      ', ',
    )
  }
  const said = m.lines[type]
  return typeof content.problem === 'string' ? `${said}: ${content.problem}` : said
}
