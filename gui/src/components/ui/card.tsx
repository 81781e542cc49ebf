import type { ComponentProps, ReactNode } from 'react'
import { cn } from '@/lib/cn'

export function Card({ className, ...rest }: ComponentProps<'section'>) {
  return <section className={cn('rounded-md border border-line bg-raised', className)} {...rest} />
}

/** A part of a page with its name, and what can be done with all of it at the right. */
export function Section({
  title,
  count,
  action,
  children,
}: {
  title: string
  count?: number
  action?: ReactNode
  children: ReactNode
}) {
  return (
    <section>
      <header className="mb-2 flex min-h-8 items-center justify-between gap-4">
        <h2 dir="auto" className="min-w-0 break-words font-semibold text-base">
          {title}
          {count !== undefined && <span className="ml-2 font-normal text-ink-3">{count}</span>}
        </h2>
        {action}
      </header>
      {children}
    </section>
  )
}
