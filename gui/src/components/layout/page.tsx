import type { ReactNode } from 'react'
import { cn } from '@/lib/cn'
import { m } from '@/lib/i18n/en/common'

interface Props {
  /** The heading, and the title of the browser's tab. */
  title: string
  /** Which of the pages under this heading it is, for the browser's tab. */
  part?: string
  /** Beside the heading: a count, a state. */
  aside?: ReactNode
  /** The one thing to do here, last and at the right. */
  actions?: ReactNode
  /** Under the heading: tabs, or what one begins with. */
  above?: ReactNode
  /** Filters, in a row of their own. */
  filters?: ReactNode
  /** A page that is read rather than scanned keeps its lines short. */
  narrow?: boolean
  /** A page that takes the whole window, and whose parts scroll by themselves: a board. */
  fill?: boolean
  children: ReactNode
}

export function Page(props: Props) {
  const { title, part, aside, actions, above, filters, narrow, fill, children } = props
  return (
    <div
      className={cn(
        'mx-auto w-full px-4 md:px-8',
        fill ? 'flex flex-col pb-4 md:min-h-0 md:grow [&>header]:shrink-0' : 'shrink-0 pb-16',
        !fill && (narrow ? 'max-w-3xl' : 'max-w-7xl'),
      )}
    >
      <title>{[part, title, m.product].filter(Boolean).join(' · ')}</title>
      <PageHeader title={title} aside={aside} actions={actions} />
      {above}
      {filters && (
        <div className="mb-3 flex shrink-0 flex-wrap items-center gap-x-3 gap-y-2">{filters}</div>
      )}
      {children}
    </div>
  )
}

export function PageHeader({ title, aside, actions }: Pick<Props, 'title' | 'aside' | 'actions'>) {
  return (
    <header className="flex min-h-9 flex-wrap items-center gap-x-4 gap-y-2 pt-4 pb-4 md:pt-7">
      <h1 className="min-w-0 font-medium font-serif text-2xl tracking-[-0.01em]">{title}</h1>
      {aside && <div className="text-ink-3 text-sm">{aside}</div>}
      {actions && <div className="ml-auto flex items-center gap-2">{actions}</div>}
    </header>
  )
}

/** Two columns: what one works on, and what belongs to it; one above the other on small screens. */
export function Split({ children, side }: { children: ReactNode; side: ReactNode }) {
  return (
    <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_18rem]">
      <div className="min-w-0">{children}</div>
      <aside className="min-w-0">{side}</aside>
    </div>
  )
}
