/** What pages at the door are made of. */

import { Link, type LinkProps } from '@tanstack/react-router'
import type { ComponentProps, ReactNode } from 'react'
import { Field } from '@/components/form/field'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/input'
import { m as common } from '@/lib/i18n/en/common'

/** The heading of a page at the door. */
export function DoorHeading({ title, text }: { title: string; text?: ReactNode }) {
  return (
    <>
      <title>{`${title} · ${common.product}`}</title>
      <h1 dir="auto" className="text-balance font-medium font-serif text-2xl tracking-[-0.01em]">
        {title}
      </h1>
      {text && (
        <p dir="auto" className="mt-1 mb-7 text-pretty text-ink-2">
          {text}
        </p>
      )}
    </>
  )
}

/** The one thing to do, as wide as the fields above it. */
export function DoorButton({ busy, ...rest }: ComponentProps<typeof Button> & { busy?: boolean }) {
  return <Button look="primary" size="lg" className="w-full" aria-disabled={busy} {...rest} />
}

export function DoorLink({ children, ...to }: LinkProps & { children: ReactNode }) {
  return (
    <Link {...to} className="text-accent underline-offset-4 hover:underline">
      {children}
    </Link>
  )
}

type Control = ComponentProps<typeof Input> & { label: string; error?: string; hint?: string }

export function DoorField({ label, error, hint, ...control }: Control) {
  return (
    <Field label={label} error={error} hint={hint}>
      {(given) => <Input {...given} {...control} />}
    </Field>
  )
}

/** Something that is over: what happened, and the way on. It is read out, and the keyboard goes on from here. */
export function Outcome({
  title,
  text,
  children,
}: {
  title: string
  text: string
  children?: ReactNode
}) {
  return (
    <div role="status" ref={focus} tabIndex={-1} className="outline-none">
      <DoorHeading title={title} text={text} />
      {children}
    </div>
  )
}

function focus(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true })
}
