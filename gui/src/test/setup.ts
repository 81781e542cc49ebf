import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { refusedForMoney } from '@/api/for-money'
import { session } from '@/api/session'
import { clearToasts } from '@/components/ui/toast'
import { server } from './server'

// A page's code is loaded when it is first shown, which takes a while on a busy machine.
configure({ asyncUtilTimeout: 30_000 })

// What jsdom does not have.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}
globalThis.IntersectionObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
} as never
globalThis.scrollTo = () => undefined
document.elementsFromPoint = () => []
Element.prototype.scrollIntoView ??= () => undefined

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => {
  cleanup()
  session.finish()
  clearToasts()
  refusedForMoney.set(null)
  server.resetHandlers()
  localStorage.clear()
})
afterAll(() => server.close())
