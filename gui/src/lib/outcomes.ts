/** What the server says of each, put apart: who it can be done to, and who not. */
export function sorted<Each extends { outcome: string }>(outcomes: readonly Each[]) {
  const can = outcomes.filter(({ outcome }) => outcome === 'ok')
  const cannot = outcomes.filter(({ outcome }) => outcome !== 'ok')
  return { can, cannot }
}
