"""What a message says: the same bytes on every attempt."""

from typing import Any

from pydantic_core import to_jsonable_python

from runner.core.events.event import canonical
from runner.core.events.models import EventRow


def body_of(event: EventRow, type: str) -> bytes:
    """Write a recorded event as `{type, timestamp, data}`, under the name that it was sent by.

    Secrets are masked in the record already. The digests beside the values stay at home:
    short values could be guessed from them after they were erased.
    """
    data: dict[str, Any] = {
        name: getattr(event, name)
        for name in ("workspace_id", "subject_type", "subject_id", "actor_id", "run_id")
    }
    data["sequence"] = event.seq
    data["details"] = event.data
    data["changes"] = [
        {name: change[name] for name in ("field", "old", "new")} for change in event.changes
    ]
    message = {"type": type, "timestamp": event.occurred_at, "data": data}
    return canonical(to_jsonable_python(message))
