"""What there is of a thing that a plan has so much of: what is kept where there is less room."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Any, ClassVar, NamedTuple
from uuid import UUID

from sqlalchemy import bindparam
from sqlmodel import col

from runner.core.db.query import Query, select
from runner.core.db.work import Work
from runner.core.declared import below
from runner.core.entitlements import Entitlement


class Effect(StrEnum):
    """What becomes of things beyond the limit; nothing is ever deleted."""

    READ_ONLY = "read_only"
    PAUSED = "paused"
    STAYS = "stays"


class Thing(NamedTuple):
    held_in: UUID
    id: UUID
    name: str


class Held(NamedTuple):
    """A thing in a workspace, as its account may know it."""

    held_in: UUID
    id: UUID
    name: str
    always: bool = False
    """Whether it is kept whatever is chosen."""
    size: int = 1


class Holding:
    """One kind of thing in some workspaces, in the order in which it is kept where nobody chose.

    Each capability declares its own beside its entitlement; on the system login.
    """

    entitlement: ClassVar[Entitlement]
    kind: ClassVar[str]
    effect: ClassVar[Effect] = Effect.STAYS
    said: ClassVar[str] = ""
    """What is said of one beyond the limit."""
    of_account: ClassVar[bool] = False
    """Whether it is counted over all workspaces of an account, not in each of them."""
    is_lump: ClassVar[bool] = False
    """Whether it is an amount, and no things with names."""
    query: ClassVar[Query[Thing]]

    @classmethod
    async def held(cls, work: Work, ids: Sequence[UUID]) -> list[Held]:
        return [Held(*thing) for thing in await work.rows(cls.query, ids=list(ids))]

    @classmethod
    def every(cls) -> list[type["Holding"]]:
        return sorted(below(cls), key=lambda each: each.entitlement.value)


def things(model: Any, name: str = "name") -> Any:
    """Begin a question for what there is of a table in the workspaces that are asked about."""
    asked = select(
        col(model.workspace_id).label("held_in"), model.id, col(getattr(model, name)).label("name")
    )
    return asked.where(col(model.workspace_id).in_(bindparam("ids", expanding=True)))
