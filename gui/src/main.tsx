import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ApiError, Forbidden } from './api/errors'
import { App } from './app/providers'
import { router } from './app/router'
import './styles.css'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has lost its #root.')

// The page's code comes while it is asked who is there; when it does not, the router asks again and says so.
const [matched] = router.getMatchedRoutes(location.pathname)
for (const route of matched) router.loadRouteChunk(route)?.catch(() => undefined)

createRoot(root, {
  // What the page itself says, with what to do about it, is no fault of the program.
  onCaughtError: (error) => {
    if (!(error instanceof Forbidden || error instanceof ApiError)) reportError(error)
  },
}).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
