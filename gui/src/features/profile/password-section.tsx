import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, useState } from 'react'
import { Later } from '@/components/states/later'
import { Button } from '@/components/ui/button'
import { meQuery } from '@/data/me'
import { m } from '@/lib/i18n/en/profile'

const PasswordChange = lazy(() => import('./password-change'))

export function PasswordSection() {
  const { user } = useSuspenseQuery(meQuery()).data
  const [open, setOpen] = useState(false)
  if (!open) return <Button onClick={() => setOpen(true)}>{m.password.change}</Button>
  return (
    <Later>
      <PasswordChange user={user} onClose={() => setOpen(false)} />
    </Later>
  )
}
