/** Every page, in both themes and two widths: no error, nothing axe minds, nothing wider than the screen. */

import { accessProblems, expect, settled, signIn, test } from '../fixtures'
import { Studio } from '../studio'
import { furnish } from './furnish'
import { ROUTES } from './routes'

const LOOKS = [
  { theme: 'light', width: 1366, height: 768 },
  { theme: 'dark', width: 1366, height: 768 },
  { theme: 'light', width: 390, height: 844 },
  { theme: 'dark', width: 390, height: 844 },
] as const

for (const { theme, width, height } of LOOKS) {
  test(`every page holds in ${theme} at ${width}`, async ({ page, context, request }) => {
    test.setTimeout(300_000)
    const studio = await Studio.open(request)
    const ids = await furnish(studio)
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme: theme })
    let signedIn = false
    for (const route of ROUTES) {
      if (route.startsWith('/w/') && !signedIn) {
        await signIn(context, studio.person)
        signedIn = true
      }
      const address = route.replace(/\$(\w+)/g, (_, name: string) => ids[name] ?? `no ${name}`)
      await test.step(address, async () => {
        await page.goto(address)
        await settled(page)
        expect.soft(await accessProblems(page), `${route} for axe`).toEqual([])
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        )
        expect.soft(wide, `${route} scrolls sideways`).toBeLessThanOrEqual(0)
        expect.soft(await page.title(), `title of ${route}`).toMatch(/Postmagiq/)
        const name = route.replace(/^\//, '').replace(/\W+/g, '-') || 'start'
        await page.screenshot({ path: `test-results/pages/${name}-${theme}-${width}.png` })
      })
    }
  })
}
