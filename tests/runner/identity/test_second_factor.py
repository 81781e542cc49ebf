"""What time does to codes, with the moment passed in."""

from base64 import b32decode
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from runner.bootstrap import Container
from runner.core.clock import now
from runner.core.ids import new_id
from runner.identity import CodeRefused, CodesLocked, SecondFactor, TotpNotBegun
from runner.identity.models import User
from runner.identity.totp import code_at, step_at

NOON = datetime(2030, 1, 1, 12, 0, tzinfo=UTC)
STEP = timedelta(seconds=30)
Show = Callable[[datetime], str]


async def enrolled(container: Container, at: datetime = NOON) -> tuple[UUID, Show]:
    """Make somebody whose second factor was turned on at a moment."""
    async with container.database.system() as work:
        email = f"{new_id().hex}@example.org"
        user = User(full_name="Ann", email=email, email_lower=email, email_verified_at=now())
        work.session.add(user)
        await work.flush()
        factor = SecondFactor(work, container.keys)
        secret = b32decode((await factor.begin(user)).secret)
        await work.flush()
        await factor.confirm(user.id, code_at(secret, step_at(at)), at)
    return user.id, lambda moment: code_at(secret, step_at(moment))


async def taken(container: Container, user_id: UUID, code: str, at: datetime) -> bool:
    """Offer a code and let a wrong one count."""
    async with container.database.system() as work:
        return await SecondFactor(work, container.keys).accepts(user_id, code, at)


async def test_the_code_that_turned_it_on_is_used_up(container: Container) -> None:
    ann, show = await enrolled(container)
    assert not await taken(container, ann, show(NOON), NOON)
    assert await taken(container, ann, show(NOON + STEP), NOON + STEP)


async def test_a_step_is_taken_once_within_its_whole_window(container: Container) -> None:
    ann, show = await enrolled(container)
    later = NOON + 4 * STEP
    code = show(later)
    offered = [later - STEP, later, later + STEP]
    assert [await taken(container, ann, code, at) for at in offered] == [True, False, False]


async def test_an_older_step_is_dead_once_a_newer_was_taken(container: Container) -> None:
    ann, show = await enrolled(container)
    later = NOON + 4 * STEP
    assert await taken(container, ann, show(later + STEP), later)
    assert not await taken(container, ann, show(later), later)
    assert not await taken(container, ann, show(later - STEP), later)


async def test_codes_outside_the_window_are_refused(container: Container) -> None:
    ann, show = await enrolled(container)
    later = NOON + 10 * STEP
    for off in (-2, 2):
        assert not await taken(container, ann, show(later + off * STEP), later)
    assert await taken(container, ann, show(later - STEP), later)


async def test_a_lock_ends_fifteen_minutes_after_the_first_wrong_code(
    container: Container,
) -> None:
    ann, show = await enrolled(container)
    begun = NOON + timedelta(hours=1)
    for n in range(5):
        assert not await taken(container, ann, "wrong", begun + timedelta(minutes=n))
    last = begun + timedelta(minutes=15) - timedelta(seconds=1)
    with pytest.raises(CodesLocked, match="again in 1 seconds"):
        await taken(container, ann, show(last), last)
    ends = last + timedelta(seconds=1)
    assert await taken(container, ann, show(ends), ends)


async def test_a_right_code_forgives_the_wrong_ones(container: Container) -> None:
    ann, show = await enrolled(container)
    for n in range(1, 4):
        at = NOON + n * timedelta(minutes=2)
        for _ in range(4):
            assert not await taken(container, ann, "wrong", at)
        assert await taken(container, ann, show(at), at)


async def test_wrong_codes_count_before_it_is_on_too(container: Container) -> None:
    async with container.database.system() as work:
        email = f"{new_id().hex}@example.org"
        user = User(full_name="Ann", email=email, email_lower=email, email_verified_at=now())
        work.session.add(user)
        await work.flush()
        await SecondFactor(work, container.keys).begin(user)
    for _ in range(5):
        with pytest.raises(CodeRefused):
            async with container.database.system() as work:
                await SecondFactor(work, container.keys).confirm(user.id, "wrong", NOON)
    with pytest.raises(CodesLocked):
        async with container.database.system() as work:
            await SecondFactor(work, container.keys).confirm(user.id, "wrong", NOON)


async def test_who_has_none_has_no_right_code(container: Container) -> None:
    async with container.database.system() as work:
        factor = SecondFactor(work, container.keys)
        assert not await factor.accepts(new_id(), "123456", NOON)
        with pytest.raises(TotpNotBegun):
            await factor.confirm(new_id(), "123456", NOON)
        await factor.turn_off(new_id())
