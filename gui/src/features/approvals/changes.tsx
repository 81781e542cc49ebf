import { useQuery } from '@tanstack/react-query'
import { Pieces } from '@/components/posts/pieces'
import { ErrorPanel } from '@/components/states/error-panel'
import { Bar } from '@/components/states/skeleton'
import { diffQuery } from '@/data/versions'
import { m } from '@/lib/i18n/en/approvals'
import { m as posts } from '@/lib/i18n/en/posts'
import { useWorkspace } from '@/lib/permissions'

const words = { inserted: m.inserted, deleted: m.deleted }

/** Two versions in one text: what went is struck out, what came is underlined. */
export function Changes({ postId, from, to }: { postId: string; from: number; to: number }) {
  const { id } = useWorkspace()
  const { data, error, refetch } = useQuery(diffQuery(id, postId, from, to))
  if (error) return <ErrorPanel error={error} onRetry={() => void refetch()} />
  if (!data) {
    return (
      <div aria-hidden className="animate-late space-y-4 pt-4">
        <Bar className="w-full" />
        <Bar className="w-4/5" />
      </div>
    )
  }
  const parts = [
    { name: m.postTitle, ops: data.title },
    ...data.variants.map(({ platform, ops }) => ({ name: posts.platforms[platform], ops })),
  ].filter(({ ops }) => ops.some(({ op }) => op !== 'equal'))
  if (parts.length === 0) return <p className="py-6 text-ink-2">{m.same}</p>
  return parts.map(({ name, ops }) => (
    <section key={name} className="mb-8">
      <h3 className="mb-2 text-ink-3 text-xs">{name}</h3>
      <Pieces pieces={ops} words={words} />
    </section>
  ))
}
