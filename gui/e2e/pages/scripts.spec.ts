/** Words of people in a script that runs from right to left read right wherever they stand. */

import type { Page } from '@playwright/test'
import { expect, settled, signIn, test } from '../fixtures'
import { Studio } from '../studio'
import { ROUTES } from './routes'

// Where the line runs from left to right, the mark at the end stands on the wrong side.
const words = (about: string) => `خبز ${about} من القمح!`

/** Something of everything, named in Arabic; answers with the id behind each parameter of an address. */
async function furnish(studio: Studio): Promise<Record<string, string>> {
  const make = (path: string, body: object) => studio.ask<{ id: string }>('POST', path, body)
  const goal = await make('/goals', { title: words('هدف'), metric: words('قراء'), target: 8 })
  const chapter = await make('/chapters', { goal_id: goal.id, title: words('فصل') })
  const text = words('مصدر')
  const source = await make('/sources', { kind: 'text', title: words('ملاحظات'), text })
  const run = await studio.ask<{ id: string }>(
    'POST',
    '/runs',
    { source_id: source.id, platforms: ['linkedin'] },
    { 'Idempotency-Key': `scripts-${studio.workspace.id}` },
  )
  const about = { chapter_id: chapter.id, owner_id: studio.person.id }
  const variants = { linkedin: words('نص'), blog: words('مقال') }
  const post = await make('/posts', { title: words('عنوان'), variants, ...about })
  await studio.ask('PUT', `/posts/${post.id}/tags`, { names: [words('وسم')] })
  await make(`/posts/${post.id}/comments`, { body: words('تعليق'), visibility: 'internal' })
  await studio.ask('POST', `/posts/${post.id}/submission`)
  const gone = await make('/goals', { title: words('قديم') })
  await studio.ask('DELETE', `/goals/${gone.id}`)
  await studio.join('editor', words('محرر'))
  await make('/projects', { key: 'OVEN', name: words('مشروع'), description: words('وصف') })
  await make('/saved-views', { name: words('عرض'), page: 'posts', query: 'view=list' })
  await make('/api-keys', { name: words('مفتاح'), scopes: ['content:read'] })
  const webhook = await make('/webhooks', {
    url: 'https://hooks.example.org/a',
    events: ['post.*'],
  })
  return {
    workspaceId: studio.workspace.slug,
    postId: post.id,
    sourceId: source.id,
    runId: run.id,
    webhookId: webhook.id,
  }
}

/** What stands in a line of the wrong direction: its text, and where it is. */
function misread(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wrong: string[] = []
    const rtl = /^[^\p{L}]*\p{Script=Arabic}/u
    const name = (at: Element) => `${at.tagName.toLowerCase()}.${at.className}`
    const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = all.nextNode(); node; node = all.nextNode()) {
      const at = node.parentElement
      const text = node.textContent ?? ''
      const end = text.lastIndexOf('!')
      if (!at || at.closest('script, style, option, textarea, .sentence')) continue
      if (!rtl.test(text) || end < 0) continue
      const place = (from: number) => {
        const range = document.createRange()
        range.setStart(node, from)
        range.setEnd(node, from + 1)
        return range.getBoundingClientRect()
      }
      const [first, last] = [place(text.search(/\S/)), place(end)]
      const aLine = first.width > 0 && Math.abs(first.top - last.top) < 2
      if (aLine && last.left > first.left) wrong.push(`${text} in ${name(at)}`)
    }
    for (const at of document.querySelectorAll<HTMLInputElement>('input, textarea')) {
      if (rtl.test(at.value) && getComputedStyle(at).direction !== 'rtl') {
        wrong.push(`${at.value} typed into ${name(at)}`)
      }
    }
    return wrong
  })
}

test('Arabic reads from the right on every page', async ({ page, context, request }) => {
  test.setTimeout(240_000)
  const person = await Studio.register(request, words('كاتب'))
  const studio = await Studio.found(request, person, words('مخبز'))
  const ids = await furnish(studio)
  await signIn(context, person)
  const seen = async (where: string) => {
    await settled(page)
    expect.soft(await misread(page), where).toEqual([])
  }
  const open = async (address: string) => {
    await page.goto(address.replace(/\$(\w+)/g, (_, name: string) => ids[name] ?? `no ${name}`))
    await seen(address)
  }
  for (const route of ROUTES.filter((each) => each.startsWith('/w/'))) await open(route)
  for (const view of ['list', 'board', 'calendar']) await open(`/w/$workspaceId/posts?view=${view}`)
  for (const panel of ['preview', 'details', 'comments', 'findings', 'versions', 'approval']) {
    await open(`/w/$workspaceId/posts/$postId?panel=${panel}`)
  }
  // What is typed, before anything is saved.
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill(words('بحث'))
  expect(await misread(page), 'the palette').toEqual([])
})
