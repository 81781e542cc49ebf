import { scopeNames } from '@/api/catalogue'

/** Rights in an account, as the catalogue has those in a workspace. */
const rightNames = {
  'account:read': 'See this account',
  'account:pay': 'Look after its money',
  'account:manage': 'Manage this account',
  'account:own': 'Decide on its owners',
}

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
    '/account/$accountId': [
      'There is no such account for you',
      'Its address is wrong, or you are not one of its people.',
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
  forbiddenText: (scope: string) => {
    const called: Readonly<Record<string, string>> = { ...scopeNames, ...rightNames }
    const what = called[scope]?.replace(/^./, (first) => first.toLowerCase()) ?? scope
    return `This page is for people who may ${what}.`
  },
  whoGrants: (who: string) => `Ask ${who} of it.`,
}
