"""What there is beyond the limit of a plan: it is read-only until there is room again.

The kernel asks about it wherever a work that writes begins (`runner/core/db/room.py`).
"""

from collections.abc import Sequence
from typing import Any, ClassVar, NamedTuple
from uuid import UUID

from sqlalchemy import bindparam
from sqlmodel import Field, col

from runner.core.db.columns import AccountScoped, Global, index, unique
from runner.core.db.query import Query, Row
from runner.core.db.repository import Repository
from runner.core.db.types import Json
from runner.core.db.work import Work
from runner.core.entitlements import PlanLimit


class OverLimit(Global, AccountScoped, table=True):
    """A thing in a workspace for which its account has no room."""

    __tablename__ = "over_limits"
    __seen_inside__: ClassVar[bool] = True
    __recorded__: ClassVar[bool] = False

    account_id: UUID = Field(foreign_key="accounts.id", ondelete="CASCADE")
    held_in: UUID = Field(foreign_key="workspaces.id", ondelete="CASCADE")
    code: str = Field(max_length=60, description="Of which entitlement.")
    thing_id: UUID = Field(description="The workspace, the person, the key or the webhook.")
    reason: dict[str, Any] = Field(sa_type=Json, description="Why, as a plan_limit says it.")

    __table_args__ = (unique("held_in", "thing_id", "code"), index("account_id"))


class OverLimitRepository(Repository[OverLimit]):
    model = OverLimit


class Over(NamedTuple):
    thing_id: UUID
    reason: dict[str, Any]


_OVER = Query(
    OverLimitRepository.select("thing_id", "reason")
    .where(
        col(OverLimit.held_in) == bindparam("of"),
        col(OverLimit.thing_id).in_(bindparam("things", expanding=True)),
    )
    .order_by(col(OverLimit.code).desc()),
    Over,
)


async def over_limit(work: Work, things: Sequence[UUID]) -> dict[UUID, Row]:
    """Say which of these there is no room for in the workspace one is in, and why."""
    rows = await work.rows(_OVER, of=work.workspace_id, things=list(things))
    return {row.thing_id: why(row.reason) for row in reversed(rows)}


def why(reason: Row) -> Row:
    """Say in words why something is read-only."""
    return {**reason, "detail": PlanLimit(**reason).detail}
