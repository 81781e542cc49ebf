import { Search } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { field } from './input'

interface Props {
  label: string
  /** What the address says. */
  text: string
  /** `replace` for what goes on with the same search, so that the back button undoes the whole of it. */
  onChange: (text: string, replace: boolean) => void
}

const TYPING_MS = 200

/** Narrows a list while one types. The text belongs in the address; it goes there after a short rest. */
export function SearchBox({ label, text, onChange }: Props) {
  const [typed, setTyped] = useState(text)
  /** What this search has put into the address so far. */
  const told = useRef<string | null>(null)
  const tell = useRef(() => {})
  tell.current = () => {
    onChange(typed, told.current !== null)
    told.current = typed
  }
  // The address may change from outside: the back button, "clear filters".
  useEffect(() => {
    setTyped(text)
    if (text !== told.current) told.current = null
  }, [text])
  useEffect(() => {
    if (typed === text) return
    const timer = setTimeout(() => tell.current(), TYPING_MS)
    return () => clearTimeout(timer)
  }, [typed, text])

  function finish() {
    if (typed !== text) tell.current()
    told.current = null
  }

  return (
    <span className="relative block min-w-0 flex-1 sm:max-w-56">
      <Search aria-hidden className="absolute top-2 left-2.5 size-4 text-ink-3" />
      <input
        type="search"
        dir="auto"
        aria-label={label}
        placeholder={label}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={finish}
        className={field({ shape: 'search' })}
      />
    </span>
  )
}
