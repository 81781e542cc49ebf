"""When what is paid for begins and ends, and what a part of it costs."""

from calendar import monthrange
from datetime import UTC, datetime, timedelta

from runner.providers.payments.peer.books import Thing

DAY_S = 86_400


def end_of(start: int, price: Thing, anchor: int) -> int:
    """Return the end of the period that begins then; months end on the anchor's day if they can."""
    recurring = price["recurring"]
    count = recurring["interval_count"]
    begun = datetime.fromtimestamp(start, UTC)
    if recurring["interval"] in ("day", "week"):
        days = count * (7 if recurring["interval"] == "week" else 1)
        return int((begun + timedelta(days=days)).timestamp())
    months = count * (12 if recurring["interval"] == "year" else 1)
    year, month = divmod(begun.year * 12 + begun.month - 1 + months, 12)
    wanted = datetime.fromtimestamp(anchor, UTC).day
    day = min(wanted, monthrange(year, month + 1)[1])
    return int(begun.replace(year=year, month=month + 1, day=day).timestamp())


def share(cents: int, at: int, start: int, end: int) -> int:
    """Return what is left of an amount for the time that is left, to the nearest cent."""
    left, whole = max(end - at, 0), end - start
    return (2 * cents * left + whole) // (2 * whole)


def day(at: int) -> str:
    """Write a day as their invoices do: `30 Nov 2026`."""
    return datetime.fromtimestamp(at, UTC).strftime("%-d %b %Y")
