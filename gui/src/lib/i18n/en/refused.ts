/** Why there is nothing to see: it is not there, or not for everybody. */
const home = 'Go to the start'
const gone = 'Its address may be wrong, or somebody deleted it.'

/** What is said, why that may be, and what the way out is called. */
type Missing = readonly [title: string, text: string, back: string]

export const m = {
  home,
  nothing: ['Nothing here', 'The address is wrong, or what was here is gone.', home] as Missing,
  /** By the page that was to show it. */
  missing: {
    '/w/$workspaceId': [
      'There is no such workspace for you',
      'Its address is wrong, it was deleted, or you are not a member of it.',
      home,
    ],
    '/w/$workspaceId/posts/$postId': ['This post does not exist or was deleted', gone, 'All posts'],
    '/w/$workspaceId/runs/$runId': ['This run does not exist or was deleted', gone, 'All runs'],
    '/w/$workspaceId/sources/$sourceId': [
      'This source does not exist or was deleted',
      gone,
      'All sources',
    ],
    '/w/$workspaceId/webhooks/$webhookId': [
      'This webhook does not exist or was deleted',
      gone,
      'All webhooks',
    ],
  } as Readonly<Record<string, Missing>>,
  forbidden: 'You may not see this',
  forbiddenText: (what: string) => `This page is for people who may ${what}.`,
  whoGrants: (who: string) => `Ask ${who} of this workspace.`,
  /** What a scope lets people do, for "people who may …". */
  scopes: {
    'content:read': 'read posts',
    'content:write': 'write posts',
    'comments:write': 'comment on posts',
    'strategy:read': 'see goals and chapters',
    'strategy:write': 'change goals and chapters',
    'runs:read': 'see runs',
    'runs:write': 'start runs',
    'approvals:read': 'see approvals',
    'approvals:decide': 'decide on approvals',
    'publishing:read': 'see what is published',
    'publishing:write': 'publish posts',
    'channels:read': 'see channels',
    'channels:write': 'connect channels',
    'members:read': 'see members',
    'members:write': 'invite and change members',
    'workspace:read': 'see this workspace',
    'workspace:write': 'change this workspace',
    'workspace:delete': 'delete this workspace',
    'projects:read': 'see projects',
    'projects:write': 'change projects',
    'audit:read': 'read the audit log',
    'keys:read': 'see API keys',
    'keys:write': 'make API keys',
    'webhooks:read': 'see webhooks',
    'webhooks:write': 'change webhooks',
  } as Readonly<Record<string, string>>,
}
