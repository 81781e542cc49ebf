/** The main job in the browser: from notes to a published post, by one person alone. */

import { expect, signIn, test } from '../fixtures'

const NOTES = `We bought a second oven in May. It bakes forty loaves an hour, twice what the old one did.
On Sundays the queue used to reach the corner by nine. Since June nobody has waited longer than six minutes.`

test('notes become a published post', async ({ page, context, studio }) => {
  await signIn(context, studio.person)
  await page.goto(`/w/${studio.workspace.slug}/sources`)
  await page.getByRole('textbox', { name: 'New source' }).fill(NOTES)
  await page.getByRole('button', { name: 'Add text' }).click()

  // The source tells what it is made of, and offers to write from it.
  await expect(page.getByText('Since June nobody has waited longer')).toBeVisible()
  const write = page.getByRole('region', { name: 'Write a post from this' })
  for (const box of await write.getByRole('checkbox', { checked: true }).all()) await box.click()
  await write.getByRole('checkbox', { name: 'Blog' }).click()
  await write.getByRole('checkbox', { name: 'LinkedIn' }).click()
  await expect(write.getByText('LinkedIn: no channel connected')).toBeVisible()
  await write.getByRole('button', { name: 'Write the post' }).click()

  // The run is followed live until its draft is there.
  await page.getByRole('link', { name: 'Open the post' }).click()

  // A person changes the words; the change is kept without being asked to.
  const text = page.getByRole('textbox', { name: 'Blog' })
  await text.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Come on Sunday and see for yourself.')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()

  // Alone in the workspace, the writer decides at both stages.
  await page.getByRole('button', { name: 'Submit for approval' }).click()
  for (let stage = 1; stage <= 2; stage++) {
    const asked = page.waitForResponse((answer) => /\/posts\/.*\/approvals\b/.test(answer.url()))
    await page.getByRole('button', { name: 'Approve', exact: true }).click()
    await asked
  }
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await page.getByRole('button', { name: 'Publish now' }).click()
  const published = page.getByRole('link', { name: 'View published' })
  await expect(published).toBeVisible()
  const address = (await published.getAttribute('href')) ?? ''

  // No channel goes to LinkedIn: it is copied, and marked with where it is.
  const hand = page.getByRole('region', { name: 'LinkedIn · By hand' })
  await expect(hand.getByRole('textbox', { name: 'Text for LinkedIn' })).not.toHaveValue('')
  await hand.getByLabel('Address of the published post').fill('https://linkedin.example/posts/7')
  await hand.getByRole('button', { name: 'Mark as published' }).click()
  await expect(page.getByText(`${studio.person.name} published it by hand.`)).toBeVisible()
  await expect(
    page.getByRole('button', { name: /^(Publish|Publish now|Mark as published)$/ }),
  ).toHaveCount(0)

  // Anybody can read it.
  await page.goto(address)
  await expect(page.getByText('Come on Sunday and see for yourself.')).toBeVisible()
})

test('two people who change the same words lose none of them', async ({ browser, studio }) => {
  const post = await studio.post('Sunday without a queue')
  const ben = await studio.join('editor')
  const [hers, his] = await Promise.all(
    [studio.person, ben].map(async (person) => {
      const context = await browser.newContext()
      await signIn(context, person)
      const page = await context.newPage()
      const whole = page.waitForResponse((answer) => answer.url().includes('conflict-dialog'))
      await page.goto(`/w/${studio.workspace.slug}/posts/${post.id}`)
      await expect(page.getByRole('textbox', { name: 'LinkedIn' })).toBeVisible()
      await whole
      await expect(page.getByText('Drawn from what the network shows')).toBeVisible()
      return page
    }),
  )
  if (!hers || !his) throw new Error('two pages')
  // Hers does not hear of his change before she writes her own.
  await hers.context().setOffline(true)
  await his.getByRole('textbox', { name: 'LinkedIn' }).fill('Ben wrote this line.')
  await expect(his.getByText('Saved', { exact: true })).toBeVisible()
  await hers.getByRole('textbox', { name: 'LinkedIn' }).fill('Ann wrote another line.')
  await expect(hers.getByText('Offline', { exact: true })).toBeVisible()
  await hers.context().setOffline(false)

  const dialog = hers.getByRole('dialog')
  await expect(dialog).toContainText('Ben')
  await expect(dialog).toContainText('Ann')
})

test('what was written offline is there after the browser was closed', async ({
  page,
  context,
  studio,
}) => {
  const post = await studio.post('A loaf for the neighbours')
  await signIn(context, studio.person)
  await page.goto(`/w/${studio.workspace.slug}/posts/${post.id}`)
  const text = page.getByRole('textbox', { name: 'LinkedIn' })
  await expect(text).toBeVisible()
  // What stands beside the text comes after it, and would not come any more.
  await expect(page.getByRole('complementary').getByText('out by six')).toBeVisible()
  await context.setOffline(true)
  await text.fill('Written on a train without a network.')
  await expect(page.getByText('Offline', { exact: true })).toBeVisible()
  await page.close()

  await context.setOffline(false)
  const again = await context.newPage()
  await again.goto(`/w/${studio.workspace.slug}/posts/${post.id}`)
  await expect(again.getByRole('textbox', { name: 'LinkedIn' })).toHaveValue(
    'Written on a train without a network.',
  )
})

test('no token is left where a script could read it later', async ({ page, context, studio }) => {
  await signIn(context, studio.person)
  await page.goto(`/w/${studio.workspace.slug}/posts`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
  )
  expect(kept).not.toMatch(/eyJ[\w-]+\.|refresh/)
})
