"""What people do with their own place in a workspace: leave it, hand it over, come back to it."""

from uuid import UUID

from runner.core.clock import now
from runner.core.db.repository import Repository
from runner.core.db.work import Work
from runner.core.errors import NotFound
from runner.identity import UserKind, names_of
from runner.workspaces.accounts import AccountRepository, account_of
from runner.workspaces.contexts import InsufficientScope
from runner.workspaces.creation import Creation
from runner.workspaces.errors import GraceOver, LastOwner, UnfitSuccessor
from runner.workspaces.events import (
    AccountWorkspaceHandedOver,
    MemberDeleted,
    MemberRoleChanged,
    WorkspaceOwnershipTransferred,
    WorkspaceRestored,
)
from runner.workspaces.models import (
    AccountKind,
    MembershipStatus,
    Workspace,
    WorkspaceMembership,
    WorkspaceStatus,
)
from runner.workspaces.repository import WorkspaceRepository
from runner.workspaces.roles import Role
from runner.workspaces.scopes import WorkspaceScope


class Places(Repository[WorkspaceMembership]):
    """Memberships, over all workspaces."""

    model = WorkspaceMembership


class OwnMembership:
    """One's own place in a workspace, from outside; on the system login.

    Whoever hands over or restores a workspace changes what no member may reach: its account,
    and a workspace that nobody can enter. The workspace's row is locked first, always.
    """

    def __init__(self, work: Work, creation: Creation) -> None:
        self.work = work
        self.creation = creation
        self.workspaces = WorkspaceRepository(work)
        self.places = Places(work)

    async def leave(self, workspace_id: UUID) -> None:
        """Go; raises LastOwner."""
        workspace, mine = await self._here(workspace_id)
        if workspace.status is WorkspaceStatus.DELETING:
            raise NotFound
        if mine.role is Role.OWNER:
            raise LastOwner
        self.work.emit(MemberDeleted(subject_id=mine.id, user_id=mine.user_id), mine)
        await self.places.remove(mine)

    async def transfer(self, workspace_id: UUID, user_id: UUID) -> Workspace:
        """Make another active person the owner and oneself an admin.

        Raises UnfitSuccessor, LimitReached and PlanLimit for a successor who has as many as may be.

        A personal account stays with its person, so the workspace moves to the new owner's;
        that of a company or an agency goes on paying.
        """
        workspace, mine = await self._owned(workspace_id)
        if workspace.status is WorkspaceStatus.DELETING:
            raise NotFound
        if user_id == mine.user_id:
            return workspace
        theirs = await self._successor(workspace_id, user_id)
        account = await AccountRepository(self.work).get(workspace.account_id)
        moves = account.kind is AccountKind.PERSONAL
        await self.creation.require_room(self.work, user_id, pays=moves)
        for place, role in ((mine, Role.ADMIN), (theirs, Role.OWNER)):
            place.role, place.custom_role_id = role, None
            changed = MemberRoleChanged(subject_id=place.id, user_id=place.user_id)
            self.work.emit(changed, place)
            # One after the other: there is never a second owner, and at the commit always one.
            await self.work.flush()
        to_id = await account_of(self.work, user_id) if moves else account.id
        workspace.account_id = to_id
        transferred = WorkspaceOwnershipTransferred(
            subject_id=workspace.id, from_id=mine.user_id, to_id=user_id
        )
        event_id = self.work.emit(transferred, workspace, workspace_id=workspace.id)
        if moves:
            told = AccountWorkspaceHandedOver(
                subject_id=workspace.id,
                name=workspace.name,
                event_id=event_id,
                from_id=account.id,
                to_id=to_id,
            )
            for account_id in (account.id, to_id):
                self.work.emit(told, account_id=account_id)
        await self.work.flush()
        return workspace

    async def restore(self, workspace_id: UUID) -> Workspace:
        """Take a deletion back; raises GraceOver, LimitReached and PlanLimit.

        One that lives on stays as it is.
        """
        workspace, _ = await self._owned(workspace_id)
        if workspace.status is not WorkspaceStatus.DELETING:
            return workspace
        if workspace.delete_after is None or workspace.delete_after <= now():
            raise GraceOver
        await self.creation.require_room(self.work, self.work.user_id, workspace.account_id)
        workspace.status, workspace.delete_after = WorkspaceStatus.ACTIVE, None
        restored = WorkspaceRestored(subject_id=workspace.id)
        self.work.emit(restored, workspace, workspace_id=workspace.id)
        await self.work.flush()
        return workspace

    async def require_owner(self, workspace_id: UUID) -> None:
        """Refuse everybody else; raises NotFound outside of it, else InsufficientScope."""
        await self._owned(workspace_id)

    async def _here(self, workspace_id: UUID) -> tuple[Workspace, WorkspaceMembership]:
        workspace = await self.workspaces.get(workspace_id)
        mine = await self.places.find(
            workspace_id=workspace_id, user_id=self.work.user_id, status=MembershipStatus.ACTIVE
        )
        if mine is None:
            raise NotFound
        return workspace, mine

    async def _owned(self, workspace_id: UUID) -> tuple[Workspace, WorkspaceMembership]:
        workspace, mine = await self._here(workspace_id)
        if mine.role is not Role.OWNER:
            raise InsufficientScope(WorkspaceScope.DELETE)
        return workspace, mine

    async def _successor(self, workspace_id: UUID, user_id: UUID) -> WorkspaceMembership:
        theirs = await self.places.find(
            workspace_id=workspace_id, user_id=user_id, status=MembershipStatus.ACTIVE
        )
        person = (await names_of(self.work, [user_id])).get(user_id)
        if theirs is None or person is None or person.kind != UserKind.HUMAN:
            raise UnfitSuccessor("user_id")
        return theirs
