"""Every kind of event there is, as the capabilities declare them."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from pydantic import TypeAdapter

from runner.core.declared import below
from runner.core.events.event import Audience, Event


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
    def delivered(self) -> bool:
        return self.event.audience is Audience.WORKSPACE and self.event.delivered

    def details(self) -> dict[str, Any]:
        """Describe what the event adds to its subject, as JSON Schema."""
        schema = TypeAdapter(self.event).json_schema(mode="serialization")
        schema["properties"].pop("subject_id")
        required = [name for name in schema.get("required", ()) if name != "subject_id"]
        return {key: schema[key] for key in ("type", "properties", "$defs") if key in schema} | {
            "required": required
        }


@cache
def event_kinds() -> Sequence[EventKind]:
    """List the kinds of every capability, by their types; complete once they are composed."""
    # A kind that only others build on has no type of its own.
    declared = (event for event in below(Event) if hasattr(event, "type"))
    return sorted(map(EventKind, declared), key=lambda kind: kind.type)
