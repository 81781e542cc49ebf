/** A post on the desk with everything around it, for the tests of the editor. */
import { HttpResponse, http } from 'msw'
import type { Schemas } from '@/api/client'
import { post as listed, newId, user, WORKSPACE } from './factories'
import { inPlace, server } from './server'

export const ADDRESS = `/w/${WORKSPACE.slug}/posts/`
const AT = '2026-05-12T07:00:00Z'
export const LINKEDIN = 'We bought a second oven. It bakes forty loaves an hour.'

export function postRead(about: Partial<Schemas['PostRead']> = {}): Schemas['PostRead'] {
  return {
    ...listed(),
    tags: [],
    platforms: [],
    author_id: user.id,
    latest_version: 3,
    approved_hash: null,
    run_id: null,
    source_id: null,
    version: 3,
    variants: [
      { platform: 'linkedin', body: LINKEDIN, extras: {} },
      { platform: 'x', body: 'Second oven: bought.', extras: {} },
    ],
    ...about,
  } as Schemas['PostRead']
}

export function audit(about: Partial<Schemas['AuditRead']> = {}): Schemas['AuditRead'] {
  return {
    id: newId(),
    post_id: newId(),
    run_id: null,
    platform: 'linkedin',
    content_hash: 'h',
    created_at: AT,
    current: true,
    overall: 88,
    dimensions: { wording: 88 },
    findings: [
      {
        rule: 'vague',
        severity: 'warning',
        start: 25,
        end: 55,
        message: 'Say since when.',
        suggestion: null,
      },
    ],
    ...about,
  }
}

export function approval(about: Partial<Schemas['ApprovalRead']> = {}): Schemas['ApprovalRead'] {
  return {
    id: newId(),
    post_id: newId(),
    post_key: 'P-1',
    title: 'Forty loaves an hour',
    stage_id: newId(),
    stage: 'Draft Review',
    roles: [],
    quorum: 1,
    state: 'pending',
    content_hash: 'h',
    version_number: 3,
    version: 1,
    requested_by_id: newId(),
    requested_by: 'Bo Example',
    decisions: [],
    yes_count: 0,
    decided_at: null,
    refusal: null,
    waits_for: [],
    created_at: AT,
    updated_at: AT,
    ...about,
  }
}

/** How a text fares on a network that takes 280 characters. */
export const measured = (platform: string, text: string) => ({
  platform,
  used: text.length,
  limit: 280,
  remaining: 280 - text.length,
  posts: 1,
  over: text.length > 280,
  hashtags: [],
  links: [],
  warnings: [],
})

const none = () => HttpResponse.json({ items: [], next_cursor: null })

/** Answer for a post; what it became is in the answer's `now`. */
export function onDesk(first: Schemas['PostRead'], scopes?: string[]) {
  const desk = {
    now: first,
    asked: [] as { match: string | null; body: Record<string, unknown> }[],
  }
  const base = `posts/${first.id}`
  server.use(
    http.get(inPlace(base), () => HttpResponse.json(desk.now)),
    http.patch(inPlace(base), async ({ request }) => {
      const body = (await request.json()) as Record<string, unknown>
      desk.asked.push({ match: request.headers.get('if-match'), body })
      const { variants, ...fields } = body as { variants?: Record<string, { body: string }> }
      const texts = desk.now.variants.map((each) => ({
        ...each,
        body: variants?.[each.platform]?.body ?? each.body,
      }))
      const version = desk.now.version + 1
      const status = ['review', 'approved'].includes(desk.now.status) ? 'draft' : desk.now.status
      desk.now = { ...desk.now, ...fields, variants: texts, version, status }
      return HttpResponse.json(desk.now)
    }),
    http.post(inPlace('previews'), async ({ request }) => {
      const { variants } = (await request.json()) as {
        variants: Record<string, { body: string; extras: Record<string, string> }>
      }
      const items = Object.entries(variants).map(([name, { body, extras }]) =>
        measured(name, body + (extras.content_warning ?? '')),
      )
      return HttpResponse.json({ items })
    }),
    http.get(inPlace(`${base}/findings`), ({ request }) =>
      HttpResponse.json({
        items: [
          audit({
            id: `a-${first.id}`,
            platform: new URL(request.url).searchParams.get('platform') as 'linkedin',
          }),
        ],
      }),
    ),
    ...['preview', 'comments', 'attachments', 'versions', 'approvals', 'publication'].map((part) =>
      http.get(inPlace(`${base}/${part}`), none),
    ),
    ...['platforms', 'tags', 'chapters', 'channels', 'approval-stages', 'posts'].map((part) =>
      http.get(inPlace(part), none),
    ),
  )
  if (scopes) {
    server.use(
      http.get(inPlace('membership'), () =>
        HttpResponse.json({ role: 'editor', scopes: ['workspace:read', ...scopes] }),
      ),
    )
  }
  return desk
}
