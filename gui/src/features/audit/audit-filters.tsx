import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { PersonSelect } from '@/components/people/person-select'
import { Button } from '@/components/ui/button'
import { field } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { m } from '@/lib/i18n/en/audit'
import { usePermission } from '@/lib/permissions'

const route = getRouteApi('/w/$workspaceId/audit/')
const SUBJECTS = Object.entries(m.subjects).map(([value, label]) => ({ value: `${value}.`, label }))
const DOORS = Object.entries(m.doors).map(([value, label]) => ({ value, label }))

/** What the log shows, kept in the address: a shared link shows the same. */
export function AuditFilters() {
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/w/$workspaceId/audit/' })
  const seesPeople = usePermission('members:read')
  const change = (key: keyof typeof search, value: string) =>
    void navigate({ search: (before) => ({ ...before, [key]: value || undefined }) })

  return (
    <>
      {seesPeople && (
        <PersonSelect
          aria-label={m.who}
          placeholder={m.anybody}
          className="w-[calc(50%-0.375rem)] sm:w-40"
          value={search.who ?? ''}
          onChange={({ target }) => change('who', target.value)}
        />
      )}
      <Select
        aria-label={m.what}
        placeholder={m.anything}
        options={SUBJECTS}
        className="w-[calc(50%-0.375rem)] sm:w-40"
        value={search.what ?? ''}
        onChange={({ target }) => change('what', target.value)}
      />
      <Select
        aria-label={m.door}
        placeholder={m.anyDoor}
        options={DOORS}
        className="w-full sm:w-36"
        value={search.door ?? ''}
        onChange={({ target }) => change('door', target.value)}
      />
      <Day label={m.from}>
        <input
          type="date"
          max={search.to}
          value={search.from ?? ''}
          onChange={({ target }) => change('from', target.value)}
          className={field({ shape: 'line', className: 'min-w-0' })}
        />
      </Day>
      <Day label={m.to}>
        <input
          type="date"
          min={search.from}
          value={search.to ?? ''}
          onChange={({ target }) => change('to', target.value)}
          className={field({ shape: 'line', className: 'min-w-0' })}
        />
      </Day>
      {search.subject && (
        <Button look="quiet" onClick={() => change('subject', '')}>
          {m.subject}
          <X aria-hidden />
          <span className="sr-only">{m.clearSubject}</span>
        </Button>
      )}
    </>
  )
}

function Day({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: The control is the child.
    <label className="grid w-[calc(50%-0.375rem)] gap-1 text-ink-3 text-sm sm:flex sm:w-auto sm:items-center sm:gap-2">
      <span className="shrink-0">{label}</span>
      {children}
    </label>
  )
}
