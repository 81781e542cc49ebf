"""Append events to their chains, last thing before a commit."""

from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from typing import Any, NamedTuple, cast
from uuid import UUID

from prometheus_client import Counter
from sqlalchemy import bindparam

from runner.core.db.query import Query, Row, insertion, select, update
from runner.core.db.work import Work
from runner.core.events.catalogue import tellers
from runner.core.events.event import Recorded, chain, digest, sha
from runner.core.events.models import EventHead, EventRecord, EventRow, PlatformEvent
from runner.core.strict_json import plain

# Every change tells its event, so this counts publications, runs, sign-ins and all the others.
WRITTEN = Counter("postmagiq_events", "Events written, by what happened.", ["type"])


Subject = tuple[str, UUID]
Grown = dict[UUID | None, str]
"""The workspaces whose logs grew, each with the hash of its last event; None is the platform."""


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


async def append(work: Work, events: Sequence[Recorded]) -> Grown:
    """Write the events; returns the logs that grew, whose heads are yet to be sealed.

    Heads are locked in the order of their workspaces, so two commits cannot wait for each
    other, and stay locked until the commit, so nobody sees a later number first.
    """
    grown: Grown = {}
    by_workspace: dict[UUID, list[Recorded]] = defaultdict(list)
    for recorded in events:
        if recorded.workspace_id is None:
            row = _row(recorded)
            for column in ("workspace_id", "run_id", "data_sha"):
                del row[column]
            await work.run(_WRITE_PLATFORM, **row, account_id=recorded.account_id)
            grown[None] = ""
        else:
            by_workspace[recorded.workspace_id].append(recorded)
    for workspace_id in sorted(by_workspace):
        grown[workspace_id] = await _append(work, workspace_id, by_workspace[workspace_id])
    return grown


async def seal(work: Work, grown: Grown) -> None:
    """Have the heads of the logs that grew say where they end now."""
    for workspace_id in grown.keys() - {None}:
        await work.run(_SEAL, of=workspace_id, sealed=grown[workspace_id])


def sealing(grown: Grown) -> str:
    """Return what `seal` does as SQL of PostgreSQL, for the round trip of the commit."""
    # Ids are UUID objects and hashes our own: nothing here can carry SQL.
    return "".join(
        f"UPDATE event_heads SET hash = '{sealed}' WHERE workspace_id = '{id}'; "  # noqa: S608
        for id, sealed in grown.items()
        if id is not None
    )


def count(events: Sequence[Recorded]) -> None:
    """Count events that were committed."""
    for recorded in events:
        _written(recorded.event.type).inc()


@cache
def _written(type: str) -> Counter:
    return WRITTEN.labels(type)


async def _append(work: Work, workspace_id: UUID, events: list[Recorded]) -> str:
    heads = await work.run(_AHEAD, of=workspace_id, count=len(events))
    if not heads:
        raise NoHead(f"workspace {workspace_id} has no log")
    [(last, previous)] = heads
    told = await _told(work, workspace_id, events)
    rows = []
    for seq, recorded in enumerate(events, start=last - len(events) + 1):
        row = _row(recorded) | {"seq": seq, "prev_hash": previous, "hash": ""}
        row["subject"] = recorded.subject or told.get(_subject(recorded))
        row["hash"] = previous = chain(previous, digest(EventRecord(**row)))
        rows.append(row)
    await work.run_many(_WRITE, rows)
    return previous


async def _told(
    work: Work, workspace_id: UUID, events: list[Recorded]
) -> dict[Subject, dict[str, Any]]:
    """Say of each subject what the last event that had its row did, else what its row says."""
    told = {_subject(each): each.subject for each in events if each.subject}
    missing: dict[str, set[UUID]] = defaultdict(set)
    for noun, id in {_subject(each) for each in events} - told.keys():
        missing[noun].add(id)
    for noun in sorted(missing.keys() & tellers().keys()):
        asked = await work.run(_telling(noun), of=workspace_id, ids=sorted(missing[noun]))
        told |= {(noun, row.pop("id")): plain(row) for row in asked}
    return told


def _subject(recorded: Recorded) -> Subject:
    return recorded.event.subject_type, recorded.event.subject_id


@cache
def _telling(noun: str) -> Query[Row]:
    model, told = cast("Any", tellers()[noun])
    own = [model.workspace_id == bindparam("of")] if "workspace_id" in model.model_fields else []
    columns = (getattr(model, name) for name in ("id", *told.fields))
    return Query(select(*columns).where(*own, model.id.in_(bindparam("ids", expanding=True))))


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
