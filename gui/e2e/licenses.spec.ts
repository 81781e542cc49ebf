/** A licence on the screen of whoever sells it, from its template to its end. */

import { expect, settled, signIn, test } from './fixtures'

test('a licence is issued, its key seen once, suspended and reinstated', async ({
  page,
  context,
  studio,
}) => {
  await signIn(context, studio.person)
  await page.goto(`/account/${studio.workspace.account_id}/licenses`)
  await settled(page)
  // Whoever begins without a template makes one, and issues from it without a reload.
  await page.getByRole('button', { name: 'Issue a licence' }).click()
  await page.getByRole('dialog').getByRole('link', { name: 'Templates' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await settled(page)
  await page.keyboard.press('n')
  await page.getByLabel('Name of the template').fill('Team, a year')
  await page.getByLabel('Product').fill(`Oven timer of ${studio.workspace.slug}`)
  await page.getByLabel('Seats').fill('5')
  await page.getByLabel('Entitles to').fill('seats = 5\nportal')
  await page.getByRole('button', { name: 'Create', exact: true }).click()
  await expect(page.getByText('Team, a year is saved.')).toBeVisible()

  await page.getByRole('link', { name: 'Licences' }).last().click()
  await page.getByRole('button', { name: 'Issue a licence' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Hearth & Loaf')
  await page.getByLabel('E-mail address').fill('it@hearth.example')
  await page.getByRole('button', { name: 'Issue', exact: true }).click()
  const key = await page.getByRole('textbox', { name: 'Key' }).inputValue()
  expect(key).toMatch(/^QXL(-[0-9A-Z]{5}){6}$/)
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByRole('alert')).toContainText('It was not copied yet')
  await page.getByRole('button', { name: 'Close without copying' }).click()
  await page.reload()
  await settled(page)
  await expect(page.getByText(`… ${key.replaceAll('-', '').slice(-6)}`)).toBeVisible()
  expect(await page.content()).not.toContain(key)

  const holds = async () => {
    const data = { key, fingerprint: 'laptop' }
    const answer = await context.request.post('/api/v1/licenses/validate', { data })
    return (await answer.json()).codes
  }
  const choose = async (act: string) => {
    await page.getByRole('button', { name: 'What to do with Hearth & Loaf' }).click()
    await page.getByRole('menuitem', { name: act }).click()
  }
  await choose('Suspend')
  await page.getByRole('dialog').getByRole('button', { name: 'Suspend' }).click()
  await expect(page.getByRole('cell', { name: 'Suspended' })).toBeVisible()
  expect(await holds()).toContain('SUSPENDED')
  await choose('Reinstate')
  await expect(page.getByRole('cell', { name: 'Active' })).toBeVisible()
  expect(await holds()).not.toContain('SUSPENDED')
})
