/** The API reference as a program's author uses it: looked up by keyboard, tried with a key. */

import { accessProblems, expect, test } from '../fixtures'
import type { Studio } from '../studio'

const DOCS = '/api/v1/docs'

async function key(studio: Studio, ...scopes: string[]): Promise<string> {
  const made = await studio.ask<{ key: string }>('POST', '/api-keys', { name: 'Docs', scopes })
  return made.key
}

test('an operation is found by keyboard and tried with a key that stays in memory', async ({
  page,
  studio,
}) => {
  await page.goto(DOCS)
  await page.getByLabel('Your API key').fill(await key(studio, 'content:read', 'content:write'))
  await page.keyboard.press('Tab')
  await expect(page.locator('#key')).toContainText(`It opens ${studio.workspace.name}.`)
  await page.locator('body').press('/')
  const search = page.getByRole('combobox', { name: 'Search the reference' })
  await expect(search).toBeFocused()
  await page.keyboard.type('create post')
  await expect(page.getByRole('option', { selected: true })).toContainText('/posts')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#createPost$/)
  const operation = page.locator('#createPost')
  await expect(operation.locator('input[name=workspace_id]')).toHaveValue(studio.workspace.slug)
  await operation.locator('textarea').fill('{"title": "Tried"}')
  await operation.getByRole('button', { name: 'Send POST' }).click()
  await expect(operation.locator('.status')).toContainText('201')
  await expect(operation.locator('.headers')).toContainText('etag: "1"')
  await expect(operation.locator('.result')).toContainText('"title": "Tried"')
  await operation.locator('textarea').fill('{"title": ""}')
  await operation.getByRole('button', { name: 'Send POST' }).click()
  await expect(operation.locator('.status')).toContainText('422')
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
  await page.reload()
  await expect(page.getByLabel('Your API key')).toHaveValue('')
})

test('a stream is shown as it comes, and stopped', async ({ page, studio }) => {
  await page.goto(`${DOCS}#streamEvents`)
  await page.getByLabel('Your API key').fill(await key(studio, 'workspace:read', 'members:read'))
  await page.keyboard.press('Tab')
  const operation = page.locator('#streamEvents')
  await expect(operation.locator('input[name=workspace_id]')).toHaveValue(studio.workspace.slug)
  await operation.getByRole('button', { name: 'Send GET' }).click()
  await expect(operation.locator('.result')).toContainText(': following')
  await operation.getByRole('button', { name: 'Stop' }).click()
  await expect(operation.locator('.result')).toContainText('Stopped.')
})

test('the type of a problem leads to its line, and what words mean is found', async ({
  page,
  request,
}) => {
  const { type } = await (await request.get('/api/v1/me')).json()
  await page.goto(type)
  await expect(page.locator('tr:target')).toContainText('unauthenticated')
  await expect(page.locator('tr:target')).toBeInViewport()
  const search = page.getByRole('combobox', { name: 'Search the reference' })
  await search.fill('standard webhooks')
  await page.getByRole('option').filter({ hasText: 'Chapter' }).first().click()
  await expect(page.getByRole('heading', { name: 'Webhook messages' })).toBeInViewport()
  await search.fill('zeppelin')
  await expect(page.getByText('Nothing holds these words.')).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`it reads well on a phone and for everybody, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`${DOCS}#createPost`)
    await expect(page.locator('#createPost textarea')).toBeVisible()
    // What is closed is looked at by nobody, and is most of a megabyte.
    await page.evaluate(() => {
      for (const closed of document.querySelectorAll('details:not([open])')) closed.remove()
    })
    expect(await accessProblems(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await page.getByRole('button', { name: 'Contents' }).click()
    await page.getByRole('link', { name: 'Concurrency' }).click()
    await expect(page.getByRole('heading', { name: 'Concurrency' })).toBeInViewport()
    await expect(page.getByRole('navigation', { name: 'Contents' })).toBeHidden()
  })
}
