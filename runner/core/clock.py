"""The one place that asks what time it is, and which time zones there are."""

from collections.abc import Set
from datetime import UTC, datetime
from functools import cache
from zoneinfo import available_timezones  # noqa: TID251 - the one place


def now() -> datetime:
    """Return this moment, aware and in UTC."""
    return datetime.now(UTC)


@cache
def timezones() -> Set[str]:
    """Name all IANA time zones; looking at their files takes as long as a whole request."""
    return available_timezones()
