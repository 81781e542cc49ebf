import { Outlet } from '@tanstack/react-router'
import { lazy } from 'react'
import { refusedForMoney } from '@/api/for-money'
import { Later } from '@/components/states/later'
import { useStore } from '@/lib/store'

const PlanLimit = lazy(() => import('./plan-limit'))

/** Every page, and over each of them why something was refused for money. */
export function Root() {
  const refused = useStore(refusedForMoney)
  return (
    <>
      <Outlet />
      <Later>
        {refused && <PlanLimit error={refused} onClose={() => refusedForMoney.set(null)} />}
      </Later>
    </>
  )
}
