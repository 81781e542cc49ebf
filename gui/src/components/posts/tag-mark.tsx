import type { PostListed } from '@/data/posts'
import type { TagColour } from '@/data/tags'

const DOTS: Record<TagColour, string> = {
  grey: 'bg-gray',
  red: 'bg-red',
  orange: 'bg-amber',
  yellow: 'bg-amber',
  green: 'bg-green',
  teal: 'bg-teal',
  blue: 'bg-blue',
  purple: 'bg-blue',
  pink: 'bg-red',
}

/** The tags of a post as far as there is room: a dot and a name each, then how many more. */
export function TagMarks({ tags, most = 2 }: { tags: PostListed['tags']; most?: number }) {
  const rest = tags.slice(most)
  return (
    <span className="flex min-w-0 items-center gap-2.5 text-ink-2 text-xs">
      {tags.slice(0, most).map(({ id, name, colour }) => (
        <span key={id} className="flex min-w-0 items-center gap-1">
          <span aria-hidden className={`size-1.5 shrink-0 rounded-full ${DOTS[colour]}`} />
          <span className="truncate">{name}</span>
        </span>
      ))}
      {rest.length > 0 && (
        <span className="shrink-0" title={rest.map(({ name }) => name).join(', ')}>
          +{rest.length}
        </span>
      )}
    </span>
  )
}
