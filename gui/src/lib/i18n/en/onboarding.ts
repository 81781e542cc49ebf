import { plural } from '../format'

export const m = {
  title: 'A new workspace',
  of: (step: number, all: number) => `Question ${step} of ${all}`,
  back: 'Back',
  next: 'Go on',
  leave: 'Not now',

  first: {
    title: 'Who is publishing?',
    text: 'Readers see it on your pages and in your feeds. You can change all of it later.',
    full_name: 'Your name',
    namePlaceholder: 'Ann Baker',
    name: 'Brand',
    brandHint: 'Your first workspace: a client, a team, or you.',
    missing: {
      full_name: 'Write the name that stands under your posts.',
      name: 'Give it a name; it can be another one later.',
    },
    open: 'Open the studio',
  },
  name: {
    title: 'What is it called?',
    text: 'One client, brand or team. Nothing in it is seen from another one.',
    label: 'Name',
    placeholder: 'Blue Door Bakery',
    missing: 'Give it a name; it can be another one later.',
    timezone: 'Time zone',
    payer: 'Who pays',
    firstPayer: 'The first account that is yours',
    timezoneHint:
      'Posts are planned and shown in this time zone. To begin with it is the one of this device.',
  },
  platforms: {
    title: 'Where do you publish?',
    text: 'Your first post opens with a text for each. You can change your mind at any time.',
    legend: 'Platforms',
    skip: 'I do not know yet',
  },
  start: {
    title: 'How do you want to begin?',
    text: 'The sample is a workspace of its own, and gone with one click.',
    legend: 'Beginning',
    empty: 'With an empty desk',
    emptyText: 'A short list shows the way from the first note to the first published post.',
    sample: 'With a sample beside it',
    sampleText:
      'Blue Door Bakery: twelve posts from idea to published, two goals, and source material.',
    create: 'Create the workspace',
  },
  making: {
    title: 'Baking the sample',
    text: 'Goals, posts, comments and approvals, one after the other.',
    progress: (done: number, all: number) => `${done} of ${all}`,
    failed: 'The sample was not finished',
    failedText: (why: string) => `Your own workspace is ready. About the sample: ${why}`,
    open: 'Open my workspace',
    stop: 'Stop',
  },

  sample: {
    mark: 'Sample',
    text: 'This is a sample to look around in: change, approve and publish what you like.',
    own: 'Go to my workspace',
    remove: 'Delete the sample',
    removed: 'The sample is deleted.',
    make: 'Look at a sample workspace',
  },

  deleted: {
    title: 'Deleted, and still to be had',
    until: (when: string) => `until ${when}`,
    restore: 'Restore',
    restored: (name: string) => `${name} is back.`,
    restoreNamed: (name: string) => `Restore ${name}`,
  },

  steps: {
    title: 'First steps',
    progress: (done: number, all: number) => `${done} of ${all} done`,
    hide: 'Hide',
    show: (left: number) => `Show ${plural(left, 'first step', 'first steps')}`,
    finished: 'From the first note to the first post: all of it done once.',
    close: 'Close',
    done: 'Done',
    source: {
      title: 'Add source material',
      text: 'Notes, a page, a file: what posts are made from, and traced back to.',
      act: 'Add material',
    },
    post: {
      title: 'Write a post',
      text: 'A title is enough to begin with.',
      act: 'Write',
      name: 'Our first post',
    },
    submit: {
      title: 'Submit it for approval',
      text: 'Open a draft and press “Submit”. From then on it is clear what was agreed to.',
      act: 'Open drafts',
    },
    approve: {
      title: 'Approve it',
      text: 'Alone, you approve your own. In a team it takes somebody else.',
      act: 'Open approvals',
    },
    publish: {
      title: 'Publish it',
      text: 'Now or later. A web page and a feed are there already, and need no account anywhere.',
      act: 'Open approved posts',
    },
    invite: {
      title: 'Invite somebody',
      text: 'Four eyes see more. Everybody sees only what their role lets them.',
      act: 'Invite',
    },
  },
}
