"""One-time tokens: derived, used once, forgotten."""

from datetime import timedelta
from uuid import UUID

import pytest

from runner.bootstrap import CLAIMED, Container
from runner.core.clock import now
from runner.core.ids import new_id
from runner.core.secrets import Keys
from runner.identity import (
    Addresses,
    LinkUsed,
    Purpose,
    Users,
    verification_of,
    verification_token,
)
from runner.identity.verifications import VerificationRepository, Verifications


async def asked(container: Container, purpose: Purpose) -> tuple[UUID, UUID, str]:
    """Ask for a mail to somebody new; returns who, which and the address."""
    email = f"{new_id().hex}@example.org"
    async with container.database.system() as work:
        user = await Users(work).register(email, "Ann Example", None)
        made = await Verifications(work).add_mailed(container.keys, purpose, email, user.id)
        assert made is not None
        return user.id, made.id, email


def test_a_token_is_of_one_id_and_one_key() -> None:
    keys, id = Keys("k" * 32), new_id()
    assert verification_token(keys, id) == verification_token(keys, id)
    assert verification_token(keys, id) != verification_token(keys, new_id())
    assert verification_token(keys, id) != verification_token(Keys("l" * 32), id)


async def test_a_mail_finds_what_it_needs(container: Container) -> None:
    user_id, id, email = await asked(container, Purpose.RESET)
    async with container.database.system_read() as work:
        found = await verification_of(work, id)
        assert await verification_of(work, new_id()) is None
    assert found is not None
    assert set(found._fields) == set(
        "id purpose user_id email full_name expires_at consumed_at".split()
    )
    assert (found.user_id, found.email, found.consumed_at) == (user_id, email, None)


async def test_there_is_no_mail_for_an_address_that_is_nobodys(container: Container) -> None:
    email = f"{new_id().hex}@example.org"
    async with container.database.system() as work:
        await Addresses(work, container.keys, CLAIMED).forgot(email)
        [kept] = await VerificationRepository(work).rows(email=email)
        assert await verification_of(work, kept["id"]) is None
        token = verification_token(container.keys, kept["id"])
        with pytest.raises(LinkUsed):
            await Verifications(work).consume(Purpose.RESET, token)


@pytest.mark.parametrize(
    ("purpose", "lives"),
    [(Purpose.VERIFY, timedelta(hours=24)), (Purpose.RESET, timedelta(hours=1))],
)
async def test_a_token_lives_as_long_as_its_purpose_says(
    container: Container, purpose: Purpose, lives: timedelta
) -> None:
    begun = now()
    user_id, id, email = await asked(container, purpose)
    token = verification_token(container.keys, id)
    async with container.database.system() as work:
        with pytest.raises(LinkUsed):
            await Verifications(work).consume(purpose, token, now() + lives)
        used = await Verifications(work).consume(purpose, token, begun + lives)
    assert used == (user_id, email)


async def test_what_expired_long_ago_is_forgotten(container: Container) -> None:
    _, id, _ = await asked(container, Purpose.RESET)
    async with container.database.system() as work:
        rows = VerificationRepository(work)
        await rows.forget_expired(now())
        assert await rows.find(id=id) is not None
        assert await rows.forget_expired(now() + timedelta(hours=2)) >= 1
        assert await rows.find(id=id) is None
