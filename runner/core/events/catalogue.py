"""Every kind of event there is, as the capabilities declare them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from pydantic import TypeAdapter
from sqlmodel import SQLModel

from runner.core.db.discarding import discardables
from runner.core.declared import below
from runner.core.events.event import Audience, Event
from runner.core.told import Told, fields_told


@dataclass(frozen=True, slots=True)
class EventKind:
    """What can happen to one kind of subject."""

    event: type[Event]

    @property
    def type(self) -> str:
        return self.event.type

    @property
    def subject(self) -> str:
        return self.type.partition(".")[0]

    @property
    def label(self) -> str:
        """What people call it, such as "Post status changed"."""
        return self.type.translate(str.maketrans("._", "  ")).capitalize()

    @property
    def delivered(self) -> bool:
        return self.event.audience is Audience.WORKSPACE and self.event.delivered

    def details(self) -> dict[str, Any]:
        """Describe what the event adds to its subject, as JSON Schema."""
        schema = TypeAdapter(self.event).json_schema(mode="serialization")
        spelled = self.event.spelled
        shape: dict[str, Any] = {"type": "object"}
        shape["properties"] = {
            spelled.get(name, name): about
            for name, about in schema["properties"].items()
            if name != "subject_id"
        }
        shape["required"] = [
            spelled.get(name, name) for name in schema["required"] if name != "subject_id"
        ]
        return shape | ({"$defs": schema["$defs"]} if "$defs" in schema else {})


@cache
def tellers() -> Mapping[str, tuple[type[SQLModel], Told]]:
    """Name the models that say what is told of their rows, by noun; complete once composed."""
    plain = {noun: service.repository.model for noun, service in discardables().items()}
    found = {noun: (model, Told(noun, fields_told(model))) for noun, model in plain.items()}
    models = (model for model in below(SQLModel) if "told" in vars(model))
    return found | {model.told.noun: (model, model.told) for model in cast("Any", models)}


@cache
def event_kinds() -> Sequence[EventKind]:
    """List the kinds of every capability, by their types; complete once they are composed."""
    # A kind that only others build on has no type of its own.
    declared = (event for event in below(Event) if hasattr(event, "type"))
    return sorted(map(EventKind, declared), key=lambda kind: kind.type)
