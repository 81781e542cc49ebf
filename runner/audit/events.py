"""What happened to logs."""

from uuid import UUID

from runner.core.declared import Noun
from runner.core.events.event import Audience, Event


class AuditNoun(Noun):
    EVENT = "event", "What was undone"


class EventUndone(Event):
    """`subject_id` is the event that was undone; `by_id` is the one that tells how."""

    type = "event.undone"
    of: str
    by_id: UUID


class AuditLogBroken(Event):
    """Told outside of the workspace, whose own log cannot be relied on; its id is the subject."""

    type = "audit_log.broken"
    audience = Audience.PLATFORM
    seq: int
    reason: str
