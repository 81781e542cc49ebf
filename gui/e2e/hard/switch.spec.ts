/** Who changes the workspace sees nothing of the one left, however late its answers come. */

import type { Page } from '@playwright/test'
import { expect, settled, signIn, test } from '../fixtures'
import { Studio } from '../studio'

/** Each is a word in everything of its workspace, and nowhere else. */
const MARKS = { 'Blue Door Bakery': 'Kestrel', 'Red Gate Mill': 'Barley' }
type Name = keyof typeof MARKS
/** Home asks for posts and approvals itself, so it is left by another page. */
const LISTS = ['Sources', 'Posts', 'Approvals', 'Runs'] as const

test('nothing of one workspace is ever painted in the frame of another', async ({
  page,
  context,
  studio,
}) => {
  test.setTimeout(120_000)
  const { http, person } = studio
  await fill(studio, 'Blue Door Bakery')
  const mill = await Studio.found(http, person, 'Red Gate Mill')
  await fill(mill, 'Red Gate Mill')
  await signIn(context, person)
  await page.addInitScript(collectMixed, MARKS)
  const answers = await Answers.of(page)
  const list = (name: string) => page.getByRole('link', { name, exact: true }).click()
  const shows = (name: Name) => expect(page.getByText(MARKS[name]).first()).toBeVisible()

  await page.goto(`/w/${studio.workspace.slug}`)
  await shows('Blue Door Bakery')
  for (const each of LISTS) {
    // What this page asks for is still on its way when the other workspace is chosen, which does not answer yet either.
    answers.hold()
    await list(each)
    await expect.poll(() => answers.waiting).toBeGreaterThan(0)
    await choose(page, 'Red Gate Mill')
    await expect(page.getByText(MARKS['Blue Door Bakery'])).toHaveCount(0)
    answers.release()
    await settled(page)
    await shows('Red Gate Mill')

    // The browser's own buttons lead from a page straight to the same page of the other workspace.
    await list(each)
    await settled(page)
    await shows('Red Gate Mill')
    answers.hold()
    await page.evaluate(() => history.go(-2))
    await expect(page).toHaveURL(new RegExp(`/w/${studio.workspace.slug}/`))
    await expect(page.getByText(MARKS['Red Gate Mill'])).toHaveCount(0)
    answers.release()
    await settled(page)
    await shows('Blue Door Bakery')
  }
  expect(await page.evaluate(() => (window as unknown as Collected).mixed)).toEqual([])
})

interface Collected {
  mixed: string[]
}

/** In the page, with every change of it: note what stands in a frame that is not its own. */
function collectMixed(marks: Record<string, string>): void {
  const mixed: string[] = []
  Object.assign(window, { mixed })
  function look() {
    const frame = document.querySelector('[aria-label^="Switch workspace"]')
    const shown = document.querySelector('main')?.innerText ?? ''
    for (const [name, mark] of Object.entries(marks)) {
      if (frame?.getAttribute('aria-label')?.endsWith(name) || !frame) continue
      if (shown.includes(mark)) mixed.push(`${location.pathname}: ${mark}`)
    }
  }
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  })
}

/** Holds what the API answers about content, as a slow line would. */
class Answers {
  #gate: Promise<void> | null = null
  #open = () => {}
  waiting = 0

  static async of(page: Page): Promise<Answers> {
    const answers = new Answers()
    await page.route(/\/api\/v1\/w\/[^/]+\/(posts|sources|runs|approvals)\b/, async (route) => {
      const gate = answers.#gate
      if (!gate) return route.continue()
      answers.waiting++
      await gate
      // Nobody may wait for it any more.
      await route.continue().catch(() => undefined)
    })
    return answers
  }

  hold(): void {
    this.waiting = 0
    this.#gate = new Promise((resolve) => {
      this.#open = resolve
    })
  }

  release(): void {
    this.#gate = null
    this.#open()
  }
}

async function choose(page: Page, name: Name): Promise<void> {
  await page.getByRole('button', { name: /^Switch workspace/ }).click()
  await page.getByRole('menuitemradio', { name }).click()
}

async function fill(studio: Studio, name: Name): Promise<void> {
  const mark = MARKS[name]
  const { id } = await studio.post(`${mark} in the morning`, { owner_id: studio.person.id })
  await studio.ask('POST', `/posts/${id}/submission`)
  await studio.post(`${mark} in the evening`)
  const text = `${mark} is what we speak of here. Nobody else does.`
  const made = { kind: 'markdown', title: `${mark} in May`, text }
  const source = await studio.ask<{ id: string }>('POST', '/sources', made)
  const key = { 'Idempotency-Key': studio.workspace.id }
  await studio.ask('POST', '/runs', { source_id: source.id, platforms: ['linkedin'] }, key)
}
