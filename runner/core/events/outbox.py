"""Append events to their chains, last thing before a commit."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any, NamedTuple
from uuid import UUID

from prometheus_client import Counter
from sqlalchemy import bindparam

from runner.core.db.query import Query, insertion, update
from runner.core.db.work import Work
from runner.core.events.event import Recorded, chain, digest, sha
from runner.core.events.models import EventHead, EventRecord, EventRow, PlatformEvent

# Every change tells its event, so this counts publications, runs, sign-ins and all the others.
WRITTEN = Counter("postmagiq_events", "Events written, by what happened.", ["type"])


class NoHead(RuntimeError):
    """Stop an event of a workspace whose log was never begun."""


class Ahead(NamedTuple):
    seq: int
    hash: str


_AHEAD = Query(
    update(EventHead)
    .where(EventHead.workspace_id == bindparam("of"))
    .values(seq=EventHead.seq + bindparam("count"))
    .returning(EventHead.seq, EventHead.hash),
    Ahead,
)
_SEAL = Query(
    update(EventHead)
    .where(EventHead.workspace_id == bindparam("of"))
    .values(hash=bindparam("sealed"))
)
_WRITE, _WRITE_PLATFORM = insertion(EventRow), insertion(PlatformEvent)


async def append(work: Work, events: Sequence[Recorded]) -> set[UUID | None]:
    """Write the events; returns the workspaces whose logs grew, and None for the platform's.

    Heads are locked in the order of their workspaces, so two commits cannot wait for each
    other, and stay locked until the commit, so nobody sees a later number first.
    """
    by_workspace: dict[UUID, list[Recorded]] = defaultdict(list)
    for recorded in events:
        if recorded.workspace_id is None:
            row = _row(recorded)
            for column in ("workspace_id", "run_id", "data_sha"):
                del row[column]
            await work.run(_WRITE_PLATFORM, **row)
        else:
            by_workspace[recorded.workspace_id].append(recorded)
    for workspace_id in sorted(by_workspace):
        await _append(work, workspace_id, by_workspace[workspace_id])
    return {recorded.workspace_id for recorded in events}


def count(events: Sequence[Recorded]) -> None:
    """Count events that were committed."""
    for recorded in events:
        WRITTEN.labels(recorded.event.type).inc()


async def _append(work: Work, workspace_id: UUID, events: list[Recorded]) -> None:
    heads = await work.run(_AHEAD, of=workspace_id, count=len(events))
    if not heads:
        raise NoHead(f"workspace {workspace_id} has no log")
    [(last, previous)] = heads
    rows = []
    for seq, recorded in enumerate(events, start=last - len(events) + 1):
        row = _row(recorded) | {"seq": seq, "prev_hash": previous, "hash": ""}
        row["hash"] = previous = chain(previous, digest(EventRecord(**row)))
        rows.append(row)
    await work.run_many(_WRITE, rows)
    await work.run(_SEAL, of=workspace_id, sealed=previous)


def _row(recorded: Recorded) -> dict[str, Any]:
    actor, data = recorded.actor, recorded.event.data()
    if actor.key_id is not None:
        # Through which key somebody or a service account acted belongs to the fact.
        data["key_id"] = str(actor.key_id)
    return {
        "id": recorded.id,
        "workspace_id": recorded.workspace_id,
        "type": recorded.event.type,
        "subject_type": recorded.event.subject_type,
        "subject_id": recorded.event.subject_id,
        "actor_id": actor.user_id,
        "on_behalf_of_id": actor.on_behalf_of_id,
        "door": actor.door.value,
        "run_id": actor.run_id,
        "request_id": actor.request_id,
        "changes": recorded.changes,
        "data": data,
        "data_sha": sha(data),
        "occurred_at": recorded.occurred_at,
        "created_at": recorded.occurred_at,
    }
