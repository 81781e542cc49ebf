import { lazy, type ReactNode, useState } from 'react'
import { Later } from '@/components/states/later'
import { toast } from '@/components/ui/toast'
import { useWayBack } from '@/components/undo/use-way-back'
import type { Act } from './row-menu'

// Dialogs weigh more than most lists, and few rows are asked about.
const Confirm = lazy(() =>
  import('@/components/ui/confirm').then((module) => ({ default: module.Confirm })),
)

/** Do what was chosen of a row: ask first where that is wanted, and say what became of it. */
export function useActs(): { onAct: (act: Act) => void; question: ReactNode } {
  const [asked, setAsked] = useState<Act | null>(null)
  const wayBack = useWayBack()

  async function act({ run, change, done }: Act) {
    await run?.()
    const request = await change?.()
    if (done) toast(done, { undo: request ? wayBack(request) : undefined })
  }

  return {
    onAct: (chosen) => {
      if (chosen.ask) setAsked(chosen)
      else act(chosen).catch(failed)
    },
    question: (
      <Later>
        {asked?.ask && (
          <Confirm
            danger={asked.danger}
            {...asked.ask}
            action={asked.text}
            onConfirm={() => act(asked)}
            onClose={() => setAsked(null)}
          />
        )}
      </Later>
    ),
  }
}

const failed = ({ message }: Error) => toast(message, { failed: true })
