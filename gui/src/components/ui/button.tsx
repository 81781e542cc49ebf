import { cva, type VariantProps } from 'class-variance-authority'
import { Slot } from 'radix-ui'
import type { ComponentProps } from 'react'
import { cn } from '@/lib/cn'
import { Kbd } from './kbd'

const button = cva(
  'inline-flex shrink-0 select-none items-center justify-center gap-1.5 whitespace-nowrap rounded font-medium transition-colors ease-out disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:cursor-not-allowed aria-disabled:opacity-50 [&_svg]:size-4 [&_svg]:shrink-0',
  {
    variants: {
      look: {
        primary: 'bg-accent text-on-accent hover:not-disabled:bg-accent-strong',
        plain:
          'border border-line-strong bg-raised text-ink shadow-raised hover:not-disabled:bg-hover',
        quiet: 'text-ink-2 hover:not-disabled:bg-hover hover:not-disabled:text-ink',
        inverse: 'text-paper hover:not-disabled:bg-paper/15',
        danger: 'border border-line-strong bg-raised text-red hover:not-disabled:bg-red-soft',
      },
      size: {
        sm: 'h-7 px-2.5 text-sm',
        md: 'h-8 px-3 text-sm',
        lg: 'h-10 px-4 text-base',
        icon: 'size-8',
        touch: 'size-11',
      },
    },
    defaultVariants: { look: 'plain', size: 'md' },
  },
)

export interface ButtonProps extends ComponentProps<'button'>, VariantProps<typeof button> {
  asChild?: boolean
  /** Shown in the button, e.g. `c`; the command registry does the listening. */
  keys?: string
}

export function Button({ look, size, asChild, keys, className, children, ...rest }: ButtonProps) {
  const classes = cn(button({ look, size }), className)
  if (asChild) {
    return (
      <Slot.Root className={classes} {...rest}>
        {children}
      </Slot.Root>
    )
  }
  return (
    <button type="button" className={classes} {...rest}>
      {children}
      {keys && <Kbd keys={keys} look="inherit" />}
    </button>
  )
}
