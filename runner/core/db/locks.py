"""Locks by name, for what has no row yet that could be locked."""

import hashlib
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import BigInteger, Text, bindparam, func

from runner.core.actors import Actor
from runner.core.db.query import Query, select
from runner.core.db.work import Work


class Tried(NamedTuple):
    locked: bool


_PATIENCE = Query(select(func.set_config("lock_timeout", bindparam("patience", type_=Text), True)))
_NUMBER = bindparam("number", type_=BigInteger)
_TRY = Query(select(func.pg_try_advisory_xact_lock(_NUMBER).label("locked")), Tried)
_HOLD = select(func.pg_advisory_xact_lock(_NUMBER))


async def try_lock(work: Work, *name: object) -> bool:
    """Lock a name until the end of the work, without waiting; False while another holds it.

    On SQLite whoever writes is alone, so by then the lock is theirs already.
    """
    if not work.on_postgres:
        return True
    [tried] = await work.rows(_TRY, number=_number(*name))
    return tried.locked


async def lock(work: Work, *name: object) -> None:
    """Lock a name until the end of the work, after whoever holds it; rights are asked for anew."""
    if work.on_postgres:
        await work.session.execute(_HOLD, {"number": _number(*name)})
        await work.enter_again()


async def count_alone(work: Work, *what: object) -> None:
    """Have whoever else counts the same here wait until the end of this work.

    Before the counting, or all who come at once find room.
    """
    await lock(work, "count", work.scope, *what)


def entering(actor: Actor) -> str:
    """Return the SQL that begins a work of somebody signed in: beside their others, or later.

    It comes before anybody asks whether they may, so that what is asked holds until the commit.
    """
    if actor.sign_in_id is None:
        return ""
    # In order, unlike a lock of their row: nobody keeps `shut_out` waiting by entering again.
    return f"SELECT pg_advisory_xact_lock_shared({_number('person', actor.user_id)});"


async def shut_out(work: Work, user_id: UUID) -> None:
    """Have what a user does end first, and begin again only after this work.

    For whoever ends what they made, before any other lock: all of it is there to be seen, and
    what they would go on to make is asked for anew. Never in a work they are signed in to.
    """
    await lock(work, "person", user_id)


async def wait_at_most(work: Work, patience_ms: int) -> None:
    """Let the rest of this work meet DatabaseUnavailable when a lock is not to be had sooner."""
    if work.on_postgres:
        await work.rows(_PATIENCE, patience=f"{patience_ms}ms")


def _number(*name: object) -> int:
    digest = hashlib.sha256("\n".join(map(str, name)).encode()).digest()
    return int.from_bytes(digest[:8], signed=True)
