"""Who is behind what was done through a key or by a run: the log says it, to whoever asks."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any, NamedTuple, Protocol
from uuid import UUID

from sqlalchemy import bindparam
from sqlmodel import col

from runner.access.events import ApiKeyCreated
from runner.core.db.query import Query, select
from runner.core.db.work import Work
from runner.core.events.models import EventRow

# Also of whoever tried it again, with words that somebody else had asked for.
_ASKED_FOR = "run.requested"


class HasData(Protocol):
    @property
    def data(self) -> dict[str, Any]: ...


class Done(HasData, Protocol):
    """An event that was done for somebody, or by a run."""

    @property
    def run_id(self) -> UUID | None: ...


class Told(NamedTuple):
    subject_id: UUID
    actor_id: UUID | None
    on_behalf_of_id: UUID | None
    data: dict[str, Any]


_OF_SUBJECTS = select(
    EventRow.subject_id, EventRow.actor_id, EventRow.on_behalf_of_id, EventRow.data
).where(
    EventRow.workspace_id == bindparam("workspace_id"),
    col(EventRow.subject_id).in_(bindparam("ids", expanding=True)),
)
_RUNS_ASKED_FOR = Query(
    _OF_SUBJECTS.where(EventRow.type == _ASKED_FOR).order_by(col(EventRow.seq)), Told
)
# Keys are for admins to read, and their log for everybody who decides.
_KEYS_ISSUED = Query(_OF_SUBJECTS.where(EventRow.type == ApiKeyCreated.type), Told)


@dataclass(frozen=True, slots=True)
class Behind:
    """Who asked for a run, and who issued the keys that it all came by."""

    last: set[UUID]
    """Whose it is: who asked for it last."""
    ever: set[UUID]
    """They, and whoever had asked before."""


async def people_behind(work: Work, events: Sequence[Done]) -> list[Behind]:
    """Name for each event who is behind it."""
    runs = {event.run_id for event in events} - {None}
    asked: dict[UUID | None, list[Told]] = defaultdict(list)
    for row in await work.rows(_RUNS_ASKED_FOR, ids=[*runs]) if runs else ():
        asked[row.subject_id].append(row)
    all_keys = set().union(*map(_keys, events), *map(_keys, chain.from_iterable(asked.values())))
    issued = await work.rows(_KEYS_ISSUED, ids=[*all_keys]) if all_keys else ()
    issuers = {row.subject_id: row.actor_id for row in issued}

    def people(event: Done, asked_for: Sequence[Told]) -> set[UUID]:
        through = _keys(event).union(*map(_keys, asked_for))
        found = {who for row in asked_for for who in (row.actor_id, row.on_behalf_of_id)}
        found |= {issuers.get(key) for key in through}
        return {each for each in found if each is not None}

    found = [(event, asked.get(event.run_id, [])) for event in events]
    return [Behind(people(event, rows[-1:]), people(event, rows)) for event, rows in found]


def _keys(event: HasData) -> set[UUID]:
    return {UUID(event.data["key_id"])} if "key_id" in event.data else set()
