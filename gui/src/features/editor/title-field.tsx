import { m } from '@/lib/i18n/en/editor'
import { useDesk } from './desk'

/** The title, as large as it will be read; it wraps and grows. */
export function TitleField() {
  const { now, saver, editable } = useDesk()
  const { title } = now.value
  return (
    <div className="mb-5 grid font-medium font-serif text-[1.75rem] leading-[2.125rem] tracking-[-0.012em] md:text-[2rem] md:leading-[2.375rem]">
      <h1 className="sr-only">{title || m.untitled}</h1>
      <span aria-hidden className="invisible col-start-1 row-start-2 whitespace-pre-wrap">
        {title}{' '}
      </span>
      <textarea
        dir="auto"
        aria-label={m.title}
        value={title}
        rows={1}
        readOnly={!editable}
        placeholder={m.untitled}
        maxLength={300}
        onBlur={() => void saver.flush()}
        onChange={({ target }) =>
          saver.type({ ...saver.state.get().value, title: target.value.replace(/\n/g, ' ') })
        }
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        className="col-start-1 row-start-2 resize-none overflow-hidden bg-transparent text-ink outline-none"
      />
    </div>
  )
}
