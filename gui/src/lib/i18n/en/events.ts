import type { Schemas } from '@/api/client'

/** What events are about; the contract says which there are, so none can be missing here. */
export const eventSubjects: Readonly<Record<Schemas['EventSubject'], string>> = {
  post: 'Posts',
  comment: 'Comments',
  attachment: 'Attachments',
  approval: 'Approvals',
  approval_stage: 'Approval stages',
  publication: 'Publications',
  channel: 'Channels',
  run: 'Runs',
  goal: 'Goals',
  chapter: 'Chapters',
  source: 'Sources',
  tag: 'Tags',
  post_import: 'Imports of posts',
  project: 'Projects',
  member: 'Members',
  invite: 'Invites',
  role: 'Roles',
  machine: 'Agents and services',
  api_key: 'API keys',
  webhook: 'Webhooks',
  webhook_delivery: 'Webhook messages',
  workspace: 'The workspace',
}
