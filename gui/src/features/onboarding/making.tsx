import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { DoorButton, DoorHeading, Outcome } from '@/components/layout/door'
import { Button } from '@/components/ui/button'
import { meKeys, meQuery } from '@/data/me'
import type { Platform } from '@/data/posts'
import { makeSample } from '@/data/sample'
import { SAMPLE_NAME } from '@/data/sample-mark'
import { m } from '@/lib/i18n/en/onboarding'

interface Props {
  timezone: string
  platforms: readonly Platform[]
  onDone: (slug: string) => void
  onLeave: () => void
}

/** Makes the sample before one's eyes; there is a way out at any time. */
export function Making({ timezone, platforms, onDone, onLeave }: Props) {
  const client = useQueryClient()
  const { user } = useSuspenseQuery(meQuery()).data
  const [{ done, all }, setProgress] = useState({ done: 0, all: 1 })
  const [failed, setFailed] = useState<string | null>(null)
  const stop = useRef(new AbortController())
  const begun = useRef(false)
  const alive = useRef(true)

  // biome-ignore lint/correctness/useExhaustiveDependencies: made once, whatever changes around it.
  useEffect(() => {
    alive.current = true
    if (begun.current) return
    begun.current = true
    void make().catch((error: Error) => !stop.current.signal.aborted && setFailed(error.message))
  }, [])

  // Who went elsewhere meanwhile is not fetched back.
  useEffect(
    () => () => {
      alive.current = false
    },
    [],
  )

  async function make() {
    const { SAMPLE } = await import('./sample-content')
    const made = await makeSample({
      name: SAMPLE_NAME,
      timezone,
      content: SAMPLE,
      userId: user.id,
      platforms,
      onProgress: (done, all) => setProgress({ done, all }),
      signal: stop.current.signal,
    })
    await client.invalidateQueries({ queryKey: meKeys.all })
    if (alive.current) onDone(made.slug)
  }

  function leave() {
    stop.current.abort()
    void client.invalidateQueries({ queryKey: meKeys.all })
    onLeave()
  }

  if (failed !== null) {
    return (
      <Outcome title={m.making.failed} text={m.making.failedText(failed)}>
        <DoorButton onClick={leave}>{m.making.open}</DoorButton>
      </Outcome>
    )
  }
  return (
    <>
      <DoorHeading title={m.making.title} text={m.making.text} />
      <progress
        aria-label={m.making.title}
        value={done}
        max={all}
        className="block h-1.5 w-full appearance-none overflow-hidden rounded-full bg-line [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent [&::-webkit-progress-value]:transition-all"
      />
      <p className="mt-2 text-ink-3 text-sm tabular-nums">{m.making.progress(done, all)}</p>
      <div className="mt-5 -ml-3">
        <Button look="quiet" onClick={leave}>
          {m.making.stop}
        </Button>
      </div>
    </>
  )
}
