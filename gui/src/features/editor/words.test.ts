import { expect, test } from 'vitest'
import { changeOf, clashing, rules, textFor, type Words } from './words'

const words = (title: string, texts: Record<string, string>): Words => ({
  title,
  texts: Object.fromEntries(
    Object.entries(texts).map(([name, body]) => [name, { body, extras: {} }]),
  ),
})
const base = words('Ovens', { linkedin: 'Long', x: 'Short' })

test('only what changed is asked for, and a text that is gone is null', () => {
  expect(changeOf(base, words('Ovens', { linkedin: 'Longer', x: 'Short' }))).toEqual({
    variants: { linkedin: { body: 'Longer' } },
  })
  expect(changeOf(base, words('Two ovens', { linkedin: 'Long' }))).toEqual({
    title: 'Two ovens',
    variants: { x: null },
  })
  expect(changeOf(base, base)).toEqual({})
})

test('what a platform takes beside the text is sent, and taken away, by name', () => {
  const text = (extras: Record<string, string>): Words => ({
    title: 'Ovens',
    texts: { newsletter: { body: 'Dear all', extras } },
  })
  expect(changeOf(text({ subject: 'One' }), text({ preheader: 'Two' }))).toEqual({
    variants: { newsletter: { extras: { subject: null, preheader: 'Two' } } },
  })
})

test('two people on two platforms disturb each other not at all', () => {
  const mine = words('Ovens', { linkedin: 'Mine', x: 'Short' })
  const theirs = words('Their ovens', { linkedin: 'Long', x: 'Theirs', blog: 'New' })
  expect(rules.merge(base, mine, theirs)).toEqual(
    words('Their ovens', { linkedin: 'Mine', x: 'Theirs', blog: 'New' }),
  )
})

test('two people in one text, and a text removed under somebody, need a person', () => {
  const mine = words('Ovens', { linkedin: 'Mine', x: 'Short' })
  expect(rules.merge(base, mine, words('Ovens', { linkedin: 'Theirs', x: 'Short' }))).toBeNull()
  expect(rules.merge(base, mine, words('Ovens', { x: 'Short' }))).toBeNull()
  expect(rules.merge(base, words('Ovens', { x: 'Short' }), base)).toEqual(
    words('Ovens', { x: 'Short' }),
  )
})

test('whoever wins has only the words that both changed', () => {
  const mine = words('Mine', { linkedin: 'Mine', x: 'Short' })
  const theirs = words('Ovens', { linkedin: 'Theirs', x: 'Theirs' })
  expect(clashing(base, mine, theirs)).toEqual(['linkedin'])
  expect(rules.merge(base, mine, theirs, 'mine')).toEqual(
    words('Mine', { linkedin: 'Mine', x: 'Theirs' }),
  )
  expect(rules.merge(base, mine, theirs, 'theirs')).toEqual(
    words('Mine', { linkedin: 'Theirs', x: 'Theirs' }),
  )
})

test.each([
  ['its own text', { linkedin: 'L', blog: 'B' }, 'blog'],
  ['the only text, whosever it is', { bluesky: 'S' }, 'bluesky'],
  ['none of several others', { linkedin: 'L', bluesky: 'S' }, undefined],
  ['none of its own that is empty', { blog: ' ', linkedin: 'L' }, undefined],
  ['no only text that is empty', { linkedin: '' }, undefined],
  ['nothing of nothing', {}, undefined],
])('the blog takes %s', (_, texts, taken) => {
  expect(textFor(words('Ovens', texts), 'blog')).toBe(taken)
})
