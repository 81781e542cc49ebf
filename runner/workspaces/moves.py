"""Workspaces that change who pays for them: offered by one account, taken by another.

Who pays is all that changes; who is in a workspace and what is in it stays as it is.
"""

from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import bindparam
from sqlmodel import col

from runner.core.db.query import Query, Row, select_of
from runner.core.db.repository import Repository
from runner.core.db.work import Work
from runner.core.entitlements import Source
from runner.core.errors import NotFound
from runner.core.events.event import Audience, Event
from runner.core.paging import Page, PageRequest
from runner.core.secrets import Keys
from runner.identity import Users, mailable
from runner.workspaces.account_contexts import AccountContext, AccountRight
from runner.workspaces.accounts import workspaces_paid
from runner.workspaces.entitlements import WorkspaceEntitlement
from runner.workspaces.errors import AlreadyPaid
from runner.workspaces.events import WorkspaceMoved
from runner.workspaces.kept_places import invite_token, kept_for
from runner.workspaces.models import MoveState, Workspace, WorkspaceMove, WorkspaceStatus
from runner.workspaces.repository import WorkspaceRepository

DAYS = 7


class WorkspaceMoveCreated(Event):
    type = "workspace_move.created"
    audience = Audience.ACCOUNT


class WorkspaceMoveRevoked(Event):
    type = "workspace_move.revoked"
    audience = Audience.ACCOUNT


class WorkspaceMoveAccepted(Event):
    """Told to both accounts."""

    type = "workspace_move.accepted"
    audience = Audience.ACCOUNT
    from_id: UUID
    to_id: UUID


class MoveRepository(Repository[WorkspaceMove]):
    model = WorkspaceMove
    columns = (
        "id", "email", "state", "invited_by_id", "expires_at", "to_account_id",
        "created_at", "updated_at", "version",
    )  # fmt: skip

    @classmethod
    def listed(cls) -> Any:
        named = cls.select().add_columns(
            col(WorkspaceMove.moved_id).label("workspace_id"),
            col(Workspace.name).label("workspace"),
        )
        return named.join(Workspace, col(Workspace.id) == WorkspaceMove.moved_id)


class Paid(NamedTuple):
    name: str
    account_id: UUID


_PAID = Query(
    select_of(Paid, Workspace).where(Workspace.id == bindparam("workspace_id")),
    Paid,
)


class WorkspaceMoves:
    """What an account offers others to pay for; on the system login, for who manages it."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.moves = MoveRepository(work)

    async def page(self, account_id: UUID, request: PageRequest) -> Page:
        await require_right(self.work, account_id)
        return await self.moves.page(request.within(account_id=account_id))

    async def offer(
        self, keys: Keys, account_id: UUID, workspace_id: UUID, email: str, *, show_link: bool
    ) -> tuple[Row, str | None]:
        """Offer a workspace to an address; with `show_link` the token is returned, shown once.

        Offering it again replaces the earlier offer. Raises NotFound.
        """
        mailable(email)
        workspace = await self._held(account_id, workspace_id)
        move = self._kept(keys, account_id, workspace_id, email)
        if show_link:
            move.link_shown_to_id = self.work.user_id
        self.work.emit(WorkspaceMoveCreated(subject_id=move.id), move)
        await self.work.flush()
        return _shown(move, workspace), invite_token(keys, move.id) if show_link else None

    async def move(self, keys: Keys, account_id: UUID, workspace_id: UUID, to_id: UUID) -> Row:
        """Move a workspace between accounts that one manages both, with nobody left to ask.

        Raises: NotFound, InsufficientAccountRole, AlreadyPaid.
        """
        workspace = await self._held(account_id, workspace_id)
        await require_right(self.work, to_id)
        # Kept for oneself, and taken at once.
        user = await Users(self.work).read(self.work.user_id)
        move = self._kept(keys, account_id, workspace_id, user.email or "")
        await pay_for(self.work, move, workspace, to_id)
        return _shown(move, workspace)

    async def revoke(self, account_id: UUID, id: UUID) -> None:
        """Take an offer back; twice is the same as once."""
        await require_right(self.work, account_id)
        move = await self.moves.find(id=id, account_id=account_id)
        if move is None:
            raise NotFound
        if move.state is MoveState.PENDING:
            self._take_back(move)

    async def name_of(self, workspace_id: UUID) -> str:
        """Tell what a workspace is called; raises NotFound."""
        found = await self.work.row(_PAID, workspace_id=workspace_id)
        if found is None:
            raise NotFound
        return found.name

    async def _held(self, account_id: UUID, workspace_id: UUID) -> Workspace:
        """Load a workspace that the account pays for, locked; what was offered before is over."""
        await require_right(self.work, account_id)
        workspace = await paid_by(self.work, account_id, workspace_id)
        earlier = await self.moves.find(moved_id=workspace_id, state=MoveState.PENDING)
        if earlier is not None:
            self._take_back(earlier)
            await self.work.flush()
        return workspace

    def _kept(self, keys: Keys, account_id: UUID, workspace_id: UUID, email: str) -> WorkspaceMove:
        kept = kept_for(keys, email, self.work.user_id, DAYS)
        return self.moves.add(WorkspaceMove(**kept, account_id=account_id, moved_id=workspace_id))

    def _take_back(self, move: WorkspaceMove) -> None:
        move.state = MoveState.REVOKED
        self.work.emit(WorkspaceMoveRevoked(subject_id=move.id), move)


def _shown(move: WorkspaceMove, workspace: Workspace) -> Row:
    about = {"workspace_id": workspace.id, "workspace": workspace.name}
    return {**MoveRepository.written(move), **about}


async def require_right(
    work: Work, account_id: UUID, right: AccountRight = AccountRight.MANAGE
) -> None:
    """Ask for a right in an account from outside; raises NotFound and InsufficientAccountRole."""
    await AccountContext(work.actor, account_id, right).check(work)


async def paid_by(work: Work, account_id: UUID, workspace_id: UUID) -> Workspace:
    """Load a workspace that an account pays for, locked; raises NotFound."""
    # Asked first, so that nobody holds up a workspace of others.
    found = await work.row(_PAID, workspace_id=workspace_id)
    if found is None or found.account_id != account_id:
        raise NotFound
    workspace = await WorkspaceRepository(work).get(workspace_id)
    if workspace.account_id != account_id or workspace.status is WorkspaceStatus.DELETING:
        raise NotFound
    return workspace


async def pay_for(work: Work, move: WorkspaceMove, workspace: Workspace, to_id: UUID) -> None:
    """Have an account pay from now on, and tell everybody.

    Raises AlreadyPaid, PlanLimit and LimitReached.
    """
    from_id = workspace.account_id
    if from_id == to_id:
        raise AlreadyPaid(workspace=workspace.name)
    await work.entitlements.begin(work, to_id)
    allowance = await work.allowance(WorkspaceEntitlement.WORKSPACES, to_id)
    # What the operator allows counts for who owns a workspace, and that stays as it is.
    if allowance.source is not Source.SELF_HOSTED:
        allowance.require(await workspaces_paid(work, to_id))
    workspace.account_id = move.to_account_id = to_id
    move.state = MoveState.ACCEPTED
    moved = WorkspaceMoved(subject_id=workspace.id, from_id=from_id, to_id=to_id)
    work.emit(moved, workspace, workspace_id=workspace.id)
    accepted = WorkspaceMoveAccepted(subject_id=move.id, from_id=from_id, to_id=to_id)
    for account_id in (from_id, to_id):
        work.emit(accepted, move, account_id=account_id)
    await work.flush()
