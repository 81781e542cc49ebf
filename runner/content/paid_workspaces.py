"""The workspaces that an account pays for, in numbers: no word of what is in them."""

from typing import Any, ClassVar, NamedTuple
from uuid import UUID

from sqlalchemy import BigInteger, bindparam, column, func
from sqlmodel import col

from runner.assets import AssetEntitlement, StoredFile
from runner.content.entitlements import ContentEntitlement
from runner.content.models import Post
from runner.core.clock import month_of, now
from runner.core.db.either import either
from runner.core.db.query import Query, Row, select
from runner.core.db.types import UtcDateTime
from runner.core.db.work import Work
from runner.core.entitlements import Allowance, Entitlement
from runner.core.events.models import EventRow
from runner.core.paging import Page, PageRequest
from runner.identity import User, UserKind
from runner.workspaces import (
    AccountRight,
    MembershipStatus,
    Workspace,
    WorkspaceEntitlement,
    WorkspaceMembership,
    WorkspaceRepository,
    WorkspaceStatus,
    require_right,
)

_HERE = col(Workspace.id)
_SEATS = (
    select(func.count(col(WorkspaceMembership.id)))
    .join(User, col(User.id) == WorkspaceMembership.user_id)
    .where(
        col(WorkspaceMembership.workspace_id) == _HERE,
        WorkspaceMembership.status == MembershipStatus.ACTIVE,
        User.kind == UserKind.HUMAN,
    )
    .scalar_subquery()
)
_SINCE: Any = bindparam("since", type_=UtcDateTime())
_POSTS = select(func.count(col(Post.id))).where(col(Post.workspace_id) == _HERE)
_BYTES = select(func.coalesce(func.sum(col(StoredFile.size_bytes)), 0)).where(
    col(StoredFile.workspace_id) == _HERE
)
_LAST = select(func.max(EventRow.occurred_at)).where(col(EventRow.workspace_id) == _HERE)


def _figure(name: str, since: Any, sqlite: Any) -> Any:
    """Count what is in a workspace, which on PostgreSQL no login sees from outside."""
    found = func.app.figures_of(_HERE, since).table_valued(column(name, BigInteger))
    return either(select(found.c[name]).scalar_subquery(), sqlite.scalar_subquery())


class _Paid(WorkspaceRepository):
    columns = ("id", "name", "slug", "status", "created_at", "delete_after")
    filters: ClassVar = {"account_id": col(Workspace.account_id) == bindparam("account_id")}

    @classmethod
    def listed(cls) -> Any:
        posts = _figure("posts", func.now(), _POSTS.where(col(Post.deleted_at).is_(None)))
        return cls.select().add_columns(
            _SEATS.label("seats_used"),
            posts.label("posts"),
            _LAST.scalar_subquery().label("last_activity_at"),
        )


class Figures(NamedTuple):
    id: UUID
    name: str
    seats: int
    posts: int
    storage: int


_FIGURES = Query(
    select(
        Workspace.id,
        Workspace.name,
        _SEATS.label("seats"),
        _figure("begun", _SINCE, _POSTS.where(col(Post.created_at) >= _SINCE)).label("posts"),
        _figure("storage", _SINCE, _BYTES).label("storage"),
    )
    .where(
        col(Workspace.account_id) == bindparam("account_id"),
        col(Workspace.status) != WorkspaceStatus.DELETING,
    )
    .order_by(Workspace.name, Workspace.id),
    Figures,
)
_EACH: dict[Entitlement, str] = {
    ContentEntitlement.POSTS: "posts",
    WorkspaceEntitlement.SEATS: "seats",
    AssetEntitlement.STORAGE: "storage",
}


class PaidWorkspaces:
    """On the system login, for members of the account: their role opens no workspace."""

    def __init__(self, work: Work) -> None:
        self.work = work

    async def page(self, account_id: UUID, request: PageRequest) -> Page:
        """List them, the newest first; raises NotFound."""
        await require_right(self.work, account_id, AccountRight.READ)
        return await _Paid(self.work).page(request.within(account_id=account_id))

    async def usage(self, account_id: UUID) -> list[Row]:
        """Say of what an account's workspaces have how much there is and may be; raises NotFound.

        Posts are those of the calendar's month, as they are counted where one is begun.
        """
        await require_right(self.work, account_id, AccountRight.READ)
        since = month_of(now())
        found = await self.work.rows(_FIGURES, account_id=account_id, since=since)
        payer = await self.work.allowance(WorkspaceEntitlement.WORKSPACES, account_id)
        rows = [_row(payer, payer.limit, len(found), [])]
        for entitlement, name in _EACH.items():
            allowance = await self.work.allowance(entitlement, account_id)
            each: list[Row] = [
                {
                    "id": row.id,
                    "name": row.name,
                    "used": int(getattr(row, name)),
                    "limit": allowance.limit,
                }
                for row in found
            ]
            # What each may have says nothing about what they have together.
            rows.append(_row(allowance, None, sum(place["used"] for place in each), each))
        return rows


def _row(allowance: Allowance, limit: int | None, used: int, each: list[Row]) -> Row:
    return {
        "code": allowance.entitlement.value,
        "called": allowance.entitlement.called,
        "limit": limit,
        "used": used,
        "source": allowance.source,
        "workspaces": each,
    }
