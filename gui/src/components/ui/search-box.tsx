import { Search } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { field } from './input'

interface Props {
  label: string
  /** What the address says. */
  text: string
  onChange: (text: string) => void
}

const TYPING_MS = 200

/** Narrows a list while one types. The text belongs in the address; it goes there after a short rest. */
export function SearchBox({ label, text, onChange }: Props) {
  const [typed, setTyped] = useState(text)
  const told = useRef(onChange)
  told.current = onChange
  // The address may change from outside: the back button, "clear filters".
  useEffect(() => setTyped(text), [text])
  useEffect(() => {
    if (typed === text) return
    const timer = setTimeout(() => told.current(typed), TYPING_MS)
    return () => clearTimeout(timer)
  }, [typed, text])
  return (
    <span className="relative block min-w-0 flex-1 sm:max-w-56">
      <Search aria-hidden className="absolute top-2 left-2.5 size-4 text-ink-3" />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        className={field({ shape: 'search' })}
      />
    </span>
  )
}
