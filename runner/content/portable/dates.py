"""Days and times as people type them into a table."""

import re
from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

_TIME = (
    r"(?:,?(?:\s|T)(?:at\s)?(?P<h>\d{1,2})[:.](?P<m>\d\d)(?:[:.](?P<s>\d\d))?"
    r"\s?(?P<half>[AaPp]\.?[Mm]\.?)?)?"
)
_YEAR_FIRST = re.compile(rf"(?P<y>\d{{4}})[-/.](?P<a>\d{{1,2}})[-/.](?P<b>\d{{1,2}}){_TIME}")
_DAY_FIRST = re.compile(rf"(?P<b>\d{{1,2}})\.\s?(?P<a>\d{{1,2}})\.\s?(?P<y>\d{{4}}){_TIME}")
_EITHER = re.compile(rf"(?P<one>\d{{1,2}})[-/](?P<two>\d{{1,2}})[-/](?P<y>\d{{4}}){_TIME}")
_NAMED = re.compile(
    rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\.?\s+(?P<month>[a-z]{{3,9}})\.?|"
    rf"(?P<month2>[a-z]{{3,9}})\.?\s+(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?),?\s+(?P<y>\d{{4}}){_TIME}",
    re.IGNORECASE,
)
_MONTHS = (
    "january february march april may june july august september october november december".split()
)
_LAST_MONTH = 12


class UnclearDate(ValueError):
    """Say why nobody knows which day is meant."""


def months_come_first(cells: Iterable[str]) -> bool | None:
    """Say whether `5/13/2026` is how days are written here; None where no cell tells."""
    found = [each for cell in cells if (each := _EITHER.fullmatch(cell.strip()))]
    if any(int(each["two"]) > _LAST_MONTH for each in found):
        return True
    return False if any(int(each["one"]) > _LAST_MONTH for each in found) else None


def moment_of(cell: str, zone: ZoneInfo, months_first: bool | None) -> str:
    """Return a typed day, with or without its time, as ISO 8601 with its offset.

    What is spelled in none of these ways comes back as it is. Raises: UnclearDate.
    """
    text = " ".join(cell.split())
    if found := _YEAR_FIRST.fullmatch(text) or _DAY_FIRST.fullmatch(text):
        return _moment(found, int(found["a"]), int(found["b"]), zone)
    if found := _NAMED.fullmatch(text):
        name = (found["month"] or found["month2"]).lower()
        month = next((n for n, each in enumerate(_MONTHS, 1) if each.startswith(name[:3])), 0)
        return _moment(found, month, int(found["day"] or found["day2"]), zone)
    if found := _EITHER.fullmatch(text):
        one, two = int(found["one"]), int(found["two"])
        if months_first is None and one != two:
            iso = f"{found['y']}-{two:02}-{one:02}"
            raise UnclearDate(f"{cell} may be two days; write it as {iso}, the month first.")
        return _moment(found, *((one, two) if months_first else (two, one)), zone)
    return cell


def _moment(found: re.Match[str], month: int, day: int, zone: ZoneInfo) -> str:
    hour = int(found["h"] or 0)
    if found["half"]:
        if not 1 <= hour <= _LAST_MONTH:
            raise UnclearDate(f"{found.group()} is no time of day.")
        hour = hour % 12 + (12 if found["half"].lower().startswith("p") else 0)
    try:
        typed = datetime(
            int(found["y"]),
            month,
            day,
            hour,
            int(found["m"] or 0),
            int(found["s"] or 0),
            tzinfo=zone,
        )
    except ValueError as error:
        raise UnclearDate(f"{found.group()} is no day of the calendar.") from error
    return typed.isoformat()
