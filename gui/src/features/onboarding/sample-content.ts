/** A small bakery with a lot to say. Loaded only by who asks for the sample. */

import type { SampleContent } from '@/data/sample'
import { PUBLISHED_AND_PLANNED } from './sample-posts'

const SOURCE = `# Notes from the bakery, spring

We opened in 2014 with one oven and three people. Today we are eleven.

On Sundays the queue forms at seven, and until March we were sold out by ten. The old oven bakes twenty loaves an hour. The second oven has been running since 14 March and bakes forty.

Our rye rests for thirty hours. The sourdough was begun in 2013 in a jam jar, in the kitchen of Mira Okafor, who has led the night shift since the first day. She starts at two in the morning.

All of our flour comes from two mills. The rye is grown eighteen kilometres from the shop. In 2025 we paid the farmers 12 percent above the price of the exchange.

Bread keeps best in a linen bag, cut side down, at room temperature. In a fridge it goes stale about three times as fast.

From June we open on Sundays at half past six. Bread school starts in September with twelve places, on Tuesday evenings, for 45 euros.`

export const SAMPLE: SampleContent = {
  goals: [
    {
      title: 'Sell out on Sundays, but not before noon',
      metric: 'Loaves sold on a Sunday',
      target: 240,
      inDays: 60,
    },
    {
      title: 'Five hundred readers of the Friday letter',
      metric: 'Readers',
      target: 500,
      inDays: 100,
    },
  ],
  chapters: [
    {
      title: 'The second oven',
      brief:
        'Nobody needs to queue before seven any more. We say so with numbers rather than adjectives, and never promise what the oven cannot bake.',
      goal: 0,
    },
    {
      title: 'People behind the counter',
      brief: 'One person, one habit, one loaf. First names, their own words, no hero stories.',
      goal: 0,
    },
    {
      title: 'Bread school',
      brief:
        'What we know about bread, given away. The letter is where one hears about places first.',
      goal: 1,
    },
  ],
  tags: [
    { name: 'Sunday', colour: 'orange' },
    { name: 'Recipe', colour: 'yellow' },
    { name: 'Team', colour: 'teal' },
    { name: 'Offer', colour: 'blue' },
  ],
  source: { title: 'Notes from the bakery, spring', text: SOURCE },
  posts: [
    ...PUBLISHED_AND_PLANNED,
    {
      title: 'Forty loaves an hour: what changed',
      stands: 'review',
      chapter: 'The second oven',
      tags: ['Sunday'],
      priority: 'high',
      inDays: 2,
      hours: 1.5,
      mine: true,
      texts: {
        linkedin:
          'Until March we were sold out by ten on Sundays, and proud of it. It took us a while to see that being sold out is also a way of sending people home without bread.\n\nSince 14 March a second oven has been running. The old one bakes twenty loaves an hour, the new one forty. The queue has not become shorter. It has become friendlier.',
        blog: 'Until March we were sold out by ten on Sundays, and proud of it.\n\nIt took us a while to see that being sold out is also a way of sending people home without bread. So we bought a second oven. It has been running since 14 March and bakes forty loaves an hour, twice as many as the old one.\n\nThe queue has not become shorter. It has become friendlier.',
      },
      comments: [
        {
          body: 'I like this. Can we say since when, so that nobody thinks it was always so?',
          on: { platform: 'linkedin', quote: 'sold out by ten on Sundays' },
        },
      ],
    },
    {
      title: 'Bread school: the first twelve places',
      stands: 'review',
      chapter: 'Bread school',
      tags: ['Offer'],
      inDays: 6,
      mine: true,
      texts: {
        newsletter:
          'Bread school starts in September: Tuesday evenings, twelve places, 45 euros.\n\nYou bring an apron and patience. We bring flour, a sourdough that is older than the bakery, and Mira, who will tell you what your dough is trying to say.\n\nReaders of this letter choose first. Answer to this mail until Friday.',
        linkedin:
          'In September we begin to teach what we know: twelve places, Tuesday evenings, 45 euros. No certificate, but you take a loaf home.',
      },
      comments: [{ body: 'Check the price with the books before this goes out.' }],
    },
    {
      title: 'What selling out by ten taught us',
      stands: 'draft',
      chapter: 'The second oven',
      tags: ['Sunday'],
      inDays: 3,
      hours: 2,
      mine: true,
      texts: {
        linkedin:
          'For years the sign on our door said “sold out” at ten.\n\nWe took it as praise. Our neighbours took it as advice to go elsewhere.\n\n(Still to come: the three things we changed, with numbers.)',
      },
    },
    {
      title: 'Cinnamon knots are back',
      stands: 'draft',
      tags: ['Offer'],
      priority: 'low',
      inDays: 1,
      texts: {
        x: 'Cinnamon knots are back, from Thursday, until the cinnamon runs out. We bought a lot of cinnamon.',
        bluesky:
          'Cinnamon knots are back, from Thursday, until the cinnamon runs out. We bought a lot of cinnamon.',
      },
    },
    {
      title: 'A letter to the people in the queue',
      stands: 'draft',
      chapter: 'People behind the counter',
      tags: ['Sunday'],
      priority: 'high',
      inDays: -1,
      mine: true,
      texts: {
        newsletter:
          'Dear people in the queue,\n\nwe know most of you by your bread. The rye at ten past seven. The two baguettes that never arrive home in one piece.\n\nFrom June you can sleep a little less: on Sundays we open at half past six.',
      },
      comments: [{ body: 'Shorter, and it can go out this Friday.' }],
    },
    {
      title: 'A map of where our flour comes from',
      stands: 'idea',
      chapter: 'Bread school',
      texts: {},
    },
    {
      title: 'Ask the bakers: five questions a week',
      stands: 'idea',
      chapter: 'People behind the counter',
      tags: ['Team'],
      texts: {},
    },
  ],
}
