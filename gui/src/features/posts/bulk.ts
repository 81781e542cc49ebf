import type { PostListed, PostsBulk } from '@/data/posts'

/** What brings posts back to how they were before a change; nothing when that cannot be. */
export function inverse(change: PostsBulk, before: readonly PostListed[]): PostsBulk[] {
  const posts = before.filter(({ id }) => change.ids.includes(id))
  if (change.action === 'archive') {
    const ids = posts.filter(({ status }) => status !== 'archived').map(({ id }) => id)
    return ids.length > 0 ? [{ action: 'restore', ids }] : []
  }
  if (change.action === 'assign') {
    return grouped(posts, ({ assignee_id }) => assignee_id ?? null).map(([assignee_id, ids]) => ({
      action: 'assign',
      ids,
      assignee_id,
    }))
  }
  if (change.action === 'set_due') {
    return grouped(posts, ({ due_at }) => due_at ?? null).map(([due_at, ids]) => ({
      action: 'set_due',
      ids,
      due_at,
    }))
  }
  if (change.action === 'tag') {
    return [
      ...(change.add_tags ?? []).map((name) => ({
        ids: posts.filter((post) => !carries(post, name)).map(({ id }) => id),
        remove_tags: [name],
      })),
      ...(change.remove_tags ?? []).map((name) => ({
        ids: posts.filter((post) => carries(post, name)).map(({ id }) => id),
        add_tags: [name],
      })),
    ]
      .filter(({ ids }) => ids.length > 0)
      .map((rest) => ({ action: 'tag' as const, ...rest }))
  }
  return []
}

const carries = (post: PostListed, name: string) =>
  post.tags.some((tag) => tag.name.toLowerCase() === name.toLowerCase())

function grouped<Value>(
  posts: readonly PostListed[],
  by: (post: PostListed) => Value,
): [Value, string[]][] {
  const groups = new Map<Value, string[]>()
  for (const post of posts) groups.set(by(post), [...(groups.get(by(post)) ?? []), post.id])
  return [...groups]
}
