import { expect, test } from 'vitest'
import { type Autosave, begin, type Happened, isUnsaved, type Side, step } from './autosave'

interface Two {
  a: string
  b: string
}

const rules = {
  same: (one: Two, other: Two) => one.a === other.a && one.b === other.b,
  merge(base: Two, mine: Two, theirs: Two, winner?: Side): Two | null {
    const merged = { ...mine }
    for (const key of ['a', 'b'] as const) {
      if (theirs[key] === base[key] || theirs[key] === mine[key]) continue
      if (mine[key] !== base[key] && !winner) return null
      if (mine[key] !== base[key] && winner === 'mine') continue
      merged[key] = theirs[key]
    }
    return merged
  },
}
const one = { a: 'one', b: 'one' }

function after(...events: Happened<Two>[]): Autosave<Two> {
  return events.reduce((state, event) => step(state, event, rules), begin(one, 1))
}
const typed = (a: string): Happened<Two> => ({ type: 'typed', value: { ...one, a } })
const due: Happened<Two> = { type: 'due' }

test('typing, a pause and the answer lead back to saved', () => {
  expect(after().phase).toBe('saved')
  expect(after(typed('two')).phase).toBe('edited')
  expect(after(typed('two'), due)).toMatchObject({ phase: 'saving', sent: { a: 'two' } })
  expect(after(typed('two'), due, { type: 'saved', version: 2 })).toMatchObject({
    phase: 'saved',
    version: 2,
    base: { a: 'two' },
    sent: null,
  })
})

test('taking the words back needs no save', () => {
  expect(after(typed('two'), typed('one')).phase).toBe('saved')
  expect(after(due).phase).toBe('saved')
})

test('what is typed during a save is saved after it', () => {
  const state = after(typed('two'), due, typed('three'))
  expect(state).toMatchObject({ phase: 'saving', sent: { a: 'two' }, value: { a: 'three' } })
  expect(step(state, due, rules)).toBe(state)
  expect(step(state, { type: 'saved', version: 2 }, rules)).toMatchObject({
    phase: 'edited',
    base: { a: 'two' },
    value: { a: 'three' },
  })
})

test('without a connection it stays offline while one types, and goes out when due again', () => {
  const state = after(typed('two'), due, { type: 'unreachable' })
  expect(state).toMatchObject({ phase: 'offline', sent: null, value: { a: 'two' } })
  const more = step(state, typed('three'), rules)
  expect(more.phase).toBe('offline')
  expect(step(more, due, rules)).toMatchObject({ phase: 'saving', sent: { a: 'three' } })
})

test('a refusal says why, and the next word tries again', () => {
  const state = after(typed(''), due, { type: 'refused', problem: 'A post has a title.' })
  expect(state).toMatchObject({ phase: 'failed', problem: 'A post has a title.' })
  expect(step(state, typed('two'), rules)).toMatchObject({ phase: 'edited', problem: null })
})

test('changes of different parts are merged and sent again', () => {
  const theirs: Happened<Two> = { type: 'stale', value: { ...one, b: 'theirs' }, version: 5 }
  expect(after(typed('two'), due, theirs)).toMatchObject({
    phase: 'saving',
    version: 5,
    sent: { a: 'two', b: 'theirs' },
    base: { a: 'one', b: 'theirs' },
  })
})

test('a newer version with the same words is no conflict', () => {
  const state = after(typed('two'), due, { type: 'stale', value: one, version: 3 })
  expect(state).toMatchObject({ phase: 'saving', version: 3, sent: { a: 'two' } })
})

test('changes of the same part wait for a person, who keeps either', () => {
  const theirs = { value: { ...one, a: 'theirs' }, version: 7 }
  const state = after(typed('mine'), due, { type: 'stale', ...theirs })
  expect(state).toMatchObject({ phase: 'conflict', theirs, value: { a: 'mine' } })
  expect(step(state, due, rules)).toBe(state)
  expect(step(state, typed('more'), rules)).toMatchObject({ phase: 'conflict' })
  expect(step(state, { type: 'settled', keep: 'mine' }, rules)).toMatchObject({
    phase: 'saving',
    sent: { a: 'mine' },
    version: 7,
    theirs: null,
  })
  expect(step(state, { type: 'settled', keep: 'theirs' }, rules)).toMatchObject({
    phase: 'saved',
    value: { a: 'theirs' },
    version: 7,
  })
})

test('what others change is taken over quietly when nothing is typed', () => {
  const news: Happened<Two> = { type: 'arrived', value: { ...one, a: 'news' }, version: 2 }
  expect(after(news)).toMatchObject({ phase: 'saved', value: { a: 'news' }, version: 2 })
})

test('what others change joins what is typed, or waits for a person', () => {
  const beside: Happened<Two> = { type: 'arrived', value: { ...one, b: 'news' }, version: 2 }
  const over: Happened<Two> = { type: 'arrived', value: { ...one, a: 'news' }, version: 2 }
  expect(after(typed('two'), beside)).toMatchObject({
    phase: 'edited',
    value: { a: 'two', b: 'news' },
  })
  expect(after(typed('two'), over).phase).toBe('conflict')
})

test('old news and news during a save change nothing', () => {
  const old: Happened<Two> = { type: 'arrived', value: { ...one, a: 'old' }, version: 1 }
  expect(after(old).value).toEqual(one)
  const saving = after(typed('two'), due)
  expect(step(saving, { ...old, version: 9 }, rules)).toBe(saving)
})

test('an answer to nothing is not believed', () => {
  const state = after(typed('two'))
  expect(step(state, { type: 'saved', version: 9 }, rules)).toBe(state)
  expect(step(state, { type: 'unreachable' }, rules)).toBe(state)
  expect(isUnsaved(state)).toBe(true)
  expect(isUnsaved(after())).toBe(false)
})
