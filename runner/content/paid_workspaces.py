"""The workspaces that an account pays for, in numbers: no word of what is in them."""

from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import bindparam, func
from sqlmodel import col

from runner.content.models import Post
from runner.core.db.query import select
from runner.core.db.work import Work
from runner.core.events.models import EventRow
from runner.core.paging import Page, PageRequest
from runner.identity import User, UserKind
from runner.workspaces import (
    AccountRight,
    MembershipStatus,
    Workspace,
    WorkspaceMembership,
    WorkspaceRepository,
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
)
_POSTS = select(func.count(col(Post.id))).where(
    col(Post.workspace_id) == _HERE, col(Post.deleted_at).is_(None)
)
_LAST = select(func.max(EventRow.occurred_at)).where(col(EventRow.workspace_id) == _HERE)


class _Paid(WorkspaceRepository):
    columns = ("id", "name", "slug", "status", "created_at", "delete_after")
    filters: ClassVar = {"account_id": col(Workspace.account_id) == bindparam("account_id")}

    @classmethod
    def listed(cls) -> Any:
        figures = {"seats_used": _SEATS, "posts": _POSTS, "last_activity_at": _LAST}
        return cls.select().add_columns(
            *(figure.scalar_subquery().label(name) for name, figure in figures.items())
        )


class PaidWorkspaces:
    """On the system login, for members of the account: their role opens no workspace."""

    def __init__(self, work: Work) -> None:
        self.work = work

    async def page(self, account_id: UUID, request: PageRequest) -> Page:
        """List them, the newest first; raises NotFound."""
        await require_right(self.work, account_id, AccountRight.READ)
        return await _Paid(self.work).page(request.within(account_id=account_id))
