/** A run is followed to its end, whatever happens to the connection, the page and the machine. */

import { expect, signIn, test } from '../fixtures'
import type { Studio } from '../studio'
import { Wire } from './wire'

interface Told {
  items: { seq: number; type: string }[]
}

test('a cut stream, a tab that slept and a reload leave no step out and tell none twice', async ({
  page,
  context,
  studio,
}) => {
  const runId = await stopped(studio)
  const transcript = () => studio.ask<Told>('GET', `/runs/${runId}/transcript`)
  const before = (await transcript()).items.length
  const wire = await Wire.open()
  await signIn(context, studio.person, wire.address)
  await page.goto(`${wire.address}/w/${studio.workspace.slug}/runs/${runId}`)
  const told = page.locator('[role=log] li')
  await page.getByRole('button', { name: 'Try again' }).click()

  // The server is done long before the screen has heard of it.
  await expect.poll(() => wire.asked).toEqual([String(before)])
  await expect.poll(async () => (await transcript()).items.at(-1)?.type).toBe('run.succeeded')
  const { items } = await transcript()
  wire.allow(2)
  await expect(told).toHaveCount(before + 2)

  wire.cut()
  await expect.poll(() => wire.asked.length).toBe(2)
  wire.allow(2)
  await expect(told).toHaveCount(before + 4)

  const machine = await context.newCDPSession(page)
  await machine.send('Page.setWebLifecycleState', { state: 'frozen' })
  wire.cut()
  await machine.send('Page.setWebLifecycleState', { state: 'active' })
  await expect.poll(() => wire.asked.length).toBe(3)
  wire.allow(items.length)
  await expect(told).toHaveCount(items.length)
  const ids = [0, 2, 4].map((lines) => String(before + lines))
  expect(wire.asked).toEqual(ids)

  const sentences = await told.allTextContents()
  const steps = await page.getByRole('list', { name: 'Steps' }).getByRole('listitem').count()
  await page.reload()
  await expect(told).toHaveText(sentences)
  await expect(page.getByRole('list', { name: 'Steps' }).getByRole('listitem')).toHaveCount(steps)
  wire.close()
})

/** A run that was cancelled on its way, so that the screen can start it again. */
async function stopped(studio: Studio): Promise<string> {
  const text = 'We bought a second oven in May. It bakes forty loaves an hour.'
  const made = { kind: 'markdown', title: 'Notes of May', text }
  const source = await studio.ask<{ id: string }>('POST', '/sources', made)
  for (let n = 1; ; n++) {
    const body = { source_id: source.id, platforms: ['linkedin'] }
    const key = { 'Idempotency-Key': `${studio.workspace.id}-${n}` }
    const { id } = await studio.ask<{ id: string }>('POST', '/runs', body, key)
    const { status } = await studio.ask<{ status: string }>('POST', `/runs/${id}/cancellation`)
    const end = async () => (await studio.ask<{ status: string }>('GET', `/runs/${id}`)).status
    // One that is over already cannot be stopped any more; the next one may.
    if (status === 'succeeded') continue
    await expect.poll(end).toMatch(/cancelled|succeeded/)
    if ((await end()) === 'cancelled') return id
  }
}
