/** The way from an empty workspace to the first published post, told by what is there. */

import type { PostListed } from '@/data/posts'

export const STEPS = ['source', 'post', 'submit', 'approve', 'publish', 'invite'] as const
export type StepName = (typeof STEPS)[number]

/** What each step needs; who may not do it does not see it. */
const NEEDS: Readonly<Record<StepName, string>> = {
  source: 'content:write',
  post: 'content:write',
  submit: 'content:write',
  approve: 'approvals:decide',
  publish: 'publishing:write',
  invite: 'members:write',
}

export interface Facts {
  sources: number
  posts: readonly Pick<PostListed, 'status'>[]
  approvals: readonly { state: string }[]
  /** People, and places kept for people. */
  people: number
}

export interface Step {
  name: StepName
  done: boolean
}

const OUT = new Set(['scheduled', 'published'])
const AGREED = new Set(['approved', ...OUT])

/** The steps somebody may take; one that was done once stays done, whatever became of it. */
export function stepsFor(
  scopes: ReadonlySet<string>,
  facts: Facts,
  before: ReadonlySet<string>,
): Step[] {
  const now: Record<StepName, boolean> = {
    source: facts.sources > 0,
    post: facts.posts.length > 0,
    submit: facts.approvals.length > 0,
    approve:
      facts.approvals.some(({ state }) => state === 'approved') ||
      facts.posts.some(({ status }) => AGREED.has(status)),
    publish: facts.posts.some(({ status }) => OUT.has(status)),
    invite: facts.people > 1,
  }
  return STEPS.filter((name) => scopes.has(NEEDS[name])).map((name) => ({
    name,
    done: now[name] || before.has(name),
  }))
}

export interface Kept {
  hidden: boolean
  done: readonly StepName[]
}

const key = (workspaceId: string) => `first-steps:${workspaceId}`

export function readKept(workspaceId: string): Kept {
  try {
    const kept: Partial<Kept> = JSON.parse(localStorage.getItem(key(workspaceId)) ?? '{}')
    const done = Array.isArray(kept.done) ? kept.done : []
    return { hidden: kept.hidden === true, done: STEPS.filter((name) => done.includes(name)) }
  } catch {
    return { hidden: false, done: [] }
  }
}

export function writeKept(workspaceId: string, kept: Kept): void {
  localStorage.setItem(key(workspaceId), JSON.stringify(kept))
}
