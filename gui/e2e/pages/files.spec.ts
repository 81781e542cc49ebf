/** A file on a post: chosen, shown small under the page's own policy, and saved again as it was. */

import { readFileSync } from 'node:fs'
import { accessProblems, expect, settled, signIn, test } from '../fixtures'

const PICTURE = new URL('../../../docs/user-guide/images/goals.png', import.meta.url)

test('a picture is attached, seen and saved', async ({ page, context, studio }) => {
  const post = await studio.post('Sunday without a queue')
  await signIn(context, studio.person)
  await page.goto(`/w/${studio.workspace.slug}/posts/${post.id}?panel=details`)
  await settled(page)
  await page.locator('input[type=file]').setInputFiles(PICTURE.pathname)
  const name = page.getByRole('button', { name: 'goals.png', exact: true })
  await expect(name).toBeVisible()
  const small = page.locator('img[src^="blob:"]')
  await expect(small).toBeVisible()
  expect(await small.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  const saved = page.waitForEvent('download')
  await name.click()
  const file = await (await saved).path()
  expect(readFileSync(file).equals(readFileSync(PICTURE))).toBe(true)
  await page.locator('input[type=file]').setInputFiles({
    name: 'oven.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  })
  await expect(page.getByRole('alert')).toContainText('oven.svg: Files of that kind are not taken.')
  expect(await accessProblems(page)).toEqual([])
})
