"""Hashing happens before anybody's turn to write."""

import asyncio

import pytest

from runner.bootstrap import CLAIMED, Container
from runner.core.actors import Actor, Door
from runner.identity import (
    Authentication,
    Device,
    InvalidCredentials,
    Tokens,
    WeakPassword,
    is_present,
)

PASSWORD = "correct horse battery"


@pytest.fixture
def door(container: Container) -> Authentication:
    nobody = Actor(user_id=None, door=Door.API)
    return Authentication(container.database, container.signer, container.keys, nobody, CLAIMED)


async def register(door: Authentication, email: str, password: str = PASSWORD) -> Tokens:
    async with door.registering(email, password) as new:
        return await new.enrol("Ann", Device())


async def test_a_wrong_password_is_refused_while_somebody_else_writes(
    container: Container, door: Authentication
) -> None:
    await register(door, "writing@example.org")
    async with container.database.system(), asyncio.timeout(4):
        for email in ("writing@example.org", "nobody@example.org"):
            with pytest.raises(InvalidCredentials):
                await door.login(email, "wrong horse battery", Device())


async def test_a_weak_password_is_refused_while_somebody_else_writes(
    container: Container, door: Authentication
) -> None:
    async with container.database.system(), asyncio.timeout(4):
        with pytest.raises(WeakPassword):
            await register(door, "weak@example.org", "short")
        with pytest.raises(WeakPassword):
            await door.reset_password("any", "short")


async def test_a_login_beside_a_change_of_the_password_outlives_it_never(
    container: Container, door: Authentication
) -> None:
    ann = (await register(door, "racing@example.org")).user
    own = Authentication(
        container.database, container.signer, container.keys, Actor(ann.id, Door.API), CLAIMED
    )
    *logins, changed = await asyncio.gather(
        *(door.login("racing@example.org", PASSWORD, Device()) for _ in range(4)),
        own.change_password(PASSWORD, PASSWORD + "!"),
        return_exceptions=True,
    )
    assert changed is None
    for outcome in logins:
        if isinstance(outcome, InvalidCredentials):
            continue
        assert isinstance(outcome, Tokens), outcome
        claims = container.signer.access.verify(outcome.access_token)
        async with container.database.system_read() as work:
            assert not await is_present(work, ann.id, claims.sign_in_id)
