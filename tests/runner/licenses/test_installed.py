"""The licence that this server was given."""

from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import timedelta
from typing import Any

import pytest
from sqlmodel import col

from runner.bootstrap import Container
from runner.core.clock import now
from runner.core.db.query import update
from runner.core.db.work import Work
from runner.core.entitlements import Entitlement, LimitReached, Source
from runner.core.ids import new_id
from runner.licenses.files import (
    ClockSetBack,
    LicenseExpired,
    LicenseTakenBack,
    OtherProduct,
)
from runner.licenses.installed import InstalledLicenses, Licensed, NoLicense
from runner.licenses.ladder import Rung, Stand, Trouble, remedy
from runner.licenses.models import InstalledLicense
from runner.licenses.signing import (
    NotASignedLicense,
    SignatureBroken,
    SignedByAnother,
    SigningKey,
    spelled,
)
from runner.workspaces import WorkspaceEntitlement
from tests.runner.licenses.conftest import SIGNING

DAY = timedelta(days=1)
ENTITLED = {"seats": 5, "portal": None, "requests_per_minute": 90}


def signed(by: SigningKey = SIGNING, **said: Any) -> str:
    claims = {
        "kind": "license", "license": str(new_id()), "product": "postmagiq", "licensee": "Zoë",
        "state": "active", "seats": 1, "entitlements": ENTITLED, "expires_at": now() + 30 * DAY,
        "grace_days": 14, "issued_at": now(), "server": None, "proof": "proof",
    }  # fmt: skip
    return by.sign(spelled(claims | said))


def of(work: Work) -> InstalledLicenses:
    return InstalledLicenses(work, [SIGNING.public_key])


class Undone(Exception):
    """End a work without a trace of it."""


async def limits(work: Work, licensed: Licensed | None = None) -> Any:
    """Return what a licence says of what there may be; None for what it leaves to others."""
    licensed = licensed or Licensed([SIGNING.public_key])
    asked = {each: await licensed.allowance(work, each, new_id()) for each in Entitlement.every()}
    found = {each.value: told for each, told in asked.items() if told}
    assert all(told.source is Source.LICENSE for told in found.values())
    return {name: told.limit for name, told in found.items()} or None


async def refused(work: Work) -> str:
    seats = await Licensed([SIGNING.public_key]).allowance(
        work, WorkspaceEntitlement.SEATS, new_id()
    )
    assert seats is not None
    with pytest.raises(LimitReached) as fact:
        seats.require(5)
    return str(fact.value)


@pytest.fixture
async def work(container: Container) -> AsyncIterator[Work]:
    """A work on a server without a licence, which is undone."""
    with suppress(Undone):
        async with container.database.system() as work:
            before = now() - 9999 * DAY
            await work.session.execute(update(InstalledLicense).values(created_at=before))
            yield work
            raise Undone


async def put(work: Work, **values: Any) -> None:
    newest = update(InstalledLicense).where(col(InstalledLicense.created_at) > now() - DAY)
    await work.flush()
    await work.session.execute(newest.values(**values))


async def test_a_licence_entitles_every_account(work: Work) -> None:
    claims = await of(work).install(f"\n{signed()}\n")
    assert claims["licensee"] == "Zoë"
    assert await limits(work) == ENTITLED
    assert (await of(work).shown())[1] == Stand(Rung.FRESH)


async def test_it_is_read_once_in_a_while_and_anew_when_told(work: Work) -> None:
    licensed = Licensed([SIGNING.public_key])
    assert await limits(work, licensed) is None
    await of(work).install(signed())
    assert await limits(work, licensed) is None
    licensed.forget()
    assert await limits(work, licensed) == ENTITLED
    await put(work, token=signed(entitlements={"seats": 9}))
    assert await limits(work, licensed) == ENTITLED


async def test_what_was_read_meanwhile_is_not_kept(work: Work) -> None:
    licensed = Licensed([SIGNING.public_key])
    await of(work).install(signed())
    rows = type(work).rows

    async def replaced(self: Work, query: Any, **params: Any) -> Any:
        found = await rows(self, query, **params)
        licensed.forget()
        return found

    work.rows = replaced.__get__(work)  # type: ignore[method-assign]
    await licensed.allowance(work, WorkspaceEntitlement.SEATS, new_id())
    del work.rows
    await put(work, token=signed(entitlements={"seats": 9}))
    assert await limits(work, licensed) == {"seats": 9}


async def test_the_newest_counts(work: Work) -> None:
    for seats in (1, 2, 3):
        await of(work).install(signed(entitlements={"seats": seats}))
        assert await limits(work) == {"seats": seats}


@pytest.mark.parametrize(
    ("content", "fact"),
    [
        (signed(product="another"), OtherProduct),
        (signed(SigningKey(b"of somebody else")), SignedByAnother),
        (signed(state="revoked"), LicenseTakenBack),
        (signed(state="suspended"), LicenseTakenBack),
        (signed(expires_at=now() - DAY), LicenseExpired),
        (signed(issued_at=now() + 2 * DAY), ClockSetBack),
        (signed(kind="validation"), NotASignedLicense),
        (signed()[:-5] + "AAAAA", SignatureBroken),
        ("a letter", NotASignedLicense),
    ],
    ids=range(9),
)
async def test_what_does_not_hold_is_not_installed_and_named(
    work: Work, content: str, fact: type[Exception]
) -> None:
    await of(work).install(signed())
    with pytest.raises(fact):
        await of(work).install(content)
    assert await limits(work) == ENTITLED


@pytest.mark.parametrize(
    ("put_down", "how"),
    [
        ({"refused": "revoked"}, Stand(Rung.OFF, Trouble.REVOKED)),
        ({"seen_at": now() + DAY}, Stand(Rung.OFF, Trouble.CLOCK_SET_BACK)),
        ({"contacted_at": now() - 22 * DAY}, Stand(Rung.OFF, Trouble.OUT_OF_TOUCH)),
        ({"contacted_at": now() - 8 * DAY}, Stand(Rung.LOUD, Trouble.OUT_OF_TOUCH)),
        ({"contacted_at": now() - 2 * DAY}, Stand(Rung.WARN, Trouble.OUT_OF_TOUCH)),
    ],
    ids=range(5),
)
async def test_once_it_is_off_nothing_more_is_entitled(
    work: Work, put_down: dict[str, Any], how: Stand
) -> None:
    await of(work).install(signed(server="https://sell.example"))
    await put(work, **put_down)
    assert (await of(work).shown())[1] == how
    off = {"seats": 0, "portal": 0, "requests_per_minute": 90}
    assert await limits(work) == (off if how.rung is Rung.OFF else ENTITLED)
    advice = remedy(how) if how.rung is Rung.OFF else "for a larger one"
    assert (await refused(work)).endswith(f"{advice}.")


async def test_what_was_changed_in_the_database_counts_for_nothing(work: Work) -> None:
    await of(work).install(signed())
    await put(work, token=signed(SigningKey(b"of somebody else")))
    assert await limits(work) is None
    with pytest.raises(SignedByAnother):
        await of(work).shown()


async def test_the_latest_moment_is_remembered(work: Work) -> None:
    await of(work).install(signed())
    await work.flush()
    kept = await of(work).kept()
    assert kept is not None
    for moment in (kept.seen_at + DAY, kept.seen_at - DAY):
        await of(work).note_time(kept, moment)
    later = await of(work).kept()
    assert later is not None
    assert later.seen_at == kept.seen_at + DAY


async def test_without_a_licence_there_is_none(work: Work) -> None:
    await work.session.execute(update(InstalledLicense).values(token=""))
    if await of(work).kept() is None:
        assert await limits(work) is None
        with pytest.raises(NoLicense):
            await of(work).shown()
