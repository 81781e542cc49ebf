"""How what the log tells of is undone: what was recorded is put back, exactly or not at all."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any, ClassVar

from pydantic import TypeAdapter

from runner.core.db.discarding import Discarding, discardables
from runner.core.db.query import Row
from runner.core.db.service import Service
from runner.core.db.work import Work
from runner.core.declared import Declared, below
from runner.core.errors import Conflict
from runner.core.events.event import MASK
from runner.core.events.models import EventRow


class NotUndoable(Conflict):
    code = "not_undoable"
    message = "{type} cannot be undone: {reason}"


class ChangedSince(Conflict):
    code = "changed_since"
    message = "{fields} changed since then; undo that first, or change it back by hand."

    def __init__(self, fields: Sequence[str]) -> None:
        super().__init__(fields=", ".join(fields))


class Reversal:
    """How one kind of event is undone; capabilities declare theirs by a subclass."""

    types: ClassVar[frozenset[str]] = frozenset()
    scope: ClassVar[Declared]
    """What whoever undoes it must hold: what the change itself needs."""
    follows: ClassVar[frozenset[str]] = frozenset()
    """What Postmagiq itself did because of it, which is undone with it."""
    judges: ClassVar[bool] = False
    """Whether approvals come back by it, which stand as people and rules are by then."""
    alone: ClassVar[bool] = True
    """Whether people may undo it by itself."""

    def __init__(self, work: Work) -> None:
        self.work = work

    async def load(self, events: Sequence[EventRow]) -> None:
        """Load at once what undoing these events changes, so that each finds it there."""

    async def undo(self, event: EventRow) -> None:
        """Put back what the event recorded; raises ChangedSince and NotUndoable."""
        raise NotImplementedError


class ResourceReversal(Reversal):
    """How what happens to a plain resource is undone: by the other change of its own service."""

    service: ClassVar[type[Discarding[Any]]]

    async def load(self, events: Sequence[EventRow]) -> None:
        await self.service(self.work).stored.lock_all(event.subject_id for event in events)

    async def undo(self, event: EventRow) -> None:
        service, id = self.service(self.work), event.subject_id
        row = await service.stored.get_back(id)
        require_unchanged(row, event)
        if event.type == _type(service.deleted):
            await service.restore(id)
        elif event.type != _type(getattr(service, "updated", None)):
            if row.deleted_at is not None:
                raise ChangedSince(["deleted_at"])
            await service.remove(id)
        elif isinstance(service, Service) and service.log_is_whole:
            await service.change(id, old_values(row, event), None)
        else:
            raise NotUndoable(type=event.type, reason="the log holds only a part of it.")


def require_unchanged(row: Any, event: EventRow) -> None:
    """Refuse to undo what is not as the event left it."""
    changes = event.changes
    if not changes or any(MASK in (change["old"], change["new"]) for change in changes):
        raise NotUndoable(type=event.type, reason="the log does not hold what it was before.")
    moved = [
        change["field"]
        for change in changes
        if getattr(row, change["field"]) != _typed(row, change["field"], change["new"])
    ]
    if moved:
        raise ChangedSince(moved)


def old_values(row: Any, event: EventRow) -> dict[str, Any]:
    """Read what the fields were before an event."""
    return {
        change["field"]: _typed(row, change["field"], change["old"]) for change in event.changes
    }


@cache
def reversals() -> Mapping[str, type[Reversal]]:
    """Name how each type of event is undone; complete once composed."""
    found: dict[str, type[Reversal]] = {}
    for noun, service in discardables().items():
        events = (service.deleted, service.restored, *_made(service))
        parts = {
            "types": frozenset(filter(None, map(_type, events))),
            "scope": service.writes,
            "service": service,
        }
        own: Any = type(f"{noun}_reversal", (ResourceReversal,), parts)
        found |= dict.fromkeys(own.types, own)
    for declared in below(Reversal):
        found |= dict.fromkeys(declared.types, declared)
    return found


def is_undoable(event: Row) -> bool:
    """Tell whether somebody could undo an event, as far as the event itself says."""
    recorded = event["changes"] or "before" in event["data"]
    return bool(recorded) and is_reversible(event["type"])


def is_reversible(type: str) -> bool:
    """Tell whether such events are undone by themselves."""
    way = reversals().get(type)
    return way is not None and way.alone


def _made(service: type[Discarding[Any]]) -> Iterator[Any]:
    if issubclass(service, Service):
        yield from (service.created, service.updated)


def _type(event: Any) -> str | None:
    return None if event is None else str(event.type)


def _typed(row: Any, field: str, value: Any) -> Any:
    return _reader(row.__class__, field).validate_python(value)


@cache
def _reader(model: Any, field: str) -> TypeAdapter[Any]:
    return TypeAdapter(model.model_fields[field].annotation)
