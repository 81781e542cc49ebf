import { useEffect, useState } from 'react'

/**
 * The secret after `#` of a mailed link. Browsers send it to nobody; here it is also taken out of the address, so that
 * it stays neither in the history nor in a copied link. Using it up is for a button: scanners of mail open links too.
 */
export function useFragment(): string {
  const [secret, setSecret] = useState(read)
  useEffect(() => {
    const take = () => {
      const found = read()
      if (!found) return
      setSecret(found)
      history.replaceState(history.state, '', location.pathname + location.search)
    }
    take()
    // A second link, pasted into the same tab.
    addEventListener('hashchange', take)
    return () => removeEventListener('hashchange', take)
  }, [])
  return secret
}

const read = () => decoded(location.hash.slice(1))

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
