import { useNavigate } from '@tanstack/react-router'
import { PenLine } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { FormProblem } from '@/components/form/form-problem'
import { useWhereItGoes } from '@/components/posts/where-it-goes'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Checkbox } from '@/components/ui/checkbox'
import { Textarea } from '@/components/ui/input'
import { PLATFORMS } from '@/data/post-search'
import type { Platform } from '@/data/posts'
import { useStartRun } from '@/data/runs'
import type { SourceDetail } from '@/data/sources'
import { useFollowUp } from '@/lib/follow-up'
import { m as posts } from '@/lib/i18n/en/posts'
import { m } from '@/lib/i18n/en/sources'
import { useWorkspace } from '@/lib/permissions'

/** One run makes one post with a text for each platform; who asks for it goes along and watches. */
export function WriteForm({ source }: { source: SourceDetail }) {
  const id = useId()
  const { id: workspaceId, slug } = useWorkspace()
  const start = useStartRun(workspaceId)
  const navigate = useFollowUp(useNavigate())
  const [chosen, setChosen] = useState<readonly Platform[]>([])
  const [instruction, setInstruction] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  // The same wish asked twice is one run: a key lasts until the wish is another one.
  const asked = useRef({ wish: '', key: '' })
  const whereItGoes = useWhereItGoes()
  const ready = source.state === 'ready'

  async function send() {
    if (start.isPending || !ready) return
    setProblem(null)
    if (chosen.length === 0) return setProblem(m.write.choose)
    const wish = `${chosen}\n${instruction}`
    if (asked.current.wish !== wish) asked.current = { wish, key: crypto.randomUUID() }
    try {
      const run = await start.mutateAsync({
        key: asked.current.key,
        body: {
          source_id: source.id,
          platforms: [...chosen],
          ...(instruction.trim() && { instruction: instruction.trim() }),
        },
      })
      await navigate({
        to: '/w/$workspaceId/runs/$runId',
        params: { workspaceId: slug, runId: run.id },
      })
    } catch (error) {
      if (!(error instanceof Error)) throw error
      setProblem(error.message)
    }
  }

  return (
    <Card className="p-4" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="mb-3 font-semibold text-base">
        {m.write.title}
      </h2>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <FormProblem text={problem} />
        <fieldset className="mb-4">
          <legend className="mb-1.5 text-ink-2 text-sm">{m.write.platforms}</legend>
          <div className="grid grid-cols-2 gap-x-3">
            {PLATFORMS.map((platform) => (
              <div key={platform} className="flex h-9 items-center gap-2.5">
                <Checkbox
                  id={`${id}-${platform}`}
                  checked={chosen.includes(platform)}
                  onCheckedChange={(on) =>
                    setChosen(
                      PLATFORMS.filter((each) =>
                        each === platform ? on === true : chosen.includes(each),
                      ),
                    )
                  }
                />
                <label htmlFor={`${id}-${platform}`} className="grow cursor-pointer py-1.5 text-sm">
                  {posts.platforms[platform]}
                </label>
              </div>
            ))}
          </div>
          <ul aria-live="polite" className="mt-1.5 space-y-0.5 text-ink-3 text-sm empty:hidden">
            {chosen.map((platform) => (
              <li key={platform}>{whereItGoes(platform)}</li>
            ))}
          </ul>
        </fieldset>
        <div className="mb-3">
          <label
            htmlFor={`${id}-instruction`}
            className="mb-1.5 flex justify-between gap-2 text-ink-2 text-sm"
          >
            {m.write.instruction}
            <span className="text-ink-3">{m.write.optional}</span>
          </label>
          <Textarea
            id={`${id}-instruction`}
            rows={3}
            maxLength={2000}
            placeholder={m.write.placeholder}
            value={instruction}
            onChange={({ target }) => setInstruction(target.value)}
            aria-describedby={`${id}-heeded`}
          />
          <p id={`${id}-heeded`} className="mt-1 text-ink-3 text-sm">
            {m.write.heeded}
          </p>
        </div>
        <Button
          type="submit"
          look="primary"
          size="lg"
          className="w-full"
          aria-disabled={!ready || start.isPending}
        >
          <PenLine aria-hidden />
          {m.write.start}
        </Button>
        {!ready && <p className="mt-2 text-ink-3 text-sm">{m.write.notReady}</p>}
      </form>
    </Card>
  )
}
