"""Spending allowance in one process and in several."""

import asyncio

from runner.access import Allowance, Limits, MemoryBuckets
from runner.access.buckets import Buckets
from runner.core.secrets import new_token


async def passed(limits: Limits, whose: str, times: int) -> int:
    spent = await asyncio.gather(*(limits.spend(limits.caller, whose) for _ in range(times)))
    return sum(allowance is not None and allowance.passed for allowance in spent)


async def spend(limits: Limits, whose: str) -> Allowance:
    allowance = await limits.spend(limits.caller, whose)
    assert allowance is not None
    return allowance


async def test_fifty_at_once_against_twenty_is_twenty(buckets: Buckets) -> None:
    assert await passed(Limits(buckets, 20), new_token(), 50) == 20


async def test_two_processes_together_let_twenty_pass(buckets: Buckets) -> None:
    one, other, whose = Limits(buckets, 20), Limits(buckets, 20), new_token()
    counts = await asyncio.gather(passed(one, whose, 25), passed(other, whose, 25))
    assert sum(counts) == 20


async def test_what_one_process_does_not_need_the_other_gets(buckets: Buckets) -> None:
    one, other, whose = Limits(buckets, 200), Limits(buckets, 200), new_token()
    assert await passed(one, whose, 1) == 1
    await one.tidy(idle_s=0)
    assert await passed(other, whose, 250) == 199


async def test_two_processes_never_let_more_pass_than_the_quota(buckets: Buckets) -> None:
    one, other, whose = Limits(buckets, 60), Limits(buckets, 60), new_token()
    first = await passed(one, whose, 3)
    second = await passed(other, whose, 100)
    assert first == 3
    assert 60 - 60 // 10 <= first + second <= 60


async def test_the_answer_says_what_is_left_and_until_when(buckets: Buckets) -> None:
    limits, whose = Limits(buckets, 60), new_token()
    spent = [await spend(limits, whose) for _ in range(61)]
    assert [allowance.remaining for allowance in spent] == [*range(59, -1, -1), 0]
    assert [allowance.passed for allowance in spent] == [True] * 60 + [False]
    assert all(1 <= allowance.reset_s <= 60 for allowance in spent)


async def test_callers_do_not_share(buckets: Buckets) -> None:
    limits = Limits(buckets, 20)
    assert await passed(limits, new_token(), 30) == 20
    assert await passed(limits, new_token(), 30) == 20


async def test_without_a_quota_nothing_is_counted() -> None:
    limits = Limits(MemoryBuckets(), 0)
    assert await limits.spend(limits.anonymous, "anybody") is None
