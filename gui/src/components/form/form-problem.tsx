import { CircleAlert } from 'lucide-react'

/** What is wrong with a form as a whole; always there, so that it is read out when it appears. */
export function FormProblem({ text }: { text: string | null }) {
  return (
    <div role="alert">
      {text && (
        <p className="mb-4 flex gap-2 rounded-md bg-red-soft px-3 py-2 text-red text-sm">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {text}
        </p>
      )}
    </div>
  )
}
