"""What happened to logs."""

from runner.core.events.event import Audience, Event


class AuditLogBroken(Event):
    """Told outside of the workspace, whose own log cannot be relied on; its id is the subject."""

    type = "audit_log.broken"
    audience = Audience.PLATFORM
    seq: int
    reason: str
