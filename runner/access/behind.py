"""Who issued the keys that something was done through: the log says it, to whoever asks."""

from collections import defaultdict
from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import bindparam
from sqlmodel import col

from runner.access.events import ApiKeyCreated
from runner.core.actors import Door
from runner.core.db.query import Query, Row, select
from runner.core.db.work import Work
from runner.core.events.models import EventRow

_OF_SUBJECTS = select(EventRow.subject_id, EventRow.actor_id, EventRow.data).where(
    EventRow.workspace_id == bindparam("workspace_id"),
    col(EventRow.subject_id).in_(bindparam("ids", expanding=True)),
)
# What a run does itself comes through no door; whoever asked for it did.
_RUNS_ASKED_FOR = Query(_OF_SUBJECTS.where(EventRow.door != Door.JOB))
# Keys are for admins to read, and their log for everybody who decides.
_KEYS_ISSUED = Query(_OF_SUBJECTS.where(EventRow.type == ApiKeyCreated.type))


async def issuers_behind(work: Work, events: Sequence[Row]) -> list[set[UUID]]:
    """Name for each event who issued the key that it, or its run, was asked for by."""
    runs = {event["run_id"] for event in events} - {None}
    asked: dict[UUID, set[UUID]] = defaultdict(set)
    for row in await work.rows(_RUNS_ASKED_FOR, ids=[*runs]) if runs else ():
        asked[row["subject_id"]] |= _keys(row)
    through = [_keys(event) | asked.get(event["run_id"], set()) for event in events]
    keys = set().union(*through)
    issued = await work.rows(_KEYS_ISSUED, ids=[*keys]) if keys else ()
    issuers = {row["subject_id"]: row["actor_id"] for row in issued}
    return [{issuers[key] for key in each if key in issuers} for each in through]


def _keys(event: Row) -> set[UUID]:
    return {UUID(event["data"]["key_id"])} if "key_id" in event["data"] else set()
