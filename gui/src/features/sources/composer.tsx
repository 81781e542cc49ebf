import { useNavigate } from '@tanstack/react-router'
import { FileUp, Globe, Type } from 'lucide-react'
import { type DragEvent, useId, useRef, useState } from 'react'
import { FormProblem } from '@/components/form/form-problem'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import { type SourceCreate, sources } from '@/data/sources'
import { cn } from '@/lib/cn'
import { useCommands } from '@/lib/commands'
import { useFollowUp } from '@/lib/follow-up'
import { m } from '@/lib/i18n/en/sources'
import { useWorkspace } from '@/lib/permissions'
import { readText } from '@/lib/read-text'
import { ACCEPTED, addressIn, faultOf, sourceOf } from './material'

/** One box for whatever there is: text is pasted, an address is fetched, a file is dropped. */
export function Composer() {
  const id = useId()
  const { id: workspaceId, slug } = useWorkspace()
  const add = sources.useCreate(workspaceId)
  const navigate = useFollowUp(useNavigate())
  const [text, setText] = useState('')
  const [over, setOver] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const box = useRef<HTMLTextAreaElement>(null)
  const file = useRef<HTMLInputElement>(null)
  const address = addressIn(text)
  const ready = text.trim() !== ''

  useCommands([
    { id: 'new-source', title: m.box, group: 'make', keys: 'n', run: () => box.current?.focus() },
  ])

  async function send(body: SourceCreate) {
    if (add.isPending) return
    setProblem(null)
    try {
      const source = await add.mutateAsync(body)
      setText('')
      await navigate({
        to: '/w/$workspaceId/sources/$sourceId',
        params: { workspaceId: slug, sourceId: source.id },
      })
      toast(m.added(source.title))
    } catch (error) {
      if (!(error instanceof Error)) throw error
      setProblem(error.message)
    }
  }

  async function take(chosen: File | undefined) {
    if (!chosen) return
    const fault = faultOf(chosen)
    if (fault)
      setProblem(fault === 'too_large' ? m.tooLarge(chosen.name) : m.unreadable(chosen.name))
    else await send({ filename: chosen.name, text: await readText(chosen) })
  }

  const drag = (inside: boolean) => (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(inside)
  }

  return (
    <form
      aria-label={m.box}
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) void send(sourceOf(text))
      }}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        void take(event.dataTransfer.files[0])
      }}
      className="mb-8"
    >
      <FormProblem text={problem} />
      <div
        className={cn(
          'relative rounded-md border bg-raised shadow-raised transition-colors ease-out focus-within:border-accent',
          over ? 'border-accent' : 'border-line-strong',
        )}
      >
        <label htmlFor={id} className="sr-only">
          {m.box}
        </label>
        <textarea
          dir="auto"
          ref={box}
          id={id}
          aria-describedby={`${id}-hint`}
          placeholder={m.placeholder}
          value={text}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.metaKey || event.ctrlKey) && ready) {
              event.preventDefault()
              void send(sourceOf(text))
            }
          }}
          className="block field-sizing-content max-h-96 min-h-28 w-full resize-none bg-transparent px-4 py-3.5 font-serif text-lg text-ink outline-none placeholder:font-sans placeholder:text-base"
        />
        <div className="flex flex-wrap items-center gap-2 px-3 pb-3">
          <input
            ref={file}
            type="file"
            hidden
            accept={ACCEPTED.join(',')}
            aria-label={m.file}
            onChange={({ target }) => {
              void take(target.files?.[0])
              target.value = ''
            }}
          />
          <Button look="quiet" onClick={() => file.current?.click()}>
            <FileUp aria-hidden />
            {m.file}
          </Button>
          <p id={`${id}-hint`} className="mr-auto text-ink-3 text-sm max-sm:hidden">
            {m.hint}
          </p>
          <Button
            type="submit"
            look="primary"
            keys="mod+enter"
            aria-disabled={!ready || add.isPending}
            className="max-sm:ml-auto"
          >
            {address ? <Globe aria-hidden /> : <Type aria-hidden />}
            {add.isPending ? m.adding : address ? m.addUrl : m.addText}
          </Button>
        </div>
        {over && (
          <p className="pointer-events-none absolute inset-0 grid place-items-center rounded-md bg-raised font-medium text-accent">
            {m.drop}
          </p>
        )}
      </div>
    </form>
  )
}
