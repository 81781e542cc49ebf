"""What forbids a change to a webhook or a message to it."""

from runner.core.errors import Conflict, Fault, Invalid


class UnknownEvents(Invalid):
    code = "unknown_events"
    message = "{pattern} matches no event; use a type such as post.updated, post.* or *."

    def __init__(self, pattern: str) -> None:
        fault = Fault(self.code, self.message.format(pattern=pattern), pointer="/events")
        super().__init__(pattern=pattern, faults=[fault])


class TooManyRotations(Conflict):
    code = "too_many_rotations"
    message = "{limit} earlier secrets still sign; the oldest of them ends at {until}."


class WebhookIsDisabled(Conflict):
    code = "webhook_disabled"
    message = "This webhook is disabled; enable it before you send to it."
