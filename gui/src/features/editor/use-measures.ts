import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import type { Post } from '@/data/posts'
import {
  measureQuery,
  type Platform,
  type Preview,
  postPreviewQuery,
  type Texts,
} from '@/data/previews'
import { useWorkspace } from '@/lib/permissions'
import type { Words } from './words'

const REST_MS = 250

/** How every text fares, counted by the server as the platform counts; images that lack a text come from what is stored. */
export function useMeasures(post: Post, words: Words): ReadonlyMap<Platform, Preview> {
  const { id } = useWorkspace()
  const texts = useRested(words.texts)
  const { data: live } = useQuery(measureQuery(id, texts))
  const { data: stored } = useQuery(postPreviewQuery(id, post.id))
  return useMemo(() => {
    const lacking = stored?.[0]?.warnings.filter(({ code }) => code === 'missing_alt_text') ?? []
    return new Map(
      live?.map((each) => [each.platform, { ...each, warnings: [...each.warnings, ...lacking] }]),
    )
  }, [live, stored])
}

/** A value that follows when it has rested a moment; the same words are the same object. */
function useRested(texts: Words['texts']): Texts {
  const shape = JSON.stringify(texts)
  const [rested, setRested] = useState(shape)
  useEffect(() => {
    const timer = setTimeout(() => setRested(shape), REST_MS)
    return () => clearTimeout(timer)
  }, [shape])
  return useMemo(() => JSON.parse(rested) as Texts, [rested])
}
