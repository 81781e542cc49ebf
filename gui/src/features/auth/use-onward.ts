import { useRouter } from '@tanstack/react-router'

/** Go where the person wanted to, but only within this site. */
export function useOnward() {
  const router = useRouter()
  return (next: string | undefined) => {
    const inside = next?.startsWith('/') && !/^\/[/\\]/.test(next)
    router.history.push(inside && next ? next : '/')
  }
}
