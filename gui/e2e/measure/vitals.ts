/** What a browser says about how a page felt: LCP, CLS and INP as web-vitals defines them, tasks and frames. */

import type { Page } from '@playwright/test'

export interface Vitals {
  /** Milliseconds until the largest thing was painted. */
  lcp: number
  cls: number
  /** The slowest interaction in milliseconds; 0 when there was none of 16 ms or more. */
  inp: number
  /** The longest task, of 50 ms or more. */
  task: number
  frames: number
  /** Frames that came later than one was due. */
  dropped: number
}

/** Begin to watch every page that is opened from now on. */
export const watchVitals = (page: Page): Promise<unknown> => page.addInitScript(observe)

/** What was seen until now, once everything that was done is painted. */
export async function vitals(page: Page): Promise<Vitals> {
  await painted(page)
  return page.evaluate(() => ({ ...(window as unknown as Watched).seen }))
}

/** Forget interactions, tasks and frames: what comes next is measured by itself. */
export async function begin(page: Page): Promise<void> {
  await painted(page)
  await page.evaluate(() =>
    Object.assign((window as unknown as Watched).seen, { inp: 0, task: 0, frames: 0, dropped: 0 }),
  )
}

interface Watched {
  seen: Vitals
}

function painted(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        // Entries of an event are handed out some time after its frame.
        requestAnimationFrame(() => requestIdleCallback(() => setTimeout(resolve, 100)))
      }),
  )
}

/** In the page, before anything else. */
function observe(): void {
  const seen: Vitals = { lcp: 0, cls: 0, inp: 0, task: 0, frames: 0, dropped: 0 }
  Object.assign(window, { seen })
  const each = (type: string, see: (entry: PerformanceEntry) => void, more = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({
      type,
      buffered: true,
      ...more,
    })

  each('largest-contentful-paint', ({ startTime }) => {
    seen.lcp = startTime
  })
  // Shifts of one second count together, up to five seconds; the worst such window holds.
  let shifted = { from: 0, last: 0, sum: 0 }
  each('layout-shift', (entry) => {
    const { startTime, value, hadRecentInput } = entry as unknown as {
      startTime: number
      value: number
      hadRecentInput: boolean
    }
    if (hadRecentInput) return
    const fits = startTime - shifted.last < 1000 && startTime - shifted.from < 5000
    shifted = fits
      ? { ...shifted, last: startTime, sum: shifted.sum + value }
      : { from: startTime, last: startTime, sum: value }
    seen.cls = Math.max(seen.cls, shifted.sum)
  })
  each(
    'event',
    (entry) => {
      // Hovering is no interaction; dragging has no number and counts as one.
      const { interactionId = 0 } = entry as unknown as { interactionId?: number }
      if (interactionId > 0 || /^(drag|drop)/.test(entry.name)) {
        seen.inp = Math.max(seen.inp, entry.duration)
      }
    },
    { durationThreshold: 16 },
  )
  each('longtask', ({ duration }) => {
    seen.task = Math.max(seen.task, duration)
  })
  const FRAME_MS = 1000 / 60
  let before = 0
  requestAnimationFrame(function count(now) {
    if (before > 0) {
      seen.frames++
      seen.dropped += Math.max(0, Math.round((now - before) / FRAME_MS) - 1)
    }
    before = now
    requestAnimationFrame(count)
  })
}
