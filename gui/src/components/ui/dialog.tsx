import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { cn } from '@/lib/cn'
import { m } from '@/lib/i18n/en/common'
import { Button } from './button'
import { useFocusBack } from './focus-back'

interface Props {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: string
  /** One sentence under the title. */
  text?: ReactNode
  wide?: boolean
  /** `false`: only a button inside ends it, as what it shows is not shown again. */
  closable?: boolean
  children: ReactNode
}

/** A form begins at its first field, not at the button that closes it. */
function beginAtField(event: Event) {
  const field = (event.currentTarget as HTMLElement).querySelector<HTMLElement>(
    'input:not([type="hidden"]), textarea, select',
  )
  if (!field) return
  event.preventDefault()
  field.focus()
}

function Head({ title, text, closable = true }: Pick<Props, 'title' | 'text' | 'closable'>) {
  return (
    <header className="flex items-start justify-between gap-4 px-5 pt-4 pb-3">
      <div>
        <Radix.Title className="font-semibold text-lg">{title}</Radix.Title>
        {text && <Radix.Description className="mt-1 text-ink-2 text-sm">{text}</Radix.Description>}
      </div>
      {closable && (
        <Radix.Close asChild>
          <Button look="quiet" size="icon" aria-label={m.close} className="-mt-1 -mr-2">
            <X />
          </Button>
        </Radix.Close>
      )}
    </header>
  )
}

interface FrameProps extends Omit<Props, 'wide'> {
  className: string
  begin?: (event: Event) => void
}

function Frame({ open, onOpenChange, className, begin, children, ...head }: FrameProps) {
  const focus = useFocusBack(begin)
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 animate-appear bg-scrim" />
        <Radix.Content
          {...(!head.text && { 'aria-describedby': undefined })}
          {...focus}
          className={className}
        >
          <Head {...head} />
          <div className="grow px-5 pb-5">{children}</div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

/** One question in the middle; on a phone it rises from the bottom. */
export function Dialog({ wide, ...props }: Props) {
  return (
    <Frame
      {...props}
      begin={beginAtField}
      className={cn(
        'fixed inset-x-0 bottom-0 z-40 max-h-[92dvh] animate-rise scroll-pb-20 overflow-y-auto rounded-t-lg border border-line bg-raised shadow-dialog sm:inset-x-4 sm:top-[12dvh] sm:bottom-auto sm:mx-auto sm:max-h-[80dvh] sm:rounded-lg',
        wide ? 'sm:max-w-3xl' : 'sm:max-w-md',
      )}
    />
  )
}

interface SheetProps extends Omit<Props, 'closable'> {
  /** It is a form before all. */
  atField?: boolean
}

/** Something beside the list, which stays in sight; on a phone it covers the screen. */
export function Sheet({ wide, atField, ...props }: SheetProps) {
  return (
    <Frame
      {...props}
      begin={atField ? beginAtField : undefined}
      className={cn(
        'fixed inset-y-0 right-0 z-40 flex w-full animate-slide flex-col scroll-pb-20 overflow-y-auto border-line border-l bg-raised shadow-dialog',
        wide ? 'sm:max-w-2xl' : 'sm:max-w-md',
      )}
    />
  )
}

/** The row of buttons that ends a dialog, in sight however long it is: the answer right, the way
 *  out left of it. */
export function DialogActions({ children }: { children: ReactNode }) {
  return (
    <div className="sticky bottom-0 -mb-5 flex justify-end gap-2 bg-raised py-5">{children}</div>
  )
}

/** The way out of a question. */
export function DialogCancel() {
  return (
    <Radix.Close asChild>
      <Button look="quiet">{m.cancel}</Button>
    </Radix.Close>
  )
}
