"""What somebody leaves who only said that an address was theirs; on the system login."""

from collections.abc import Sequence
from uuid import UUID

from sqlmodel import col

from runner.core.clock import now
from runner.core.db.repository import Repository
from runner.core.db.work import Work
from runner.identity import UserKind, names_of
from runner.workspaces.events import InviteRevoked, WorkspaceDeletionRequested
from runner.workspaces.invites import InviteRepository
from runner.workspaces.lifecycle import GRACE
from runner.workspaces.models import (
    InviteState,
    WorkspaceInvite,
    WorkspaceMembership,
    WorkspaceStatus,
)
from runner.workspaces.repository import WorkspaceRepository
from runner.workspaces.roles import Role
from runner.workspaces.workspaces import Workspaces


class _Places(Repository[WorkspaceMembership]):
    model = WorkspaceMembership


async def give_up_workspaces_of(work: Work, user_id: UUID) -> None:
    """Take back whom they invited, and close the workspaces that nobody else is in.

    Those are deleted with the days of grace: their owner, whoever that is by now, looks at them
    and restores what they want to keep.
    """
    for place in await Workspaces(work).of(user_id):
        if place.role is not Role.OWNER:
            continue
        workspace = await WorkspaceRepository(work).get(place.id)
        here = col(WorkspaceMembership.workspace_id) == workspace.id
        members = await _Places(work).all(here, order_by=WorkspaceMembership.id)
        if workspace.status is WorkspaceStatus.DELETING or await _others(work, members, user_id):
            continue
        workspace.status, workspace.delete_after = WorkspaceStatus.DELETING, now() + GRACE
        event = WorkspaceDeletionRequested(subject_id=workspace.id)
        work.emit(event, workspace, workspace_id=workspace.id)
    theirs = col(WorkspaceInvite.invited_by_id) == user_id
    pending = col(WorkspaceInvite.state) == InviteState.PENDING
    for invite in await InviteRepository(work).all(theirs, pending, order_by=WorkspaceInvite.id):
        invite.state = InviteState.REVOKED
        work.emit(InviteRevoked(subject_id=invite.id), invite)


async def _others(work: Work, members: Sequence[WorkspaceMembership], user_id: UUID) -> bool:
    people = await names_of(work, (member.user_id for member in members))
    return any(id != user_id and who.kind == UserKind.HUMAN for id, who in people.items())
