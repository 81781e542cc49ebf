/** Many posts at once, for boards that are full. */

import type { Studio } from '../studio'

/** Every other one an idea, the others drafts. */
export async function fillBoard(studio: Studio, count: number): Promise<void> {
  const posts = Array.from({ length: count }, (_, n) => ({
    title: `Post ${n + 1}`,
    status: n % 2 ? 'draft' : 'idea',
    // Without one, a post may not be submitted.
    variants: [{ platform: 'linkedin', body: `Loaf ${n + 1} is out of the oven by six.` }],
  }))
  const content = JSON.stringify(posts)
  await studio.ask('POST', '/posts/import', { format: 'json', content })
}
