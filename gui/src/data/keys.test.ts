import { expect, test } from 'vitest'
import { eventSubjectNames, trashKindNames } from '@/api/catalogue'
import { affected, type Subject } from './keys'

// Each list says itself what makes it old, once its code is here.
const all = import.meta.glob('./*.ts')
await Promise.all(Object.entries(all).map(([name, load]) => (name.includes('.test') ? 0 : load())))

/** What an event of each kind makes old beside the list of its own name. */
const ALSO: Partial<Record<Subject, readonly string[]>> = {
  agent_key: ['agents'],
  approval: ['posts'],
  attachment: ['posts'],
  chapter: ['goals', 'progress'],
  comment: ['posts'],
  goal: ['chapters', 'progress'],
  service_account: ['api-keys', 'members', 'roles'],
  member: ['service-accounts', 'membership', 'roles'],
  post: ['progress'],
  publication: ['posts'],
  role: ['invites', 'members', 'membership'],
  run: ['agents', 'posts'],
  tag: ['posts'],
  webhook_delivery: ['webhooks'],
  workspace: ['agents', 'settings', 'workspace'],
}

test.each(Object.keys(eventSubjectNames) as Subject[])(
  'an event of a %s makes old what follows it',
  (subject) => {
    const [own, ...others] = affected(subject)
    expect(own).toBe(`${subject.replaceAll('_', '-')}s`)
    const trash = subject in trashKindNames ? ['trash'] : []
    expect([...others].sort()).toEqual([...(ALSO[subject] ?? []), ...trash].sort())
  },
)
