"""Who is behind what was done through a key or by a run: the log says it, to whoever asks."""

from collections import defaultdict
from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import bindparam
from sqlmodel import col

from runner.access.events import ApiKeyCreated
from runner.core.db.query import Query, Row, select
from runner.core.db.work import Work
from runner.core.events.models import EventRow

# Also of whoever tried it again, with words that somebody else had asked for.
_ASKED_FOR = "run.requested"
_OF_SUBJECTS = select(
    EventRow.subject_id, EventRow.actor_id, EventRow.on_behalf_of_id, EventRow.data
).where(
    EventRow.workspace_id == bindparam("workspace_id"),
    col(EventRow.subject_id).in_(bindparam("ids", expanding=True)),
)
_RUNS_ASKED_FOR = Query(_OF_SUBJECTS.where(EventRow.type == _ASKED_FOR))
# Keys are for admins to read, and their log for everybody who decides.
_KEYS_ISSUED = Query(_OF_SUBJECTS.where(EventRow.type == ApiKeyCreated.type))


async def people_behind(work: Work, events: Sequence[Row]) -> list[set[UUID]]:
    """Name for each event who asked for its run, and who issued the keys that it all came by."""
    runs = {event["run_id"] for event in events} - {None}
    asked: dict[UUID, list[Row]] = defaultdict(list)
    for row in await work.rows(_RUNS_ASKED_FOR, ids=[*runs]) if runs else ():
        asked[row["subject_id"]].append(row)
    keys = [set().union(*map(_keys, (event, *asked.get(event["run_id"], ())))) for event in events]
    all_keys: set[UUID] = set().union(*keys)
    issued = await work.rows(_KEYS_ISSUED, ids=[*all_keys]) if all_keys else ()
    issuers = {row["subject_id"]: row["actor_id"] for row in issued}
    return [
        {issuers[key] for key in through if key in issuers}
        | {
            each
            for row in asked.get(event["run_id"], ())
            for each in (row["actor_id"], row["on_behalf_of_id"])
            if each is not None
        }
        for event, through in zip(events, keys, strict=True)
    ]


def _keys(event: Row) -> set[UUID]:
    return {UUID(event["data"]["key_id"])} if "key_id" in event["data"] else set()
