import { number, plural } from '../format'

export const m = {
  title: 'Sources',
  lead: 'What posts are written from',
  box: 'New source',
  placeholder: 'Paste text or an address, or drop a file here',
  hint: 'Markdown, plain text or HTML, up to 2 MB',
  file: 'Choose a file',
  addText: 'Add text',
  addUrl: 'Fetch this page',
  add: 'Add source',
  drop: 'Drop it to add it',
  adding: 'Adding…',
  added: (title: string) => `“${title}” is added`,
  tooLarge: (name: string) => `${name} is larger than 2 MB.`,
  unreadable: (name: string) =>
    `${name} cannot be read as source material; use .txt, .md, .mdx or .html.`,
  name: 'Title',
  kind: 'Kind',
  kinds: {
    text: 'Text',
    markdown: 'Markdown',
    mdx: 'MDX',
    html: 'HTML',
    url: 'Web page',
    rss: 'RSS',
    file: 'File',
  },
  state: 'State',
  states: { fetching: 'Fetching', ready: 'Ready', failed: 'Not readable' },
  anyState: 'All',
  size: 'Size',
  sentences: 'Sentences',
  count: (count: number) => plural(count, 'sentence', 'sentences'),
  when: 'Added',
  bytes: (bytes: number) =>
    bytes < 1024
      ? `${number(bytes)} B`
      : bytes < 1024 * 1024
        ? `${number(Math.round(bytes / 1024))} KB`
        : `${number(Math.round((bytes / 1024 / 1024) * 10) / 10)} MB`,
  empty: 'A source is what a post is written from.',
  emptyText:
    'Notes, an interview, an article: paste it above. Every sentence of a post can be traced back to it.',
  filtered: 'No source is in this state.',
  fetching: 'The page is being fetched. It appears here by itself.',
  failed: 'This could not be read',
  failedText: 'Remove it, and add the text itself or another address.',
  addedBy: 'Added by',
  gone: 'somebody who left',
  material: 'Material',
  noSentences: 'There is no sentence in it.',
  remove: 'Remove source',
  removeTitle: (title: string) => `Remove “${title}”?`,
  removeText:
    'Posts made from it could no longer be traced. A source with posts cannot be removed.',
  removed: 'The source is removed',
  write: {
    title: 'Write posts from this',
    short: 'Write posts',
    platforms: 'For',
    instruction: 'Note to the writer',
    placeholder: 'Speak to people who queue on Sundays.',
    optional: 'Optional',
    start: (count: number) => (count > 1 ? `Write ${count} posts` : 'Write the post'),
    choose: 'Choose at least one platform.',
    notReady: 'It can be written from once it is read.',
    started: (count: number) => `${plural(count, 'run', 'runs')} started`,
  },
  made: 'Made from this',
  madeNone: 'No post yet.',
  watch: 'Watch',
}
