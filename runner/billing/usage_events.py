"""What happens to the credits of an account."""

from runner.core.events.event import Audience, Event


class UsagePeriodStarted(Event):
    type = "usage_period.started"
    audience = Audience.ACCOUNT

    granted: int | None


class UsageReached(Event):
    """So many percent of the credits of a period are spent."""

    type = "usage_period.reached"
    audience = Audience.ACCOUNT

    percent: int
