/** What is true of mail where no mail server sends it. */
export const m = {
  title: 'The link is with whoever runs this server',
  written:
    'This server sends no mail: it keeps each one as a file in its mail folder. Ask whoever runs it for the link.',
  anew: 'Make a new link',
  gone: 'It was used already, or is too old. A new one can be made.',
  ask: 'Tell us your address. This server sends no mail: the link to a new password lies in its mail folder then, and whoever runs it passes it on.',
  send: 'Make a link',
  forgot: (email: string) =>
    `If somebody here signs in with ${email}, a link lies in the mail folder of this server now. It works for an hour, and once: ask whoever runs it.`,
  verify: (email: string) =>
    `This server sends no mail: ask whoever runs it for the link that verifies ${email}.`,
}
