"""Offered workspaces from the side of whoever may take them; on the system login."""

from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import bindparam
from sqlmodel import col

from runner.core.clock import now
from runner.core.db.query import Query, select
from runner.core.db.work import Work
from runner.core.events.event import Audience, Event
from runner.core.secrets import Keys, hash_token
from runner.identity import Addresses, User
from runner.workspaces.account_contexts import AccountRight
from runner.workspaces.accounts import AccountMembers
from runner.workspaces.errors import OfferInvalid, WrongInvitee
from runner.workspaces.kept_places import invite_token, is_over
from runner.workspaces.models import (
    Account,
    MoveState,
    Workspace,
    WorkspaceMove,
    WorkspaceStatus,
)
from runner.workspaces.moves import MoveRepository, pay_for, require_right
from runner.workspaces.repository import WorkspaceRepository


class WorkspaceMoveRefused(Event):
    type = "workspace_move.refused"
    audience = Audience.ACCOUNT


class OfferedWorkspace(NamedTuple):
    """What somebody may pay for from now on."""

    id: UUID
    email: str
    workspace: str
    account: str
    inviter: str
    expires_at: datetime


class Offered(NamedTuple):
    moved_id: UUID


_OFFERS = (
    select(
        WorkspaceMove.id,
        WorkspaceMove.email,
        col(Workspace.name).label("workspace"),
        col(Account.name).label("account"),
        col(User.full_name).label("inviter"),
        WorkspaceMove.expires_at,
    )
    .join(Workspace, Workspace.id == WorkspaceMove.moved_id)
    .join(Account, Account.id == WorkspaceMove.account_id)
    .join(User, User.id == WorkspaceMove.invited_by_id)
)
_ONE = Query(_OFFERS.where(WorkspaceMove.token_hash == bindparam("token_hash")), OfferedWorkspace)
_TO = Query(
    _OFFERS.where(
        WorkspaceMove.email_lower == bindparam("email_lower"),
        WorkspaceMove.state == MoveState.PENDING,
        WorkspaceMove.expires_at > bindparam("now"),
    ).order_by(WorkspaceMove.created_at, WorkspaceMove.id),
    OfferedWorkspace,
)
_MOVED = Query(
    select(WorkspaceMove.moved_id).where(WorkspaceMove.token_hash == bindparam("token_hash")),
    Offered,
)


class WorkspaceOffers:
    """What is offered to whoever asks, or to who holds a token."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.moves = MoveRepository(work)

    async def own(self, keys: Keys, user: User) -> list[tuple[OfferedWorkspace, str]]:
        """List what is offered to an address that somebody has proven, each with its token."""
        if user.email_verified_at is None:
            return []
        found = await self.work.rows(_TO, email_lower=user.email_lower, now=now())
        return [(offer, invite_token(keys, offer.id)) for offer in found]

    async def offer(self, token: str) -> OfferedWorkspace:
        """Tell who holds a token what it offers; raises OfferInvalid as taking it would."""
        await self._open(token)
        offer = await self.work.row(_ONE, token_hash=hash_token(token))
        if offer is None:
            raise OfferInvalid
        return offer

    async def accept(self, token: str, user: User, addresses: Addresses, to_id: UUID) -> Workspace:
        """Have an account that one manages pay from now on.

        Raises: OfferInvalid, WrongInvitee, NotFound, InsufficientAccountRole, AlreadyPaid.
        """
        move, workspace = await self._open(token)
        _require_invited(move, user)
        await require_right(self.work, to_id)
        await pay_for(self.work, move, workspace, to_id)
        if move.link_shown_to_id is None:
            await addresses.answered(user)
        return workspace

    async def refuse(self, token: str, user: User) -> None:
        """Leave it where it is; raises OfferInvalid and WrongInvitee."""
        move, _ = await self._open(token)
        _require_invited(move, user)
        move.state = MoveState.REFUSED
        self.work.emit(WorkspaceMoveRefused(subject_id=move.id), move)

    async def _open(self, token: str) -> tuple[WorkspaceMove, Workspace]:
        """Load an offer with its workspace, locked in the order in which offering does."""
        found = await self.work.row(_MOVED, token_hash=hash_token(token))
        if found is None:
            raise OfferInvalid
        workspace = await WorkspaceRepository(self.work).get(found.moved_id)
        move = await self.moves.find(token_hash=hash_token(token))
        if move is None or move.state is not MoveState.PENDING or is_over(move):
            raise OfferInvalid
        held = workspace.account_id == move.account_id
        if not held or workspace.status is WorkspaceStatus.DELETING:
            raise OfferInvalid
        # As an invite, an offer is worth what whoever made it could offer today.
        by = await AccountMembers(self.work).rows(
            account_id=move.account_id, user_id=move.invited_by_id
        )
        if not by or by[0]["role"] not in AccountRight.MANAGE.roles:
            raise OfferInvalid
        return move, workspace


def _require_invited(move: WorkspaceMove, user: User) -> None:
    if user.email_lower != move.email_lower:
        raise WrongInvitee
