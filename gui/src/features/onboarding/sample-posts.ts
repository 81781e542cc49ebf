import type { SamplePost } from '@/data/sample'

/** What the bakery has said already, or is about to say. */
export const PUBLISHED_AND_PLANNED: readonly SamplePost[] = [
  {
    title: 'We bought a second oven',
    stands: 'published',
    chapter: 'The second oven',
    tags: ['Sunday'],
    mine: true,
    texts: {
      blog: 'The second oven has been running since 14 March. It bakes forty loaves an hour; the old one bakes twenty, and keeps doing so.\n\nOn Sundays the queue forms at seven. Until March we were sold out by ten. Since then there has been bread at noon as well, and nobody has complained about that yet.',
      linkedin:
        'The second oven has been running since 14 March: forty loaves an hour, beside the twenty of the old one. On Sundays there is bread at noon now.',
      x: 'The second oven is running: forty loaves an hour. On Sundays there is bread at noon now.',
    },
  },
  {
    title: 'Why our rye takes thirty hours',
    stands: 'published',
    chapter: 'Bread school',
    tags: ['Recipe'],
    texts: {
      blog: 'Our rye rests for thirty hours. Nothing happens in them that you could see, and everything that you taste.\n\nThe sourdough was begun in 2013 in a jam jar. It is fed twice a day, also at Christmas. Thirty hours later the dough is sour enough to keep for a week, and mild enough for children.',
      mastodon:
        'Our rye rests for thirty hours. Nothing happens in them that you could see, and everything that you taste.',
    },
  },
  {
    title: 'From June: Sundays at half past six',
    stands: 'scheduled',
    chapter: 'The second oven',
    tags: ['Sunday', 'Offer'],
    inDays: 2,
    mine: true,
    texts: {
      blog: 'From June we open on Sundays at half past six, half an hour before the queue used to form.\n\nThe first loaves come out at twenty past. If you are early, there is coffee.',
      x: 'From June we open on Sundays at half past six. If you are early, there is coffee.',
      bluesky: 'From June we open on Sundays at half past six. If you are early, there is coffee.',
    },
  },
  {
    title: 'How to keep bread for a week',
    stands: 'scheduled',
    chapter: 'Bread school',
    tags: ['Recipe'],
    inDays: 5,
    texts: {
      blog: 'Bread keeps best in a linen bag, cut side down, at room temperature.\n\nNot in the fridge: there it goes stale about three times as fast. Not in plastic: there the crust gives up first, and the mould comes next.\n\nOn day five, toast it. On day seven, make dumplings.',
      newsletter:
        'Bread keeps best in a linen bag, cut side down, at room temperature. In the fridge it goes stale about three times as fast. On day five, toast it. On day seven, make dumplings.',
    },
  },
  {
    title: 'Mira starts at two in the morning',
    stands: 'approved',
    chapter: 'People behind the counter',
    tags: ['Team'],
    inDays: 8,
    mine: true,
    texts: {
      blog: 'Mira Okafor has led the night shift since the first day. She starts at two in the morning and says that it is the best hour: the street is hers, and the dough does not ask questions.\n\nThe sourdough was hers before it was ours. It lived in a jam jar in her kitchen. Today we are eleven people, and it feeds all of us.',
      linkedin:
        'Mira Okafor has led our night shift since the first day. She starts at two in the morning. The sourdough was hers before it was ours: it lived in a jam jar in her kitchen. Today it feeds eleven people.',
    },
  },
]
