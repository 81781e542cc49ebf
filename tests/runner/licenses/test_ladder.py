"""How an installed licence goes down the ladder, and why."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from runner.core.clock import now
from runner.licenses.judgement import State
from runner.licenses.ladder import Rung, Stand, Told, Trouble, stand

AT = now()
DAY, MOMENT = timedelta(days=1), timedelta(microseconds=1)
GOOD = Told(State.ACTIVE, None, 14 * DAY, "https://sell.example", AT, AT)


@pytest.mark.parametrize(
    ("silent", "rung"),
    [
        (timedelta(0), Rung.FRESH),
        (DAY - MOMENT, Rung.FRESH),
        (DAY, Rung.WARN),
        (7 * DAY - MOMENT, Rung.WARN),
        (7 * DAY, Rung.LOUD),
        (21 * DAY - MOMENT, Rung.LOUD),
        (21 * DAY, Rung.OFF),
    ],
)
def test_silence_goes_down_step_by_step(silent: timedelta, rung: Rung) -> None:
    trouble = None if rung is Rung.FRESH else Trouble.OUT_OF_TOUCH
    assert stand(replace(GOOD, contacted_at=AT - silent), AT) == Stand(rung, trouble)
    alone = replace(GOOD, contacted_at=AT - silent, server=None)
    assert stand(alone, AT) == Stand(Rung.FRESH)


@pytest.mark.parametrize(
    ("ends", "rung"),
    [
        (AT + MOMENT, Rung.FRESH),
        (AT, Rung.LOUD),
        (AT - 14 * DAY + MOMENT, Rung.LOUD),
        (AT - 14 * DAY, Rung.OFF),
    ],
)
def test_an_end_is_loud_and_off_after_the_grace(ends: datetime, rung: Rung) -> None:
    trouble = None if rung is Rung.FRESH else Trouble.EXPIRED
    assert stand(replace(GOOD, expires_at=ends), AT) == Stand(rung, trouble)


def test_the_worst_counts() -> None:
    ended = replace(GOOD, expires_at=AT - DAY, contacted_at=AT - 2 * DAY)
    assert stand(ended, AT) == Stand(Rung.LOUD, Trouble.EXPIRED)
    silent = replace(ended, contacted_at=AT - 21 * DAY)
    assert stand(silent, AT) == Stand(Rung.OFF, Trouble.OUT_OF_TOUCH)


def test_a_clock_that_was_set_back_is_named() -> None:
    ahead = replace(GOOD, seen_at=AT + timedelta(hours=1))
    assert stand(ahead, AT).rung is Rung.FRESH
    back = replace(GOOD, seen_at=AT + timedelta(hours=1) + MOMENT)
    assert stand(back, AT) == Stand(Rung.OFF, Trouble.CLOCK_SET_BACK)


@pytest.mark.parametrize("state", [State.SUSPENDED, State.REVOKED])
def test_what_was_taken_back_is_named(state: State) -> None:
    expected = Stand(Rung.OFF, Trouble(state.value))
    assert stand(replace(GOOD, state=state), AT) == expected
    assert stand(replace(GOOD, refused=state.value), AT) == expected
    assert stand(replace(GOOD, refused="not_found"), AT).trouble is Trouble.NOT_FOUND
