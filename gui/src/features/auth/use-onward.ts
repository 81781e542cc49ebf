import { useRouter } from '@tanstack/react-router'

/** Go where the person wanted to, but only within this site; the door is not gone back to. */
export function useOnward() {
  const router = useRouter()
  return (next: string | undefined) => {
    const inside = next?.startsWith('/') && !/^\/[/\\]/.test(next)
    router.history.replace(inside && next ? next : '/')
  }
}
