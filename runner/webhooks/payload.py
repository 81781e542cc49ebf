"""What a message says: the same bytes on every attempt."""

from typing import Any
from uuid import UUID

from pydantic_core import to_jsonable_python

from runner.core.events.catalogue import tellers
from runner.core.events.event import canonical
from runner.core.events.models import EventRow
from runner.core.events.stream import LiveEvent


def body_of(event: EventRow, type: str, base_url: str) -> bytes:
    """Write a recorded event as it is sent, under the name that it was sent by."""
    return canonical(message_of(event, type, event.workspace_id, base_url))


def message_of(
    event: EventRow | LiveEvent, type: str, workspace_id: UUID, base_url: str
) -> dict[str, Any]:
    """Put an event as `{type, timestamp, data}`.

    Secrets are masked in the record already. The digests beside the values stay at home:
    short values could be guessed from them after they were erased.
    """
    data: dict[str, Any] = {"workspace_id": workspace_id}
    names = ("subject_type", "subject_id", "actor_id", "run_id")
    data |= {name: getattr(event, name) for name in names}
    data["sequence"] = event.seq
    data["subject"] = event.subject and event.subject | _address(event, workspace_id, base_url)
    data["details"] = event.data
    data["changes"] = [
        {name: change[name] for name in ("field", "old", "new")} for change in event.changes
    ]
    message: dict[str, Any] = {"type": type, "timestamp": event.occurred_at, "data": data}
    plain: dict[str, Any] = to_jsonable_python(message)
    return plain


def _address(event: EventRow | LiveEvent, workspace_id: UUID, base_url: str) -> dict[str, str]:
    """Say where the screen shows the subject of an event, if anywhere."""
    _, told = tellers()[event.subject_type]
    if told.page is None:
        return {}
    page = told.page.format(id=event.subject_id)
    return {"address": f"{base_url}/w/{workspace_id}/{page}".rstrip("/")}
