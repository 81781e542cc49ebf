/** What changed between two texts, word by word. The server compares versions; this is for words it does not have. */

export interface Piece {
  op: 'equal' | 'insert' | 'delete'
  text: string
}

/** Above it the middle is shown as replaced: a table of words grows with their square. */
const MOST_CELLS = 4_000_000

export function wordDiff(before: string, after: string): Piece[] {
  const old = words(before)
  const fresh = words(after)
  let head = 0
  while (head < Math.min(old.length, fresh.length) && old[head] === fresh[head]) head += 1
  let tail = 0
  const most = Math.min(old.length, fresh.length) - head
  while (tail < most && old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]) tail += 1
  return joined([
    ...equal(old.slice(0, head)),
    ...middle(old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail)),
    ...equal(old.slice(old.length - tail)),
  ])
}

const words = (text: string) => text.match(/\s+|[^\s]+/g) ?? []
const equal = (texts: string[]): Piece[] => texts.map((text) => ({ op: 'equal', text }))

function middle(old: string[], fresh: string[]): Piece[] {
  if (old.length * fresh.length > MOST_CELLS) {
    return [
      { op: 'delete', text: old.join('') },
      { op: 'insert', text: fresh.join('') },
    ]
  }
  const width = fresh.length + 1
  const common = new Uint32Array((old.length + 1) * width)
  const at = (i: number, j: number) => common[i * width + j] ?? 0
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      common[i * width + j] =
        old[i] === fresh[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const found: Piece[] = []
  let i = 0
  let j = 0
  while (i < old.length || j < fresh.length) {
    if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
      found.push({ op: 'equal', text: old[i++] ?? '' })
      j += 1
    } else if (j >= fresh.length || (i < old.length && at(i + 1, j) >= at(i, j + 1))) {
      found.push({ op: 'delete', text: old[i++] ?? '' })
    } else {
      found.push({ op: 'insert', text: fresh[j++] ?? '' })
    }
  }
  return found
}

function joined(pieces: Piece[]): Piece[] {
  const found: Piece[] = []
  for (const piece of pieces) {
    const last = found.at(-1)
    if (!piece.text) continue
    if (last?.op === piece.op) last.text += piece.text
    else found.push({ ...piece })
  }
  return found
}
