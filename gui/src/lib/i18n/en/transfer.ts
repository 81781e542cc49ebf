/** How a workspace gets another owner. */
export const m = {
  title: 'Hand over this workspace',
  to: (name: string) => `Make ${name} the owner`,
  text: 'The new owner decides about members, money and the end of this workspace. You stay as an admin, and only they can give it back.',
  who: 'New owner',
  action: 'Hand over',
  done: 'The workspace has a new owner; you are an admin now',
}
