import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ApiError, Forbidden } from './api/errors'
import { App } from './app/providers'
import './styles.css'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has lost its #root.')

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
