"""What somebody leaves who only said that an address was theirs; on the system login."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlmodel import col

from runner.core.clock import now
from runner.core.db.repository import Repository
from runner.core.db.work import Work
from runner.core.events.event import Event
from runner.identity import UserKind, names_of
from runner.workspaces.account_invites import AccountInviteRepository, AccountInviteRevoked
from runner.workspaces.events import InviteRevoked, WorkspaceDeletionRequested
from runner.workspaces.invites import InviteRepository
from runner.workspaces.lifecycle import GRACE
from runner.workspaces.models import (
    InviteState,
    MoveState,
    WorkspaceMembership,
    WorkspaceStatus,
)
from runner.workspaces.moves import MoveRepository, WorkspaceMoveRevoked
from runner.workspaces.repository import WorkspaceRepository
from runner.workspaces.roles import Role
from runner.workspaces.workspaces import Workspaces


class _Places(Repository[WorkspaceMembership]):
    model = WorkspaceMembership


async def give_up_workspaces_of(work: Work, user_id: UUID) -> None:
    """Take back what they offered and whom they invited, and close workspaces nobody else is in.

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
    for repository, state, revoked in _KEPT:
        await _take_back(work, repository(work), state, revoked, user_id)


_KEPT: Sequence[tuple[type[Repository[Any]], type[InviteState | MoveState], type[Event]]] = (
    (InviteRepository, InviteState, InviteRevoked),
    (AccountInviteRepository, InviteState, AccountInviteRevoked),
    (MoveRepository, MoveState, WorkspaceMoveRevoked),
)


async def _take_back(
    work: Work,
    kept: Repository[Any],
    state: type[InviteState | MoveState],
    revoked: type[Event],
    user_id: UUID,
) -> None:
    """Close what somebody keeps for others, so that nothing they sent opens anything."""
    theirs = (kept.model.invited_by_id == user_id, kept.model.state == state.PENDING)
    for place in await kept.all(*theirs, order_by=kept.model.id):
        place.state = state.REVOKED
        work.emit(revoked(subject_id=place.id), place)


async def _others(work: Work, members: Sequence[WorkspaceMembership], user_id: UUID) -> bool:
    people = await names_of(work, (member.user_id for member in members))
    return any(id != user_id and who.kind == UserKind.HUMAN for id, who in people.items())
