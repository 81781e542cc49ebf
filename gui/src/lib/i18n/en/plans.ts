import { bytes, number, plural } from '../format'

const NOUNS: Readonly<Record<string, [one: string, many: string]>> = {
  workspaces: ['workspace', 'workspaces'],
  seats: ['person', 'people'],
  posts_per_month: ['new post a month', 'new posts a month'],
  credits_per_month: ['credit a month', 'credits a month'],
  api_keys: ['API key', 'API keys'],
  webhooks: ['webhook', 'webhooks'],
  custom_roles: ['role of your own', 'roles of your own'],
  approval_stages: ['approval stage', 'approval stages'],
  custom_domains: ['domain of your own', 'domains of your own'],
  audit_days: ['day of the audit log', 'days of the audit log'],
}

/** What all workspaces of an account share; of everything else each has as much. */
export const isShared = (code: string) => code === 'workspaces' || code === 'credits_per_month'

/** So much of what a plan limits: "10 people". */
export function amount(code: string, count: number | null): string {
  const [one, many] = NOUNS[code] ?? [code.replaceAll('_', ' '), code.replaceAll('_', ' ')]
  if (code === 'storage') return count === null ? 'Any number of files' : `${bytes(count)} of files`
  if (code === 'audit_days' && count === null) return 'The whole audit log'
  if (count === null) return `Any number of ${many}`
  return count === 0 ? `No ${many}` : plural(count, one, many)
}

/** Words of plans: what there is, what it costs, and what comes of each choice. */
export const m = {
  notSold: 'Everything is included here',
  notSoldText:
    'This server sells no plans. Nobody is billed, and nothing is limited but by whoever runs it.',

  none: 'No plan yet',
  noneText: (trial: string, least: string) =>
    `Each owner has one trial of ${trial}, which begins with their first workspace. Where it is used up, the first workspace here has the room of ${least}, without credits and posts until it is paid.`,
  states: {
    none: 'None',
    trial: 'Trial',
    begins: 'Bought, still free',
    active: 'Active',
    ending: 'Ends soon',
    late: 'Payment failed',
    over: 'Ended',
    unpaid: 'Not paid',
  },
  per: (price: string, interval: string) => `${price} a ${interval}`,
  many: (count: number, plan: string) => (count === 1 ? plan : `${number(count)} × ${plan}`),
  howMany: 'How many',
  howManyHint: (plan: string, most: number) =>
    `Each ${plan} adds its limits once more; up to ${number(most)}. Features and requests a minute stay those of one.`,
  trialText: (days: number, until: string, next: string) =>
    `${plural(days, 'day', 'days')} left: the trial ends on ${until}. After it ${next} is your plan, which has no credits and no posts until it is paid.`,
  beginsText: (until: string, count: number) =>
    `It is free until ${until} and is charged from then on.${count > 1 ? ' Until then you have the limits of one.' : ''}`,
  activeText: (until: string) => `It renews on ${until}.`,
  endingText: (until: string) =>
    `It ends on ${until} and is not charged again. Until then all stays as it is.`,
  lateText: (until: string) =>
    `The last payment did not go through. Everything goes on until ${until}; pay the open invoice or use another card.`,
  toInvoices: 'See the open invoice',
  lateOver: (plan: string) =>
    `The last payment did not go through, and the time to make up for it is over: the limits of ${plan} hold. Pay the open invoice, and all is back.`,
  overText: (plan: string) =>
    `Nothing is paid: the limits of ${plan} hold, without its credits and new posts. Nothing was deleted; choose a plan to go on.`,

  waiting: 'Waiting for the confirmation of your payment',
  waitingText: 'It takes a moment. You may leave this page; the plan comes by itself.',
  thanks: (plan: string) => `Thank you: ${plan} is yours`,

  plans: 'Plans',
  yours: 'Your plan',
  buy: (plan: string) => `Buy ${plan}`,
  buyTitle: (plan: string) => `Buy ${plan}?`,
  buyText: (price: string) => `${price}, paid on the next page.`,
  changeCount: (plan: string) => `Change how many ${plan}`,
  change: (plan: string) => `Change to ${plan}`,
  inEach: 'In each workspace',
  requests: (count: number) => `${number(count)} requests a minute`,
  features: {
    portal: ['Portals for clients', 'No portals for clients'],
    white_label: ['Your own looks, without our name', 'Our name on what clients see'],
  } as Readonly<Record<string, [has: string, lacks: string]>>,
  more: (per: number, price: string) => `More credits: ${price} for each ${number(per)}`,
  mayNotPay: 'Owners, admins and billing members of this account choose and pay its plan.',

  changeTitle: (plan: string) => `Change to ${plan}?`,
  changeText: 'It is yours at once. This is billed for what is left of the period:',
  changeCredit: (sum: string) =>
    `It is yours at once. ${sum} is credited to the next invoices, for what is left of the period:`,
  line: 'What',
  price: 'Price',
  due: 'To pay now',
  credit: 'Credited to the next invoices',
  keptPlan: (plan: string) => `You keep ${plan}; nothing was charged.`,
  changed: (plan: string) => `${plan} is your plan now`,
  otherCard: 'Use another card',

  cancel: 'Cancel the plan',
  cancelTitle: (plan: string, until: string) => `Have ${plan} end on ${until}?`,
  cancelText: (plan: string) =>
    `It is not charged again. Until then all stays as it is; from then on the limits of ${plan} hold, without its credits and new posts until it is paid. Nothing is deleted, everything can be read and exported, and what is scheduled goes out. You may take this back until it ends.`,
  ends: (until: string) => `The plan ends on ${until}`,
  resume: 'Keep the plan',
  resumed: 'The plan goes on',

  methods: 'Payment methods',
  noMethods: 'None yet: a card is asked for when a plan is bought.',
  expires: (month: number, year: number) => `until ${String(month).padStart(2, '0')}/${year}`,
  expired: 'Expired',
  expiring: 'Expires soon',
  ending: (last4: string) => `ends in ${last4}`,
  charged: 'Charged next',
  portal: 'Change cards and address',

  invoice: 'Invoice',
  draft: 'Draft',
  status: 'Status',
  total: 'Amount',
  issued: 'Date',
  period: 'Period',
  invoiceStates: {
    draft: 'Draft',
    open: 'To pay',
    paid: 'Paid',
    void: 'Void',
    uncollectible: 'Given up',
  },
  failed: 'Payment failed',
  pdf: 'PDF',
  pdfOf: (number: string) => `PDF of ${number}`,
  view: 'View',
  pay: 'Pay',
  viewOf: (number: string) => `View ${number}`,
  payOf: (number: string) => `Pay ${number}`,
  again: (at: string) => `tried again on ${at}`,
  noInvoices: 'There is no invoice yet.',
  noInvoicesText:
    'One comes with each payment of a plan. The address for them is on the Overview page.',
  noInvoicesHere: 'This server sells no plans, so there are no invoices.',

  refused: 'The plan has no room for this',
  refusedCredits: 'Too few credits are left',
  includes: (plan: string, what: string, shared: boolean) =>
    `${plan} includes ${what}${shared ? '' : ' in each workspace'}.`,
  lacks: (plan: string, called: string) => `${plan} includes no ${called}.`,
  taken: (used: string) => `${used} ${used === '1' ? 'is' : 'are'} taken already.`,
  needs: (needed: number, left: number, until: string) =>
    `This takes ${plural(needed, 'credit', 'credits')}, and ${number(left)} are left until ${until}.`,
  would: (plan: string, price: string) => `${plan} has more, for ${price}.`,
  costs: (plan: string, price: string) => `${plan} costs ${price}.`,
  wouldNot: 'No plan has more.',
  seePlans: 'See the plans',
  notNow: 'Not now',
  askWhom: (account: string) => `Ask the owners of the account ${account}: they choose its plan.`,
  askPayer:
    'Ask who pays for this workspace: owners, admins and billing members of its account choose the plan.',

  about: 'About the plan',
  trialEnds: (days: number) =>
    days === 1 ? 'The trial ends tomorrow.' : `The trial ends in ${plural(days, 'day', 'days')}.`,
  trialEndsToday: 'The trial ends today.',
  choosePlan: 'Choose a plan',
  paymentFailed: (until: string) => `A payment failed. Everything goes on until ${until}.`,
  paymentFailedOver: 'A payment failed, and the limits of the smallest plan hold.',
  payNow: 'Pay it',
  planOver: 'The plan has ended. Nothing was deleted; the limits of the smallest plan hold.',
  trialOver: 'The trial is over, and no plan is paid.',
  endsOn: (until: string) => `The plan ends on ${until}.`,
  keepPlan: 'Keep it',
}
