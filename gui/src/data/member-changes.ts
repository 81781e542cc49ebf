import { useQuery, useQueryClient } from '@tanstack/react-query'
import { answer, api, ifMatch, type Schemas } from '@/api/client'
import { useChange } from './changes'
import { inWorkspace, renewedBy } from './keys'
import { meKeys } from './me'
import type { Member } from './members'

export type MembersChange = Omit<Schemas['MembersChange'], 'dry_run'>
export type MemberOutcome = Schemas['MemberOutcome']
export type MemberAction = Schemas['Action']
export type Belongings = Schemas['BelongingsRead']
export type RoleChoice = Schemas['RoleChange']

const at = (workspaceId: string, userId: string) => ({
  path: { workspace_id: workspaceId, user_id: userId },
})

const bulk = async (workspaceId: string, body: Schemas['MembersChange']) => {
  const { items } = await answer(
    api.POST('/api/v1/w/{workspace_id}/members/bulk', {
      params: { path: { workspace_id: workspaceId } },
      body,
    }),
  )
  return items
}

/** What would become of each of them; nothing changes. */
export function useChangePreview(workspaceId: string, change: MembersChange) {
  return useQuery({
    queryKey: inWorkspace(workspaceId, 'members-preview', change),
    queryFn: () => bulk(workspaceId, { ...change, dry_run: true }),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  })
}

export function useChangeMembers(workspaceId: string) {
  return useChange(
    (change: MembersChange) => bulk(workspaceId, { ...change, dry_run: false }),
    renewedBy(workspaceId, 'member'),
  )
}

export function useChangeRole(workspaceId: string) {
  return useChange(
    ({ member, choice }: { member: Member; choice: RoleChoice }) =>
      answer(
        api.PATCH('/api/v1/w/{workspace_id}/members/{user_id}', {
          params: { ...at(workspaceId, member.user_id), header: ifMatch(member.version) },
          body: choice,
        }),
      ),
    renewedBy(workspaceId, 'member'),
  )
}

export function useSuspend(workspaceId: string) {
  return useChange(
    ({ userId, suspended }: { userId: string; suspended: boolean }) => {
      const address = '/api/v1/w/{workspace_id}/members/{user_id}/suspension'
      const params = at(workspaceId, userId)
      return answer(suspended ? api.POST(address, { params }) : api.DELETE(address, { params }))
    },
    renewedBy(workspaceId, 'member'),
  )
}

const handOver = async (workspaceId: string, userId: string, body: Schemas['Handover']) => {
  const { items } = await answer(
    api.POST('/api/v1/w/{workspace_id}/members/{user_id}/offboarding', {
      params: at(workspaceId, userId),
      body,
    }),
  )
  return items
}

/** What somebody leaves behind, and what becomes of it. */
export function useHandoverPreview(workspaceId: string, userId: string, successorId: string) {
  return useQuery({
    queryKey: inWorkspace(workspaceId, 'handover-preview', userId, successorId),
    queryFn: () => handOver(workspaceId, userId, { successor_id: successorId, dry_run: true }),
    enabled: successorId !== '',
    gcTime: 0,
  })
}

export function useOffboard(workspaceId: string) {
  return useChange(
    ({ userId, successorId }: { userId: string; successorId: string }) =>
      handOver(workspaceId, userId, { successor_id: successorId, dry_run: false }),
    renewedBy(workspaceId, 'member'),
  )
}

/** Make somebody else the owner; oneself is an admin afterwards. */
export function useTransferOwnership(workspaceId: string) {
  return useChange(
    (userId: string) =>
      answer(
        api.POST('/api/v1/w/{workspace_id}/ownership', {
          params: { path: { workspace_id: workspaceId } },
          body: { user_id: userId },
        }),
      ),
    [...renewedBy(workspaceId, 'member'), meKeys.all],
  )
}

export function useLeaveWorkspace(workspaceId: string) {
  const client = useQueryClient()
  return useChange(async () => {
    await answer(
      api.DELETE('/api/v1/w/{workspace_id}/membership', {
        params: { path: { workspace_id: workspaceId } },
      }),
    )
    await client.refetchQueries({ queryKey: meKeys.all })
  }, [])
}
