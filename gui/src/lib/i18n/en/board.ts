export const m = {
  label: 'Board of posts',
  expand: (column: string) => `Show ${column}`,
  collapse: (column: string) => `Fold ${column} away`,
  noColumn: 'There is no column in that direction.',
  menu: (title: string) => `Move or change ${title}`,
  moveTo: 'Move to',
  up: 'Up',
  down: 'Down',
  top: 'To the top',
  archive: 'Archive',
  open: 'Open',
  moved: (key: string, column: string) => `${key} is in ${column} now`,
  ordered: (key: string, place: number, count: number, column: string) =>
    `${key} is number ${place} of ${count} in ${column}`,
  failed: (key: string, why: string) => (why.startsWith(key) ? why : `${key} went back: ${why}`),
  more: (count: number) => `${count} more in the list`,
  truncated: (shown: number, count: number) =>
    `The first ${shown} of ${count} posts are on the board. Narrow it with a filter.`,
  /** Why nobody puts a post there by hand. */
  why: {
    idea: 'Only drafts can be ideas again.',
    draft: 'A post that is approved or out changes in its editor.',
    review: 'Only ideas and drafts can be submitted.',
    approved: 'Approved by the people who decide, not by hand.',
    scheduled: 'Give it a time in its editor.',
    published: 'Publish it from its editor.',
    failed: 'A post gets here when publishing fails.',
    archived: 'Archive it from its menu.',
  },
  fixed: 'These are in the order in which they went out.',
}
