export const m = {
  archived: 'This workspace is archived. Everything in it can be read, and nothing can be changed.',
  unarchive: 'Unarchive it',
  ownersUnarchive: 'Its owner can unarchive it.',
}
