import { trashKindNames } from '@/api/catalogue'

export const m = {
  title: 'Trash',
  empty: 'Nothing was removed.',
  emptyText:
    'What is removed is kept here for 30 days. It comes back as it was, with all that hung on it.',
  filtered: 'Nothing of this kind was removed.',
  kind: 'Kind',
  anyKind: 'Everything',
  kinds: trashKindNames,
  name: 'Name',
  by: 'Removed by',
  when: 'Removed',
  until: 'Kept until',
  restore: 'Restore',
  restored: (title: string) => `“${title}” is back`,
}
