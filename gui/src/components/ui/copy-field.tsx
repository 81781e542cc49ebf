import { Check, Copy } from 'lucide-react'
import { useRef, useState } from 'react'
import { m } from '@/lib/i18n/en/common'
import { Button } from './button'
import { field } from './input'

interface Props {
  label: string
  text: string
  onCopied?: () => void
  /** Of a text that has more lines than one. */
  rows?: number
}

/** Something to take along as it is: one click copies it; selecting it works as well. */
export function CopyField({ label, text, onCopied, rows }: Props) {
  const [copied, setCopied] = useState(false)
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const Box = rows ? 'textarea' : 'input'

  async function copy() {
    input.current?.select()
    // Refused on pages without https; the text is selected then, ready for the keyboard.
    await navigator.clipboard.writeText(text)
    setCopied(true)
    onCopied?.()
  }

  return (
    <div className={rows ? 'space-y-2' : 'flex gap-2'}>
      <Box
        dir="auto"
        ref={input}
        readOnly
        aria-label={label}
        value={text}
        onFocus={({ target }) => target.select()}
        onCopy={onCopied}
        rows={rows}
        className={
          rows
            ? field({ shape: 'lines' })
            : field({ shape: 'line', className: 'min-w-0 flex-1 font-mono' })
        }
      />
      <Button className="h-9" onClick={() => void copy().catch(() => undefined)}>
        {copied ? <Check aria-hidden /> : <Copy aria-hidden />}
        <span aria-live="polite">{copied ? m.copied : m.copy}</span>
      </Button>
    </div>
  )
}
