from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from runner.core.jobs import DEFAULT, JobContext, NotPortable, job, schedule


async def tick(ctx: JobContext[Any], due_at: datetime) -> None:
    raise AssertionError


def test_arguments_and_results_that_json_cannot_carry_are_refused_when_declared() -> None:
    async def takes(ctx: JobContext[Any], args: UUID) -> None:
        raise AssertionError

    async def returns(ctx: JobContext[Any], args: str) -> UUID:
        raise AssertionError

    with pytest.raises(NotPortable, match=r"args of job test\.takes"):
        job("test.takes")(takes)
    with pytest.raises(NotPortable, match=r"return of job test\.returns"):
        job("test.returns")(returns)


def test_a_body_of_another_shape_is_refused() -> None:
    async def alone(ctx: JobContext[Any]) -> None:
        raise AssertionError

    with pytest.raises(TypeError, match=r"declare `async def alone\(ctx, args\)`"):
        job("test.alone")(alone)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("every", "cron"),
    [
        (timedelta(seconds=1), "*/1 * * * * *"),
        (timedelta(seconds=30), "*/30 * * * * *"),
        (timedelta(minutes=1), "*/1 * * * *"),
        (timedelta(minutes=15), "*/15 * * * *"),
        (timedelta(hours=1), "0 */1 * * *"),
        (timedelta(hours=6), "0 */6 * * *"),
        (timedelta(days=1), "0 0 * * *"),
    ],
)
def test_a_period_is_spelled_as_cron(every: timedelta, cron: str) -> None:
    declared = schedule("test.tick", every=every)(tick)

    assert declared.cron is not None
    assert declared.cron.expression == cron


@pytest.mark.parametrize(
    "every",
    [timedelta(seconds=7), timedelta(minutes=90), timedelta(days=2), timedelta(0), timedelta(-1)],
)
def test_a_period_that_cron_cannot_say_is_refused(every: timedelta) -> None:
    with pytest.raises(ValueError, match="does not divide a minute, hour or day"):
        schedule("test.tick", every=every)


def test_a_schedule_needs_one_rhythm_and_a_known_zone() -> None:
    with pytest.raises(ValueError, match="either `every` or `cron`"):
        schedule("test.tick")
    with pytest.raises(ValueError, match="either `every` or `cron`"):
        schedule("test.tick", every=timedelta(hours=1), cron="* * * * *")
    with pytest.raises(LookupError):
        schedule("test.tick", cron="* * * * *", zone="Nowhere/At_All")


def test_a_schedule_belongs_to_nobody_and_shares_no_queue() -> None:
    with pytest.raises(ValueError, match="is shared out"):
        schedule("test.tick", every=timedelta(hours=1), queue=DEFAULT)
