export const m = {
  shownOnce:
    'It is shown this one time. Keep it where secrets are kept; nobody can look it up later.',
  notCopied: 'It was not copied yet, and there is no way to see it again.',
  closeAnyway: 'Close without copying',
}
