/** The first elements of every query key of a workspace, so that one prefix forgets or renews all of it. */
export function inWorkspace<const Rest extends readonly unknown[]>(
  workspaceId: string,
  resource: string,
  ...rest: Rest
) {
  return ['w', workspaceId, resource, ...rest] as const
}
