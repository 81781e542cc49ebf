import type { AuditEvent, FieldChange } from '@/data/audit'
import { m } from '@/lib/i18n/en/audit'

const CAPITALS: Readonly<Record<string, string>> = { api: 'API', totp: 'TOTP', csv: 'CSV' }

/** `member.role_changed` is "Member role changed". */
export function wordsOf(type: string): string {
  const words = type
    .replaceAll(/[._]/g, ' ')
    .split(' ')
    .map((word) => CAPITALS[word] ?? word)
    .join(' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** `lead_id` is "Lead": its value is shown by name as far as it is known. */
export const fieldOf = (field: string) => wordsOf(field.replace(/_ids?$/, ''))

/** A recorded value as people read it; objects stay as they are written. */
export function shownValue(value: unknown): string {
  if (value === null || value === undefined || value === '') return m.nothing
  if (typeof value === 'object' && Object.keys(value).length === 0) return m.nothing
  if (typeof value === 'string') return value
  if (Array.isArray(value) && value.every((each) => typeof each !== 'object')) {
    return value.join(', ')
  }
  return JSON.stringify(value)
}

/** The record's own housekeeping, which tells a person nothing. */
const DULL = new Set(['id', 'workspace_id', 'email_lower', 'version', 'created_at', 'updated_at'])

/** What a person wants to see of the changes: no housekeeping, and nothing that was and is nothing. */
export const telling = (changes: readonly FieldChange[]) =>
  changes.filter(
    ({ field, old, new: now }) =>
      !DULL.has(field) && (shownValue(old) !== m.nothing || shownValue(now) !== m.nothing),
  )

/** Who did it: by name, or what stands for one. */
export function actorOf({ actor_id: id, actor_name: name }: AuditEvent): string {
  return name ?? (id ? m.gone : m.system)
}

/** What the thing is called, as far as the entry says. */
export function nameOf({ changes, data }: AuditEvent): string | null {
  for (const field of ['title', 'name', 'full_name', 'email', 'key', 'url']) {
    const found = changes.find((change) => change.field === field)
    const value = found?.new ?? found?.old ?? data[field]
    if (typeof value === 'string' && value) return value
  }
  return null
}

/** A moment as it is recorded. */
export const isMoment = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d.*Z$/.test(value)
