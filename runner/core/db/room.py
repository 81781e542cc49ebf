"""What is beyond the limit of a plan takes no change; asked where a work that writes begins."""

import json
from collections.abc import Sequence
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Uuid, bindparam, column, table

from runner.core.db.query import Query, select
from runner.core.db.refusals import code_of
from runner.core.db.types import Json
from runner.core.db.work import AccessContext, Work
from runner.core.entitlements import PlanLimit


class Reason(NamedTuple):
    reason: dict[str, Any]


_LIMITS = table(
    "over_limits",
    column("held_in", Uuid),
    column("thing_id", Uuid),
    column("code"),
    column("reason", Json),
)
_OVER = Query(
    select(_LIMITS.c.reason)
    .where(
        _LIMITS.c.held_in == bindparam("of"),
        _LIMITS.c.thing_id.in_(bindparam("things", expanding=True)),
    )
    # The workspace itself is told of first.
    .order_by(_LIMITS.c.code.desc())
    .limit(1),
    Reason,
)


def asking(context: AccessContext | None) -> str:
    """Return what PostgreSQL is asked in the round trip of the entry."""
    things = ",".join(map(str, context.bounded if context else ()))
    # Ids are UUID objects: nothing here can carry SQL.
    return f"; SELECT app.require_room('{{{things}}}')" if things else ""


async def require_room(work: Work, bounded: Sequence[UUID]) -> None:
    """Do the same on SQLite; raises PlanLimit."""
    if not bounded:
        return
    things = [*bounded, work.actor.on_behalf_of_id or bounded[0]]
    found = await work.row(_OVER, of=work.workspace_id, things=things)
    if found is not None:
        raise PlanLimit(**found.reason)


def refusal_of(error: Any, context: AccessContext) -> Exception | None:
    """Name the fact behind a refusal of the entry; None for what is none."""
    code = code_of(error)
    if code == PlanLimit.code:
        return PlanLimit(**json.loads(error.detail))
    return context.refusal(code) if code else None
