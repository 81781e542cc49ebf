import { useState } from 'react'

/** One act behind one button: under way, done, or refused with a sentence. */
export function useAct(act: () => Promise<unknown>, onDone: () => void) {
  const [sending, setSending] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  async function run() {
    if (sending) return
    setSending(true)
    setProblem(null)
    try {
      await act()
      onDone()
    } catch (error) {
      if (!(error instanceof Error)) throw error
      setProblem(error.message)
    } finally {
      setSending(false)
    }
  }

  return { run: () => void run(), sending, problem }
}
