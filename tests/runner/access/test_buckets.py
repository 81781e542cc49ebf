"""Counting in memory and in PostgreSQL, which behave the same."""

import asyncio

import pytest

from runner.access import Policy
from runner.access.buckets import Buckets, Unused
from runner.bootstrap import Container
from runner.core.secrets import new_token
from tests.waiting import until

POLICY = Policy("individual", 20)


async def test_a_bucket_gives_its_quota_and_no_more(buckets: Buckets) -> None:
    name = new_token()
    given = [(await buckets.take(name, POLICY, 8)) for _ in range(4)]
    assert [taken.granted for taken in given] == [8, 8, 4, 0]
    assert [taken.remaining for taken in given] == [12, 4, 0, 0]
    assert all(59 < taken.reset_s <= 60 for taken in given)
    assert len({taken.resets_at for taken in given}) == 1


async def test_fifty_at_once_get_the_quota_together(buckets: Buckets) -> None:
    name = new_token()
    given = await asyncio.gather(*(buckets.take(name, POLICY, 3) for _ in range(50)))
    assert sum(taken.granted for taken in given) == 20


async def test_each_bucket_has_its_own(buckets: Buckets) -> None:
    one, other = new_token(), new_token()
    await buckets.take(one, POLICY, 20)
    assert (await buckets.take(other, POLICY, 20)).granted == 20


async def test_a_window_ends_and_a_whole_one_begins(buckets: Buckets) -> None:
    name, short = new_token(), Policy("individual", 5, window_s=1)
    first = await buckets.take(name, short, 5)

    async def begun_anew() -> bool:
        taken = await buckets.take(name, short, 5)
        return taken.granted == 5 and taken.resets_at > first.resets_at

    assert await until(begun_anew)


async def test_what_was_not_needed_can_be_taken_again(buckets: Buckets) -> None:
    name = new_token()
    taken = await buckets.take(name, POLICY, 20)
    await buckets.give_back([Unused(name, taken.resets_at, 7)])
    assert (await buckets.take(name, POLICY, 20)).granted == 7


async def test_nothing_comes_back_into_another_window(buckets: Buckets) -> None:
    name, other = new_token(), new_token()
    await buckets.take(name, POLICY, 20)
    late = await buckets.take(other, Policy("individual", 20, window_s=1), 20)
    await buckets.give_back([Unused(name, late.resets_at, 7)])
    assert (await buckets.take(name, POLICY, 20)).granted == 0


async def test_only_windows_that_ended_are_forgotten(buckets: Buckets) -> None:
    name = new_token()
    await buckets.take(name, POLICY, 20)
    await buckets.forget()
    assert (await buckets.take(name, POLICY, 20)).granted == 0


async def test_the_app_login_reaches_the_counts_through_the_functions_only(
    container: Container,
) -> None:
    if not container.database.is_postgres:
        pytest.skip("SQLite has no logins")
    with pytest.raises(Exception, match="permission denied"):
        await container.database.call("(SELECT FROM rate_limit_buckets) t; --")
