import { cva } from 'class-variance-authority'
import type { ComponentProps } from 'react'
import { cn } from '@/lib/cn'

export const field = cva(
  'w-full rounded border border-line-strong bg-raised text-ink shadow-raised transition-colors ease-out hover:not-disabled:border-ink-3 focus-visible:border-accent focus-visible:outline-offset-0 disabled:bg-paper disabled:text-ink-3 aria-invalid:border-red',
  {
    variants: {
      shape: {
        line: 'h-9 px-3 text-base',
        lines: 'px-3 py-2 text-base',
        select: 'h-9 appearance-none truncate pr-8 pl-3 text-base',
        search: 'h-8 pr-2 pl-8 text-sm',
      },
    },
  },
)

export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return <input dir="auto" className={cn(field({ shape: 'line' }), className)} {...rest} />
}

export function Textarea({ className, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea dir="auto" rows={4} className={cn(field({ shape: 'lines' }), className)} {...rest} />
  )
}
