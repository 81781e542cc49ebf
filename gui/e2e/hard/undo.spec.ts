/** What a toast offers to undo is there again as it was: its place, its words, and the yeses it had. */

import type { Page } from '@playwright/test'
import { expect, signIn, test } from '../fixtures'
import type { Studio } from '../studio'

/** All that is known of a post, but for what each change counts on. */
async function stand(studio: Studio, id: string) {
  const post = await studio.ask<Record<string, unknown>>('GET', `/posts/${id}`)
  const { items } = await studio.ask<{ items: { state: string }[] }>(
    'GET',
    `/posts/${id}/approvals`,
  )
  const { version, updated_at, latest_version, ...stands } = post
  const live = items.map(({ state }) => state).filter((state) => state !== 'withdrawn')
  return { ...stands, live }
}

const onBoard = (title: string, to: string) => async (page: Page) => {
  await page.getByRole('button', { name: `Move or change ${title}` }).click()
  await page.getByRole('menuitem', { name: to, exact: true }).click()
}
const press = (name: string) => (page: Page) => page.getByRole('button', { name }).click()
const inMenu = (name: string, ask?: string) => async (page: Page) => {
  await page.getByRole('button', { name: 'More about this post' }).click()
  await page.getByRole('menuitem', { name }).click()
  if (ask) await page.getByRole('dialog').getByRole('button', { name: ask }).click()
}

test('an Undo brings back exactly what was there', async ({ page, context, studio }) => {
  test.setTimeout(150_000)
  const submit = (id: string) => studio.ask('POST', `/posts/${id}/submission`)
  const yes = async () => {
    const { items } = await studio.ask<{ items: { id: string }[] }>(
      'GET',
      '/approvals?state=pending',
    )
    for (const { id } of items)
      await studio.ask('POST', `/approvals/${id}/decision`, { verdict: 'approved' })
  }
  const texts = { linkedin: 'We bake at four.', blog: 'We bake at four in the morning.' }
  const approved = await studio.post('Barley', { variants: texts })
  await submit(approved.id)
  await yes()
  await yes()
  const half = await studio.post('Oats')
  await submit(half.id)
  await yes()
  const idea = await studio.post('Rye', { status: 'idea' })
  const rough = await studio.post('Spelt', { status: 'draft' })
  await signIn(context, studio.person)
  const board = '/posts?view=board'
  const ways = [
    ['from an idea to review', idea.id, board, onBoard('Rye', 'In review')],
    ['from an idea to a draft', idea.id, board, onBoard('Rye', 'Draft')],
    ['a submission with a yes taken back', half.id, board, onBoard('Oats', 'Draft')],
    ['submitted from its editor', rough.id, `/posts/${rough.id}`, press('Submit for approval')],
    ['taken back in its editor', half.id, `/posts/${half.id}?panel=approval`, press('Withdraw')],
    ['archived', approved.id, `/posts/${approved.id}`, inMenu('Archive')],
    ['a text removed', approved.id, `/posts/${approved.id}`, press('Remove Blog')],
    ['discarded', half.id, `/posts/${half.id}`, inMenu('Discard', 'Discard')],
  ] as const
  for (const [what, id, at, act] of ways) {
    await test.step(what, async () => {
      const before = await stand(studio, id)
      await page.goto(`/w/${studio.workspace.slug}${at}`)
      await act(page)
      const undone = page.waitForResponse((each) => each.url().endsWith('/audit-events/undo'))
      await page.getByRole('button', { name: 'Undo', exact: true }).click()
      expect((await undone).status(), await (await undone).text()).toBe(200)
      expect(await stand(studio, id)).toEqual(before)
    })
  }
})
