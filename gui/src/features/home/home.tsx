import { HomePage } from './home-page'
import { HomeStart } from './home-start'

export function Home() {
  return (
    <HomePage>
      <HomeStart />
    </HomePage>
  )
}
