import { plural } from '../format'

/**
 * What happened to an account, in a sentence for each kind of event: `{who}` did it, `{it}` is what it is
 * about. Of a plan, what changed says which of `plan` it is; the second is told where nobody did it here.
 */
export const sentences: Readonly<Record<string, string>> = {
  'account.created': '{who} opened the account',
  'account.updated': '{who} changed the account',
  'account_invite.created': '{who} invited {it}',
  'account_invite.resent': '{who} invited {it} again',
  'account_invite.revoked': '{who} took back the invite of {it}',
  'account_member.deleted': '{it} is out, by {who}',
  'account_member.joined': '{it} came in',
  'account_member.role_changed': '{who} made {it} {role}',
  'account_workspace.created': '{who} made the workspace {it}',
  'account_workspace.deleted': '{who} deleted the workspace {it}',
  'account_workspace.restored': '{who} brought back the workspace {it}',
  'downgrade.applied': 'What there is room for changed: {change}',
  'downgrade.chosen': '{who} chose what stays where there is less room',
  'entitlement.created': '{who} gave this account something of its own: {it}',
  'entitlement.deleted': '{who} took back what this account had of its own: {it}',
  'entitlement.updated': '{who} changed what this account has of its own: {it}',
  'invoice.created': 'The invoice {it} came, over {sum}',
  'invoice.paid': 'The invoice {it} was paid',
  'invoice.payment_failed': 'The payment of the invoice {it} failed{again}',
  'invoice.updated': 'The invoice {it} changed: {state}',
  'license.activated': 'The licence {it} was activated on {machine}',
  'license.deactivated': 'The licence {it} was let go by {machine}',
  'license.exported': '{who} exported the licence {it}',
  'license.issued': '{who} issued the licence {it}',
  'license.reinstated': '{who} reinstated the licence {it}',
  'license.renewed': '{who} renewed the licence {it}',
  'license.revoked': '{who} revoked the licence {it}',
  'license.suspended': '{who} suspended the licence {it}',
  'license.transferred': '{who} transferred the licence {it}',
  'license.updated': '{who} changed the licence {it}',
  'license_template.created': '{who} made the template {it}',
  'license_template.deleted': '{who} deleted the template {it}',
  'license_template.updated': '{who} changed the template {it}',
  'payment_methods.updated': 'The payment methods changed',
  'subscription.created': 'The plan began: {plan}',
  'subscription.replaced': '{plan} ended, as a newer plan was paid; its rest is credited',
  'subscription.trial_ending': 'The trial was about to end',
  'subscription.updated': 'The plan was updated',
  'usage_period.reached': '{percent} % of the credits of the period were used',
  'usage_period.started': 'A new period began, with {credits}',
  'workspace_move.accepted': '{who} accepted the workspace {it}',
  'workspace_move.created': '{who} offered the workspace {it}',
  'workspace_move.refused': '{who} refused the workspace {it}',
  'workspace_move.revoked': '{who} took back the offer of {it}',
}

export const m = {
  somebody: 'Postmagiq',
  plan: {
    tried: ['{who} began the trial of {plan}, which ends on {day}', 'The trial of {plan} began'],
    unpaid: ['{who} began with the room of {plan}; nothing is paid yet', '{plan} began, unpaid'],
    bought: ['{who} bought {plan}', '{plan} was bought'],
    boughtTried: ['{who} bought the plan that was tried', 'The plan that was tried was bought'],
    changed: [
      '{who} changed the plan from {from} to {plan}',
      'The plan changed from {from} to {plan}',
    ],
    cancelled: ['{who} cancelled the plan; it will end on {day}', 'The plan will end on {day}'],
    cancelledOnce: [
      '{who} cancelled the plan; it will end with its period',
      'The plan will end with its period',
    ],
    resumed: ['{who} kept the plan after all', 'The plan goes on after all'],
    next: ['{who} chose {plan} for the time after the trial', '{plan} comes after the trial'],
    late: ['The payment of the plan failed', 'The payment of the plan failed'],
    paid: [
      'The open payment was made, and the plan goes on',
      'The open payment was made, and the plan goes on',
    ],
    ended: ['The plan ended', 'The plan ended'],
    trialOver: ['The trial is over; nothing is paid', 'The trial is over; nothing is paid'],
    begun: ['The trial is over, and the plan is paid', 'The trial is over, and the plan is paid'],
    renewed: ['The plan was renewed until {day}', 'The plan was renewed until {day}'],
  } satisfies Readonly<Record<string, readonly [by: string, alone: string]>>,
  least: 'the smallest plan',
  again: ', once more',
  credits: (count: number | null) =>
    count === null ? 'any number of credits' : plural(count, 'credit', 'credits'),
  readOnly: (count: number) =>
    `${count === 1 ? 'one thing turned' : `${count} things turned`} read-only`,
  back: (count: number) => `${count === 1 ? 'one thing is' : `${count} things are`} back`,
}
