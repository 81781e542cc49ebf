/** Words for the nights on which clocks change. */
export const m = {
  gap: 'Clocks go forward over this time.',
  use: (time: string) => `Use ${time}`,
  twice: 'This time comes twice that night.',
  which: 'Which of the two',
  first: (zone: string) => `The first, ${zone}`,
  second: (zone: string) => `The second, ${zone}`,
}
