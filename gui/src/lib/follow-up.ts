import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'

/** Navigates after an answer that took a while: whoever is on the way elsewhere is not led back. */
export function useFollowUp<Navigate extends (options: never) => Promise<void>>(
  navigate: Navigate,
): Navigate {
  const router = useRouter()
  const [here] = useState(router.latestLocation.pathname)
  return (async (options) => {
    if (router.latestLocation.pathname === here) await navigate(options)
  }) as Navigate
}
