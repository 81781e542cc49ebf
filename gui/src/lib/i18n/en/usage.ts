import { number, plural } from '../format'

/** Words of usage: what was spent, by whom, and what is left. */
export const m = {
  label: 'Usage',
  tabs: { usage: 'Usage', ledger: 'Ledger' },
  text: (from: string, to: string) => `From ${from} to ${to}, in UTC.`,
  of: (used: number, granted: number) =>
    `${number(used)} of ${plural(granted, 'credit', 'credits')}`,
  used: (used: number) => `${plural(used, 'credit', 'credits')} used`,
  unlimited: 'Nothing is limited here; it is only counted.',
  left: (left: number) => `${plural(left, 'credit', 'credits')} left`,
  held: (held: number) => `${number(held)} held back for what runs now`,
  beyond: (over: number) => `${number(over)} beyond the plan`,
  more: (per: number, price: string) =>
    `More is charged in blocks of ${number(per)}, ${price} each.`,
  nearly: (percent: number) => `${percent} % of the credits of this period are used.`,
  allUsed: (until: string) =>
    `All credits of this period are used. Runs that cost something wait until ${until}; everything else goes on.`,
  allUsedSold: 'All credits of this period are used; more is charged.',
  seePlan: 'See the plan',

  counted: 'What there is now',
  countedText: 'Workspaces are counted together; everything else in each workspace.',
  things: {
    workspaces: 'Workspaces',
    posts_per_month: 'Posts begun this month, by workspace',
    seats: 'People, by workspace',
    storage: 'Files, by workspace',
  } as Readonly<Record<string, string>>,
  usedOf: (used: string, limit: string) => `${used} of ${limit}`,

  days: 'By day',
  day: 'Day',
  members: 'By member',
  member: 'Member',
  workspaces: 'By workspace',
  workspace: 'Workspace',
  credits: 'Credits',
  runs: 'Runs',
  gone: 'Somebody who is gone',
  nothing: 'Nothing was used in this period yet',
  nothingText: 'What runs cost stands here once there was one.',
  csv: 'CSV',

  ledger: 'Ledger',
  entry: 'Entry',
  when: 'When',
  kind: 'Kind',
  anyKind: 'All',
  kinds: {
    grant: 'Granted',
    usage: 'Used',
    overage: 'Beyond the plan',
    invoice_line: 'On an invoice',
    adjustment: 'Put right',
  },
  noEntries: 'There is no entry yet',
  noEntriesText: 'Each credit that is granted or spent has a line here, for ever.',
  who: 'Who',
  where: 'Where',
  run: 'Run',
  cost: 'What the provider charged',
  charged: 'What is charged for it',
  invoice: 'Invoice',
}
