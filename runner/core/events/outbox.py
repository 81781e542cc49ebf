"""Append events to their chains, last thing before a commit."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncSession

from runner.core.db.query import update
from runner.core.events.event import Recorded, chain, digest, sha
from runner.core.events.models import EventHead, EventRow, PlatformEvent


class NoHead(RuntimeError):
    """Stop an event of a workspace whose log was never begun."""


async def append(session: AsyncSession, events: Sequence[Recorded]) -> set[UUID]:
    """Write the events; returns the workspaces whose logs grew.

    Heads are locked in the order of their workspaces, so two commits cannot wait for each
    other, and stay locked until the commit, so nobody sees a later number first.
    """
    by_workspace: dict[UUID, list[Recorded]] = defaultdict(list)
    platform: list[dict[str, Any]] = []
    for recorded in events:
        if recorded.workspace_id is None:
            row = _row(recorded)
            for column in ("workspace_id", "run_id", "data_sha"):
                del row[column]
            platform.append(row)
        else:
            by_workspace[recorded.workspace_id].append(recorded)
    if platform:
        await session.execute(insert(PlatformEvent), platform)
    for workspace_id in sorted(by_workspace):
        await _append(session, workspace_id, by_workspace[workspace_id])
    return set(by_workspace)


async def _append(session: AsyncSession, workspace_id: UUID, events: list[Recorded]) -> None:
    head = (
        await session.execute(
            update(EventHead)
            .where(EventHead.workspace_id == workspace_id)
            .values(seq=EventHead.seq + len(events))
            .returning(EventHead.seq, EventHead.hash)
        )
    ).first()
    if head is None:
        raise NoHead(f"workspace {workspace_id} has no log")
    previous, rows = head.hash, []
    for seq, recorded in enumerate(events, start=head.seq - len(events) + 1):
        row = _row(recorded) | {"seq": seq}
        row["prev_hash"] = previous
        row["hash"] = previous = chain(previous, digest(row))
        rows.append(row)
    await session.execute(insert(EventRow), rows)
    await session.execute(
        update(EventHead).where(EventHead.workspace_id == workspace_id).values(hash=previous)
    )


def _row(recorded: Recorded) -> dict[str, Any]:
    actor, data = recorded.actor, recorded.event.data()
    if actor.key_id is not None:
        # The actor is the key's issuer; through which key they acted belongs to the fact.
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
