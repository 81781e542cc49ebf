/** A workspace with something of everything, so that no page is walked empty. */

import type { Studio } from '../studio'

const NOTES = `# A second oven

We bought a second oven in May. It bakes forty loaves an hour, twice what the old one did.
On Sundays the queue used to reach the corner by nine. Since June nobody has waited longer than six minutes.
Flour comes from a mill eleven kilometres away. We pay the miller on the day he delivers.`

const TITLES = [
  'Four hours before you wake up',
  'What the miller taught us',
  'A loaf for the neighbours',
  'Sunday without a queue',
]

/** Make the content; answers with the id behind each parameter of an address. */
export async function furnish(studio: Studio): Promise<Record<string, string>> {
  const goal = await studio.ask<{ id: string }>('POST', '/goals', {
    title: 'Be the bakery people mention first',
    metric: 'Newsletter readers',
    target: 800,
  })
  const chapter = await studio.ask<{ id: string }>('POST', '/chapters', {
    goal_id: goal.id,
    title: 'How bread is made here',
  })
  const source = await studio.ask<{ id: string }>('POST', '/sources', {
    kind: 'markdown',
    title: 'Notes of May',
    text: NOTES,
  })
  const run = await studio.ask<{ id: string }>(
    'POST',
    '/runs',
    { source_id: source.id, platforms: ['linkedin'] },
    { 'Idempotency-Key': `furnish-${studio.workspace.id}` },
  )
  const about = { chapter_id: chapter.id, owner_id: studio.person.id }
  const [first, second] = [
    await studio.post('The second oven pays for itself', about),
    await studio.post('Why our rye is sour on purpose', about),
  ]
  for (const title of TITLES) await studio.post(title, about)
  await studio.ask('POST', `/posts/${first.id}/submission`)
  await studio.ask('POST', `/posts/${second.id}/comments`, {
    body: 'Say how long the dough rests.',
    visibility: 'internal',
  })
  const gone = await studio.ask<{ id: string }>('POST', '/goals', { title: 'Open on Mondays' })
  await studio.ask('DELETE', `/goals/${gone.id}`)
  await studio.join('editor', 'Ben Miller')
  await studio.join('viewer', 'Cleo Stein')
  await studio.ask('POST', '/invites', {
    email: `dora-${studio.workspace.slug}@example.org`,
    role: 'member',
  })
  const webhook = await studio.ask<{ id: string }>('POST', '/webhooks', {
    url: 'https://hooks.example.org/postmagiq',
    events: ['post.*'],
  })
  await studio.ask('POST', '/api-keys', { name: 'Website import', scopes: ['content:read'] })
  return {
    workspaceId: studio.workspace.slug,
    accountId: studio.workspace.account_id,
    postId: first.id,
    runId: run.id,
    sourceId: source.id,
    goalId: goal.id,
    chapterId: chapter.id,
    webhookId: webhook.id,
  }
}
