"""Verify the logs of all workspaces, for an operator beside the database."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import bindparam
from sqlmodel import col

from runner.audit.chain import Chain, ChainBroken, Head, KeptHeads
from runner.core.db.database import Database
from runner.core.db.query import Query, select, select_of
from runner.core.events.models import EventHead, EventRecord, EventRow

BATCH = 1000


class Known(NamedTuple):
    workspace_id: UUID


_WORKSPACES = Query(select(EventHead.workspace_id).union(select(EventRow.workspace_id)), Known)
_HEAD = Query(
    select_of(Head, EventHead).where(col(EventHead.workspace_id) == bindparam("of")),
    Head,
)
_NEXT = Query(
    select_of(EventRecord, EventRow)
    .where(col(EventRow.workspace_id) == bindparam("of"), col(EventRow.seq) > bindparam("after"))
    .order_by(col(EventRow.seq))
    .limit(BATCH),
    EventRecord,
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one log: its end, or the first bad row."""

    workspace_id: UUID
    end: Chain
    broken: ChainBroken | None = None


async def verify_all(database: Database, kept: KeptHeads) -> AsyncIterator[Verdict]:
    """Follow log after log, also those that only somebody's kept heads know of."""
    async with database.system_read() as work:
        found = {row.workspace_id for row in await work.rows(_WORKSPACES)}
    for workspace_id in sorted(found | kept.keys()):
        end = Chain(kept=kept.get(workspace_id, {}))
        try:
            await follow(database, workspace_id, end)
        except ChainBroken as broken:
            yield Verdict(workspace_id, end, broken)
        else:
            yield Verdict(workspace_id, end)


async def follow(database: Database, workspace_id: UUID, chain: Chain) -> None:
    """Follow one log to its end, on the system login; raises ChainBroken."""
    while True:
        async with database.system_read() as work:
            head = await work.row(_HEAD, of=workspace_id)
            rows = await work.rows(_NEXT, of=workspace_id, after=chain.seq)
        if not rows:
            chain.require_end(head)
            return
        for row in rows:
            chain.follow(row)
