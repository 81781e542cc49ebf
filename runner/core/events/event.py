"""Events: facts in the past tense, frozen and small."""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from enum import StrEnum
from functools import cache
from typing import Any, ClassVar, cast, dataclass_transform
from uuid import UUID

from sqlalchemy import inspect
from sqlalchemy.orm import InstanceState

from runner.core.actors import Actor
from runner.core.clock import now
from runner.core.events.models import EventRow
from runner.core.ids import new_id
from runner.core.strict_json import plain
from runner.core.told import fields_told

# Kept by the unit of work itself; they say nothing a reader of the log wants to know.
NOT_AUDITED = frozenset(
    {"id", "workspace_id", "created_at", "updated_at", "version", "words", "deleted_by_id"}
)

FORMERLY = {
    "created": ("added", "made"),
    "updated": ("changed", "edited"),
    "deleted": ("removed", "discarded"),
    "service_account": ("machine",),
}

MASK = "•••"
"""What the log shows of a secret."""


class Audience(StrEnum):
    """Who hears of an event: a workspace or an account, in its log, or only the platform."""

    WORKSPACE = "workspace"
    ACCOUNT = "account"
    PLATFORM = "platform"


@dataclass_transform(frozen_default=True, kw_only_default=True)
@dataclass(frozen=True, kw_only=True)
class Event:
    """A fact about one subject; subclasses name it and may add a few plain fields.

        class PostPublished(Event):
            type = "post.published"

    Each subclass is a frozen dataclass by itself.
    """

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        dataclass(frozen=True, kw_only=True)(cls)

    type: ClassVar[str]
    audience: ClassVar[Audience] = Audience.WORKSPACE
    delivered: ClassVar[bool] = True
    """Whether webhooks hear of it; what webhooks do would answer each message with another."""
    spelled: ClassVar[Mapping[str, str]] = {}
    """What its fields are called outside, where a name is not free in Python."""
    subject_id: UUID

    @property
    def subject_type(self) -> str:
        return self.type.partition(".")[0]

    def data(self) -> dict[str, Any]:
        """Return what the event adds to its subject, as plain JSON values."""
        own = {
            self.spelled.get(f.name, f.name): getattr(self, f.name)
            for f in fields(self)
            if f.name != "subject_id"
        }
        data: dict[str, Any] = plain(own)
        return data


class HangingEvent(Event):
    """What happened to something that hangs on a thing; `on_type` says of which kind that is."""

    on_type: str
    on_id: UUID

    def data(self) -> dict[str, Any]:
        """Name the thing by its kind as well: `post_id`, as before there were others."""
        return super().data() | {f"{self.on_type}_id": str(self.on_id)}


def of_resource(noun: str) -> tuple[type[Event], type[Event], type[Event]]:
    """Declare what happens to a plain resource: one is created, updated and deleted."""
    return _happens(noun, "created"), _happens(noun, "updated"), _happens(noun, "deleted")


def of_discardable(noun: str) -> tuple[type[Event], type[Event], type[Event], type[Event]]:
    """Declare what happens to a plain resource that is also restored from the trash."""
    return *of_resource(noun), _happens(noun, "restored")


def _happens(noun: str, verb: str) -> type[Event]:
    return cast("type[Event]", type(f"{noun}.{verb}", (Event,), {"type": f"{noun}.{verb}"}))


@dataclass(frozen=True, slots=True)
class Recorded:
    """An event with who, when and which fields; the database adds its place in the chain."""

    id: UUID
    workspace_id: UUID | None
    account_id: UUID | None
    event: Event
    actor: Actor
    changes: list[dict[str, Any]]
    occurred_at: datetime
    subject: dict[str, Any] | None = None
    """What is told of its subject; None where the row at hand is another one."""


def record(
    event: Event,
    row: Any,
    actor: Actor,
    workspace_id: UUID | None,
    account_id: UUID | None = None,
) -> Recorded:
    named = {Audience.WORKSPACE: workspace_id, Audience.ACCOUNT: account_id}
    if {audience for audience, id in named.items() if id} != {event.audience} & named.keys():
        raise RuntimeError(f"{event.type} is told to the {event.audience}")
    told = told_of(row) if row is not None and row.id == event.subject_id else None
    changes = changes_of(row)
    return Recorded(new_id(), workspace_id, account_id, event, actor, changes, now(), told)


def told_of(row: Any) -> dict[str, Any] | None:
    """Take down what a row is called and where it stands; None of what has no such fields."""
    fields = fields_told(getattr(row, "model", type(row)))
    told: dict[str, Any] = plain({name: getattr(row, name) for name in fields})
    return told or None


def changes_of(row: Any) -> list[dict[str, Any]]:
    """List the fields that a row is about to change, old and new; secrets are masked."""
    if row is None:
        return []
    changes = []
    for column, *values in _begun(row) if isinstance(row, tuple) else _changed(row):
        if values[0] == values[1]:
            continue
        pair = plain([v and MASK for v in values] if column.info.get("secret") else values)
        changes.append({"field": column.key, "old": pair[0], "new": pair[1], "sha": sha(pair)})
    return changes


def _begun(record: Any) -> Iterator[tuple[Any, Any, Any]]:
    for column in _audited(record.model):
        yield column, None, getattr(record, column.key)


def _changed(row: Any) -> Iterator[tuple[Any, Any, Any]]:
    state: InstanceState[Any] = inspect(row)
    for column in _audited(cast("Any", type(row))):
        if not state.persistent:
            yield column, None, state.dict.get(column.key)
            continue
        history = state.attrs[column.key].history
        if history.has_changes():
            yield column, next(iter(history.deleted), None), next(iter(history.added), None)


@cache
def _audited(model: Any) -> Sequence[Any]:
    return [each for each in inspect(model).columns if each.key not in NOT_AUDITED]


# Made once: `json.dumps` would build one for every value.
_ONE_WAY = json.JSONEncoder(
    sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
)


def canonical(value: Any) -> bytes:
    """Write JSON one way only: sorted keys, no blanks, UTF-8."""
    return _ONE_WAY.encode(value).encode()


def sha(value: Any) -> str:
    return hashlib.sha256(canonical(value)).hexdigest()


def names_of(type: str) -> Iterator[str]:
    """Name a type of event, and what it was called when older rows were chained."""
    subject, _, happened = type.partition(".")
    for noun in (subject, *FORMERLY.get(subject, ())):
        yield from (f"{noun}.{each}" for each in (happened, *FORMERLY.get(happened, ())))


def digest(row: EventRow, type: str | None = None) -> str:
    """Digest a recorded event over the digests of its values, under the name it had then.

    Erasing an old or new value later leaves its `sha` and so the whole chain intact.
    """
    return sha(
        {
            "id": str(row.id),
            "workspace_id": str(row.workspace_id),
            "seq": row.seq,
            "type": type or row.type,
            "subject_id": str(row.subject_id),
            "actor_id": row.actor_id and str(row.actor_id),
            "on_behalf_of_id": row.on_behalf_of_id and str(row.on_behalf_of_id),
            "door": str(row.door),
            "run_id": row.run_id and str(row.run_id),
            "request_id": row.request_id,
            "occurred_at": row.occurred_at.isoformat(),
            "changes": [[change["field"], change["sha"]] for change in row.changes],
            "data": row.data_sha,
        }
    )


def chain(previous: str, own: str) -> str:
    return hashlib.sha256(f"{previous}{own}".encode()).hexdigest()
