import { useQuery } from '@tanstack/react-query'
import { Pieces } from '@/components/posts/pieces'
import { Dialog } from '@/components/ui/dialog'
import { diffQuery } from '@/data/versions'
import { m as side } from '@/lib/i18n/en/editor-side'
import { m as posts } from '@/lib/i18n/en/posts'
import { useWorkspace } from '@/lib/permissions'
import { useDesk } from './desk'
import { Loaded, Quiet } from './panel'

interface Props {
  from: number
  to: number
  onClose: () => void
}

/** Two versions in one text: what went is struck out, what came is underlined. */
export default function DiffDialog({ from, to, onClose }: Props) {
  const { post } = useDesk()
  const query = useQuery(diffQuery(useWorkspace().id, post.id, from, to))
  return (
    <Dialog
      open
      wide
      onOpenChange={(open) => !open && onClose()}
      title={side.versions.diffTitle(from, to)}
    >
      <Loaded query={query}>
        {({ title, variants }) => {
          const parts = [
            { name: side.versions.same_title, ops: title },
            ...variants.map(({ platform, ops }) => ({ name: posts.platforms[platform], ops })),
          ].filter(({ ops }) => ops.some(({ op }) => op !== 'equal'))
          if (parts.length === 0) return <Quiet>{side.versions.same}</Quiet>
          return parts.map(({ name, ops }) => (
            <section key={name} className="mb-6">
              <h3 className="mb-1.5 text-ink-3 text-xs">{name}</h3>
              <Pieces pieces={ops} words={side.versions} />
            </section>
          ))
        }}
      </Loaded>
    </Dialog>
  )
}
