/** Makes a sample workspace through the same doors that people use. */

import { answer, api, type Schemas } from '@/api/client'
import { hasCode } from '@/api/errors'
import { addDays, dayOf, momentAt } from '@/lib/days'
import type { Platform } from './posts'

export interface SamplePost {
  title: string
  stands: 'idea' | 'draft' | 'review' | 'approved' | 'scheduled' | 'published'
  chapter?: string
  tags?: readonly string[]
  priority?: Schemas['Priority']
  hours?: number
  /** Days from today: due, or for what is scheduled when it goes out. */
  inDays?: number
  mine?: boolean
  texts: Partial<Record<Platform, string>>
  comments?: readonly { body: string; on?: { platform: Platform; quote: string } }[]
}

export interface SampleContent {
  goals: readonly { title: string; metric: string; target: number; inDays: number }[]
  /** `goal` counts the goals from 0. */
  chapters: readonly { title: string; brief: string; goal: number }[]
  tags: readonly { name: string; colour: Schemas['TagColour'] }[]
  source: { title: string; text: string }
  posts: readonly SamplePost[]
}

export interface SampleOrder {
  name: string
  timezone: string
  content: SampleContent
  userId: string
  /** Which texts to keep; none named: all. The feed takes those for the blog. */
  platforms: readonly Platform[]
  onProgress: (done: number, all: number) => void
  signal: AbortSignal
}

const WAIT_MS = 10_000
const ROUNDS = 5

export async function makeSample(order: SampleOrder): Promise<Schemas['WorkspaceRead']> {
  const { content, timezone, userId, signal } = order
  const posts = content.posts.map((post) => ({ ...post, texts: kept(post, order.platforms) }))
  const all =
    4 + content.goals.length + content.chapters.length + content.tags.length + posts.length
  let done = 0

  /** One request; a server that asks for patience gets it. */
  async function step<T>(send: () => Promise<T>, counts = true): Promise<T> {
    for (let tries = 0; ; tries++) {
      signal.throwIfAborted()
      try {
        const got = await send()
        if (counts) order.onProgress(++done, all)
        return got
      } catch (error) {
        if (!hasCode(error, 'rate_limited') || tries > ROUNDS) throw error
        await new Promise((resolve) => setTimeout(resolve, WAIT_MS))
      }
    }
  }

  const workspace = await step(() =>
    answer(api.POST('/api/v1/workspaces', { body: { name: order.name, timezone } })),
  )
  const path = { workspace_id: workspace.id }
  const params = { path }
  const today = dayOf(Date.now(), timezone)
  const at = (days: number, time: string) => momentAt(addDays(today, days), time, timezone)

  const goals: string[] = []
  for (const { inDays, ...goal } of content.goals) {
    const body = { ...goal, owner_id: userId, due_at: at(inDays, '18:00') }
    const made = await step(() =>
      answer(api.POST('/api/v1/w/{workspace_id}/goals', { params, body })),
    )
    goals.push(made.id)
  }
  for (const [rank, { goal, ...chapter }] of content.chapters.entries()) {
    const body = { ...chapter, goal_id: goals[goal], rank }
    await step(() => answer(api.POST('/api/v1/w/{workspace_id}/chapters', { params, body })))
  }
  for (const body of content.tags) {
    await step(() => answer(api.POST('/api/v1/w/{workspace_id}/tags', { params, body })))
  }
  await step(() =>
    answer(
      api.POST('/api/v1/w/{workspace_id}/sources', {
        params,
        body: { ...content.source, kind: 'markdown' },
      }),
    ),
  )

  const rows = posts.map((post) => row(post, post.mine ? userId : null, at))
  const imported = await step(() =>
    answer(
      api.POST('/api/v1/w/{workspace_id}/posts/import', {
        params,
        body: { format: 'json', content: JSON.stringify(rows) },
      }),
    ),
  )
  const ids = imported.rows.map(({ post_id: id }) => id ?? '')

  for (const [index, post] of posts.entries()) {
    const one = { path: { ...path, post_id: ids[index] ?? '' } }
    for (const { body, on } of post.comments ?? []) {
      const span = on && spanOf(post.texts[on.platform] ?? '', on)
      await step(
        () =>
          answer(
            api.POST('/api/v1/w/{workspace_id}/posts/{post_id}/comments', {
              params: one,
              body: { body, span },
            }),
          ),
        false,
      )
    }
    if (post.stands === 'idea' || post.stands === 'draft') continue
    await step(
      () =>
        answer(api.POST('/api/v1/w/{workspace_id}/posts/{post_id}/submission', { params: one })),
      false,
    )
  }

  const agreed = new Set(ids.filter((_, index) => AGREED.has(posts[index]?.stands ?? 'idea')))
  await approve(path, agreed, step)
  await step(async () => undefined)

  for (const [index, post] of posts.entries()) {
    await step(async () => {
      if (post.stands !== 'scheduled' && post.stands !== 'published') return
      const body = post.stands === 'scheduled' ? { at: at(post.inDays ?? 1, '09:00') } : {}
      await answer(
        api.POST('/api/v1/w/{workspace_id}/posts/{post_id}/publication', {
          params: { path: { ...path, post_id: ids[index] ?? '' } },
          body,
        }),
      )
    })
  }
  return workspace
}

const AGREED: ReadonlySet<string> = new Set(['approved', 'scheduled', 'published'])

/** Say yes in every stage, as somebody alone in a workspace may. */
async function approve(
  path: { workspace_id: string },
  agreed: ReadonlySet<string>,
  step: <T>(send: () => Promise<T>, counts: boolean) => Promise<T>,
): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    const { items } = await step(
      () =>
        answer(
          api.GET('/api/v1/w/{workspace_id}/approvals', {
            params: { path, query: { state: 'pending', limit: 200 } },
          }),
        ),
      false,
    )
    const waiting = items.filter(({ post_id: id }) => agreed.has(id))
    if (waiting.length === 0) return
    for (const { id } of waiting) {
      await step(
        () =>
          answer(
            api.POST('/api/v1/w/{workspace_id}/approvals/{approval_id}/decision', {
              params: { path: { ...path, approval_id: id } },
              body: { verdict: 'approved' },
            }),
          ),
        false,
      )
    }
  }
}

function row(post: SamplePost, userId: string | null, at: (days: number, time: string) => string) {
  return {
    title: post.title,
    status: post.stands === 'idea' ? 'idea' : 'draft',
    priority: post.priority ?? 'normal',
    chapter: post.chapter ?? null,
    tags: post.tags ?? [],
    owner_id: userId,
    assignee_id: userId,
    estimated_hours: post.hours ?? null,
    due_at: post.inDays === undefined ? null : at(post.inDays, '17:00'),
    variants: Object.entries(post.texts).map(([platform, body]) => ({ platform, body })),
  }
}

/** The texts somebody asked for, and the one of the feed; a post that would be left without any keeps all. */
export function kept(
  { texts }: Pick<SamplePost, 'texts'>,
  platforms: readonly Platform[],
): SamplePost['texts'] {
  if (platforms.length === 0) return texts
  const wanted = Object.entries(texts).filter(
    ([platform]) => platform === 'blog' || platforms.some((each) => each === platform),
  )
  return wanted.length > 0 ? Object.fromEntries(wanted) : texts
}

/** Where the quoted words stand, counted in code points as the server counts. */
export function spanOf(text: string, { platform, quote }: { platform: Platform; quote: string }) {
  const found = text.indexOf(quote)
  if (found < 0) return undefined
  const start = [...text.slice(0, found)].length
  return { version: 1, platform, start, end: start + [...quote].length, quote }
}
