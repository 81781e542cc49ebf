"""What members leave behind in the workspace itself: invites, service accounts, projects."""

from uuid import UUID

from sqlmodel import col

from runner.core.db.work import Work
from runner.workspaces.events import InviteHandedOver, WorkspaceNoun
from runner.workspaces.invites import InviteRepository
from runner.workspaces.models import InviteState, WorkspaceInvite
from runner.workspaces.offboarding import Disposition, OffboardingHandler
from runner.workspaces.projects import ProjectRepository, hand_over
from runner.workspaces.service_accounts import ServiceAccounts


async def count_invites(work: Work, user_id: UUID) -> int:
    pending = await InviteRepository(work).rows(invited_by_id=user_id, state=InviteState.PENDING)
    return len(pending)


async def hand_over_invites(work: Work, user_id: UUID, successor_id: UUID) -> None:
    invites = await InviteRepository(work).all(
        col(WorkspaceInvite.invited_by_id) == user_id,
        col(WorkspaceInvite.state) == InviteState.PENDING,
    )
    for invite in invites:
        invite.invited_by_id = successor_id
        work.emit(InviteHandedOver(subject_id=invite.id), invite)


async def count_service_accounts(work: Work, user_id: UUID) -> int:
    return len(await ServiceAccounts(work).of(user_id))


async def hand_over_service_accounts(work: Work, user_id: UUID, successor_id: UUID) -> None:
    await ServiceAccounts(work).pass_on(user_id, successor_id)


async def count_projects(work: Work, user_id: UUID) -> int:
    return await ProjectRepository(work).count(lead_id=user_id)


OFFBOARDING_HANDLERS = (
    OffboardingHandler(WorkspaceNoun.INVITE, Disposition.MOVED, count_invites, hand_over_invites),
    OffboardingHandler(
        WorkspaceNoun.SERVICE_ACCOUNT,
        Disposition.MOVED,
        count_service_accounts,
        hand_over_service_accounts,
    ),
    OffboardingHandler(WorkspaceNoun.PROJECT, Disposition.MOVED, count_projects, hand_over),
)
