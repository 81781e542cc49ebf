import { useInfiniteQuery } from '@tanstack/react-query'
import { LoadMore } from '@/components/states/load-more'
import { Bar } from '@/components/states/skeleton'
import { type Sentence, type SourceDetail, sentencesQuery } from '@/data/sources'
import { m } from '@/lib/i18n/en/sources'
import { useWorkspace } from '@/lib/permissions'

/** The text as it was read: each sentence has the number by which a post names it. */
export function Material({ source }: { source: SourceDetail }) {
  const { id } = useWorkspace()
  const list = useInfiniteQuery({ ...sentencesQuery(id, source.id), throwOnError: true })
  if (!list.data) {
    return (
      <div aria-hidden className="max-w-[66ch] animate-late space-y-4">
        {['w-full', 'w-5/6', 'w-11/12', 'w-2/3'].map((width) => (
          <Bar key={width} className={width} />
        ))}
      </div>
    )
  }
  const sentences = list.data.pages.flatMap(({ items }) => items)
  if (sentences.length === 0) return <p className="py-8 text-ink-2">{m.noSentences}</p>
  return (
    <section aria-label={m.material} className="max-w-[66ch]">
      <ol lang={source.language ?? undefined} dir="auto">
        {sentences.map((sentence) => (
          <Line key={sentence.n} sentence={sentence} isTitle={sentence.text === source.title} />
        ))}
      </ol>
      <LoadMore list={list} />
    </section>
  )
}

function Line({ sentence: { n, text, block }, isTitle }: { sentence: Sentence; isTitle: boolean }) {
  const heading = block === 'heading'
  return (
    <li className={heading && !isTitle ? 'flex gap-4 pt-6 pb-1.5' : 'flex gap-4 pb-1.5'}>
      <span
        aria-hidden
        className="w-6 shrink-0 text-right font-sans text-ink-3 text-xs leading-7 tabular-nums"
      >
        {n + 1}
      </span>
      {heading ? (
        <h2 className="font-medium font-serif text-xl">{text}</h2>
      ) : (
        <span
          className={
            block === 'quote'
              ? 'border-l-2 pl-3 font-serif text-ink-2 text-lg leading-7'
              : 'font-serif text-lg leading-7'
          }
        >
          {block === 'list_item' && <span aria-hidden>– </span>}
          {text}
        </span>
      )}
    </li>
  )
}
