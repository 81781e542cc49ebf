import { X } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Textarea } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { m as side } from '@/lib/i18n/en/editor-side'

type Visibility = 'internal' | 'external'

interface Props {
  quote: string | null
  onUnquote: () => void
  /** Says whether it was kept; else the words stay where they are. */
  onSend: (words: string, visibility: Visibility) => Promise<boolean>
}

const WHO = [
  { value: 'internal', label: side.comments.internal },
  { value: 'external', label: side.comments.external },
]

export function Compose({ quote, onUnquote, onSend }: Props) {
  const [words, setWords] = useState('')
  const [visibility, setVisibility] = useState<Visibility>('internal')
  const [sending, setSending] = useState(false)

  async function send() {
    if (!words.trim() || sending) return
    setSending(true)
    if (await onSend(words.trim(), visibility)) setWords('')
    setSending(false)
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      {quote && (
        <blockquote className="mb-2 flex items-start gap-2 border-amber border-l-2 pl-2.5 font-serif text-ink-2 text-sm">
          <span className="line-clamp-3 grow">{quote}</span>
          <button
            type="button"
            aria-label={side.comments.unquote}
            className="grid size-6 shrink-0 place-items-center rounded hover:bg-hover"
            onClick={onUnquote}
          >
            <X aria-hidden className="size-3.5" />
          </button>
        </blockquote>
      )}
      <Textarea
        aria-label={side.comments.placeholder}
        placeholder={side.comments.placeholder}
        rows={3}
        value={words}
        onChange={({ target }) => setWords(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          // Here it sends the comment, not the post.
          event.preventDefault()
          event.stopPropagation()
          void send()
        }}
      />
      <div className="mt-2 flex items-center justify-between gap-2">
        <Select
          aria-label={side.comments.visibility}
          className="w-36"
          options={WHO}
          value={visibility}
          onChange={({ target }) => setVisibility(target.value as Visibility)}
        />
        <Button type="submit" aria-disabled={!words.trim() || sending}>
          {side.comments.send}
        </Button>
      </div>
    </form>
  )
}
