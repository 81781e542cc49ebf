import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { type Comment, commentsQuery } from '@/data/comments'
import {
  type Audit,
  type Finding,
  findingsQuery,
  provenanceQuery,
  type Traced,
} from '@/data/findings'
import type { Post } from '@/data/posts'
import type { Platform } from '@/data/previews'
import type { Autosave } from '@/lib/autosave'
import { usePermission, useWorkspace } from '@/lib/permissions'
import { type Mark, place, shift, toUnits } from './marks'
import type { Words } from './words'

export type Note =
  | { kind: 'finding'; finding: Finding }
  | { kind: 'comment'; comment: Comment }
  | { kind: 'source'; traced: Traced }

export interface Marked {
  marks: readonly Mark[]
  notes: ReadonlyMap<string, Note>
  audit: Audit | null | undefined
}

interface Anchor {
  audit: string
  /** What the text said when it was audited: findings are offsets into it. */
  text: string
}

const NONE: readonly never[] = []

/** The marks of the text in front, moved along with what is typed. */
export function useMarks(
  post: Post,
  now: Autosave<Words>,
  platform: Platform | undefined,
  sources: boolean,
): Marked {
  const { id } = useWorkspace()
  const asked = platform ?? 'blog'
  const enabled = platform !== undefined
  const mayCheck = usePermission('strategy:read')
  const body = useDeferredValue((platform && now.value.texts[platform]?.body) ?? '')
  const { data: audit } = useQuery({
    ...findingsQuery(id, post.id, asked),
    enabled: enabled && mayCheck,
  })
  const { data: comments } = useQuery({ ...commentsQuery(id, post.id), enabled })
  const { data: traced } = useQuery({
    ...provenanceQuery(id, post.id, asked),
    enabled: enabled && mayCheck && sources,
  })
  const anchor = useAnchor(audit, now, platform)

  return useMemo(() => {
    const notes = new Map<string, Note>()
    const marks: Mark[] = []
    if (audit && anchor?.audit === audit.id) {
      const units = toUnits(anchor.text)
      const own = audit.findings.map((finding, n) => {
        notes.set(findingId(audit, n), { kind: 'finding', finding })
        return {
          id: findingId(audit, n),
          kind: finding.severity,
          start: units(finding.start),
          end: units(finding.end),
        }
      })
      marks.push(...shift(own, anchor.text, body))
    }
    for (const comment of comments ?? NONE) {
      const { span } = comment
      if (!span || span.platform !== platform || comment.resolved_at || comment.removed_at) continue
      const found = place(body, span.quote, span.start)
      if (!found) continue
      notes.set(comment.id, { kind: 'comment', comment })
      marks.push({ id: comment.id, kind: 'comment', start: found[0], end: found[1] })
    }
    if (sources) {
      for (const sentence of traced?.sentences ?? NONE) {
        const found = place(body, sentence.text, sentence.start)
        if (!found) continue
        const mark = `source-${sentence.start}`
        notes.set(mark, { kind: 'source', traced: sentence })
        const kind = sentence.sources.length > 0 ? 'source' : 'fresh'
        marks.push({ id: mark, kind, start: found[0], end: found[1] })
      }
    }
    return { marks, notes, audit }
  }, [audit, anchor, comments, traced, body, platform, sources])
}

export const findingId = (audit: Audit, n: number) => `${audit.id}:${n}`

/** An audit says whether it is of the present text only while that is so; what it was of is remembered here. */
function useAnchor(
  audit: Audit | null | undefined,
  now: Autosave<Words>,
  platform: Platform | undefined,
): Anchor | undefined {
  const [anchors, setAnchors] = useState<Readonly<Partial<Record<Platform, Anchor>>>>({})
  const stored = platform && now.base.texts[platform]?.body
  const fresh = audit?.current === true && now.phase === 'saved' ? audit.id : undefined
  useEffect(() => {
    if (!fresh || !platform || stored === undefined) return
    setAnchors((known) =>
      known[platform]?.audit === fresh
        ? known
        : { ...known, [platform]: { audit: fresh, text: stored } },
    )
  }, [fresh, platform, stored])
  return platform && anchors[platform]
}
