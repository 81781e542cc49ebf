import { plural } from '../format'

export const m = {
  hello: {
    morning: (name: string) => `Good morning, ${name}`,
    day: (name: string) => `Good afternoon, ${name}`,
    evening: (name: string) => `Good evening, ${name}`,
  },
  waits: (count: number) =>
    count === 0
      ? 'Nothing waits for you.'
      : `${plural(count, 'thing waits', 'things wait')} for you.`,
  approvals: 'To approve',
  review: 'Review them',
  changes: 'Sent back to you',
  due: 'Yours, due soon',
  late: 'Overdue',
  today: 'Today',
  by: (name: string) => `from ${name}`,
  gone: 'somebody who left',
  running: 'Running now',
  recent: 'Recently published',
  all: 'All',
  new: 'New from source',
  empty: 'This workspace is a blank page.',
  emptyText: 'Begin with something you have: notes, an interview, an article. A post comes out.',
}
