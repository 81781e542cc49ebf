import { lazy, Suspense } from 'react'
import { HomePage } from './home-page'

// For who begins: most visits are not the first ones.
const HomeStart = lazy(() => import('./home-start'))

export function Home() {
  return (
    <HomePage>
      <Suspense>
        <HomeStart />
      </Suspense>
    </HomePage>
  )
}
