/** What a role may not do is neither in the navigation nor behind its address, and the API agrees. */

import { readdirSync, readFileSync } from 'node:fs'
import { expect, settled, signIn, test } from '../fixtures'
import { Studio } from '../studio'

const ROLES = ['guest', 'viewer', 'member', 'editor', 'admin'] as const
const FOLDER = new URL('../../src/routes/', import.meta.url)

/** Read each page's address and scope from its own route, as the screen does. */
const PAGES = readdirSync(FOLDER)
  .map((file) => readFileSync(new URL(file, FOLDER), 'utf8'))
  .flatMap((text) => {
    const path = text.match(/createFileRoute\('(\/w\/[^']+)'\)/)?.[1]?.replace(/\/$/, '')
    const scope = text.match(/page\(m\.\w+, '([^']+)'/)?.[1]
    return path && scope && !path.slice(4).includes('/$') ? [{ path, scope }] : []
  })

for (const role of ROLES) {
  test(`${role}: hidden navigation, blocked page and API agree`, async ({
    page,
    context,
    request,
  }) => {
    test.setTimeout(180_000)
    expect(PAGES.length).toBeGreaterThan(15)
    const studio = await Studio.open(request)
    const person = await studio.join(role)
    const seen = studio.as(person)
    const { scopes } = await seen.ask<{ scopes: string[] }>('GET', '/membership')
    await signIn(context, person)
    for (const { path, scope } of PAGES) {
      const address = path.replace('$workspaceId', studio.workspace.slug)
      await page.goto(address)
      await settled(page)
      const may = scopes.includes(scope)
      const blocked = page.getByRole('main').getByRole('alert').getByText(scope, { exact: true })
      await expect(blocked, `${role} at ${path}`).toHaveCount(may ? 0 : 1)
      const link = page.getByRole('navigation').locator(`a[href="${address}"]`)
      if (!may) await expect(link, `${role} in the navigation`).toHaveCount(0)
    }
  })
}
