"""Locks by name, for what has no row yet that could be locked."""

import hashlib

from sqlalchemy import BigInteger, Text, bindparam, func

from runner.core.db.query import Query, select
from runner.core.db.work import Work

_PATIENCE = Query(select(func.set_config("lock_timeout", bindparam("patience", type_=Text), True)))
_TRY = select(func.pg_try_advisory_xact_lock(bindparam("number", type_=BigInteger)))


async def try_lock(work: Work, *name: object) -> bool:
    """Lock a name until the end of the work, without waiting; False while another holds it.

    On SQLite whoever writes is alone, so by then the lock is theirs already.
    """
    if not work.on_postgres:
        return True
    digest = hashlib.sha256("\n".join(map(str, name)).encode()).digest()
    number = int.from_bytes(digest[:8], signed=True)
    return bool((await work.session.execute(_TRY, {"number": number})).scalar_one())


async def wait_at_most(work: Work, patience_ms: int) -> None:
    """Let the rest of this work meet DatabaseUnavailable when a lock is not to be had sooner."""
    if work.on_postgres:
        await work.rows(_PATIENCE, patience=f"{patience_ms}ms")
