import { number, plural } from '../format'

/** Words of what there is more of than a plan has room for. */
export const m = {
  fits: (plan: string) => (plan ? `Everything fits ${plan}` : 'Everything fits'),
  fitsText: 'There is room for all of it, so nothing has to be chosen.',
  notSold: 'This server sells no plans, so nothing has to be chosen.',
  toPlan: 'See the plans',
  now: (plan: string) =>
    `The limits of ${plan} hold now, and there is more than they have room for.`,
  from: (plan: string, day: string) =>
    `From ${day} the limits of ${plan} hold, and there is more than they have room for.`,
  would: (plan: string) => `There is more than ${plan} has room for.`,
  nothingDeleted:
    'Choose what stays as it is. Nothing is deleted, everything can be read and exported, and what is scheduled goes out.',
  mayNotChoose: 'Owners and admins of this account choose what stays.',
  choose: 'Keep these',
  chosen: 'Your choice is kept',
  tooMany: 'Take away some: more are chosen than there is room for.',
  things: {
    workspaces: 'Workspaces',
    seats: 'People',
    api_keys: 'API keys',
    webhooks: 'Webhooks',
    custom_roles: 'Roles of your own',
    approval_stages: 'Approval stages',
    storage: 'Files',
  } as Readonly<Record<string, string>>,
  of: (things: string, workspace: string | null) =>
    workspace ? `${things} in ${workspace}` : things,
  counter: (chosen: number, limit: number) => `${number(chosen)} of ${number(limit)} chosen`,
  count: (used: number, limit: number) =>
    `There are ${number(used)}, and there is room for ${number(limit)}.`,
  bytes: (used: string, limit: string) => `There are ${used}, and there is room for ${limit}.`,
  effects: {
    read_only: 'The others can be read, and change nothing.',
    paused: 'The others are paused.',
    stays: 'All of it stays; only no more is taken.',
  },
  stays: 'Stays',
  rests: { read_only: 'Read-only', paused: 'Paused', stays: '' },
  always: 'Owner, always stays',

  notice: (count: number, plan: string) =>
    `${plural(count, 'thing is', 'things are')} over the limits of ${plan}.`,
  noticeNow: 'What has no room is read-only.',
  noticeFrom: (day: string) => `From ${day} on, what has no room is read-only.`,
  look: 'Choose what stays',
  afterTrial: 'Plan after the trial',
  afterTrialHint:
    'It costs nothing to choose; you are asked to pay once it begins. Buy a plan now, and what is left of the trial stays free, with its room, if that is more than two days.',
  afterSaved: (plan: string) => `After the trial: ${plan}`,

  readOnly: 'Read-only',
  noRoom: 'Read-only: the plan has no room for changes.',
  ask: 'Ask whoever pays for this workspace.',
}
