"""The one place that asks what time it is, and which time zones there are."""

from collections.abc import Set
from datetime import UTC, datetime
from functools import cache
from zoneinfo import available_timezones  # noqa: TID251 - the one place


def now() -> datetime:
    """Return this moment, aware and in UTC."""
    return datetime.now(UTC)


def month_of(at: datetime) -> datetime:
    """Return when the month of a moment began, in UTC."""
    return at.replace(day=1, hour=0, minute=0, second=0, microsecond=0)


@cache
def timezones() -> Set[str]:
    """Name all IANA time zones; looking at their files takes as long as a whole request."""
    return available_timezones()
