from zoneinfo import ZoneInfo

import pytest

from runner.content.portable.dates import UnclearDate, moment_of, months_come_first

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("cell", "moment"),
    [
        ("2026-12-24", "2026-12-24T00:00:00+01:00"),
        ("2026-12-24 09:00", "2026-12-24T09:00:00+01:00"),
        ("2026-07-24T09:00:30", "2026-07-24T09:00:30+02:00"),
        ("2026/12/24 9:00", "2026-12-24T09:00:00+01:00"),
        ("24.12.2026 09:00", "2026-12-24T09:00:00+01:00"),
        ("24. 12. 2026", "2026-12-24T00:00:00+01:00"),
        ("12/24/2026 9:00 AM", "2026-12-24T09:00:00+01:00"),
        ("12/24/2026, 12:30 p.m.", "2026-12-24T12:30:00+01:00"),
        ("12/24/2026 12:05am", "2026-12-24T00:05:00+01:00"),
        ("24/12/2026", "2026-12-24T00:00:00+01:00"),
        ("5/5/2026", "2026-05-05T00:00:00+02:00"),
        ("Dec 24, 2026 9:00 PM", "2026-12-24T21:00:00+01:00"),
        ("24th December 2026 at 9:00", "2026-12-24T09:00:00+01:00"),
        # What has its zone, or is no day, is for others to judge.
        ("2026-12-24T09:00:00Z", "2026-12-24T09:00:00Z"),
        ("next week", "next week"),
        ("24.12.26", "24.12.26"),
    ],
)
def test_days_are_read_as_people_type_them(cell: str, moment: str) -> None:
    assert moment_of(cell, BERLIN, months_come_first([cell])) == moment


def test_one_clear_day_tells_how_all_are_written() -> None:
    assert months_come_first(["3/4/2026", "12/24/2026"]) is True
    assert months_come_first(["3/4/2026", "24/12/2026"]) is False
    assert months_come_first(["3/4/2026", "2026-12-24"]) is None
    assert moment_of("3/4/2026", BERLIN, True).startswith("2026-03-04")
    assert moment_of("3/4/2026", BERLIN, False).startswith("2026-04-03")


@pytest.mark.parametrize(
    ("cell", "says"),
    [
        ("3/4/2026", "2026-04-03"),
        ("30.02.2026", "no day"),
        ("2026-12-24 25:00", "no day"),
        ("24 Foo 2026", "no day"),
        ("12/24/2026 13:00 PM", "no time"),
    ],
)
def test_a_day_that_nobody_can_tell_says_what_to_write(cell: str, says: str) -> None:
    with pytest.raises(UnclearDate, match=says):
        moment_of(cell, BERLIN, months_come_first([cell]))
