/** Words of the account area: who pays, for what, and with whom. */
export const m = {
  kinds: { personal: 'Personal', company: 'Company', agency: 'Agency' },
  /** Whatever it was opened as, who pays for several workspaces is one. */
  agency: 'Agency',
  otherWorkspaces: 'Workspaces that others pay for',
  open: (name: string) => `Account: ${name}`,
  newAccount: 'New account',

  overviewText: 'Whom invoices are made out to and where they go. An account holds no work.',
  name: 'Name',
  kind: 'Kind',
  billingEmail: 'Address for invoices',
  billingEmailHint: 'Nobody gets them when it is empty.',
  readOnly: 'You may see this account and not change it. Ask one of its owners or admins.',
  changedMeanwhile: 'Somebody changed this account meanwhile; this is theirs. Look again and save.',

  workspacesText:
    'What this account pays for. Nobody sees what is in a workspace by paying for it.',
  workspace: 'Workspace',
  role: 'Your role',
  noWorkspaces: 'It pays for nothing yet.',
  noWorkspacesText: 'The first workspace you make is paid for by an account of yours.',
}
