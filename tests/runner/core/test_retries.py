from datetime import UTC, datetime, timedelta

from runner.core.retries import Retries

AT = datetime(2027, 3, 1, 9, tzinfo=UTC)
STEADY = Retries(waits=(timedelta(minutes=5), timedelta(hours=24)), jitter=0)


def test_a_receiver_puts_an_attempt_off_within_the_bounds_of_the_schedule() -> None:
    def waited(asked: timedelta | None) -> timedelta:
        at = STEADY.after(1, AT, None if asked is None else AT + asked)
        assert at is not None
        return at - AT

    assert waited(None) == timedelta(minutes=5)
    assert waited(timedelta(seconds=1)) == timedelta(minutes=5)
    assert waited(timedelta(days=-9)) == timedelta(minutes=5)
    assert waited(timedelta(hours=2)) == timedelta(hours=2)
    assert waited(timedelta(days=400)) == timedelta(hours=24)


def test_the_last_attempt_is_the_last_whatever_a_receiver_says() -> None:
    assert STEADY.after(3, AT, AT + timedelta(hours=1)) is None
