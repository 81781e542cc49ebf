"""Contact with whoever sold the licence of this server."""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from runner.bootstrap import Container
from runner.core.clock import now
from runner.core.ids import new_id
from runner.core.jobs import JobContext
from runner.licenses import NoLicense, refresh_license
from runner.licenses.contact import contact
from runner.licenses.files import ClockSetBack
from runner.licenses.installed import InstalledLicenses, NotThisLicense
from runner.licenses.ladder import Rung, Stand, Trouble
from runner.licenses.models import InstalledLicense
from runner.licenses.signing import NotASignedLicense, SignedByAnother, SigningKey, spelled
from runner.providers.http import GuardedClient, RequestRejected, Unreachable, UnsupportedContent
from tests.runner.licenses.conftest import SIGNING
from tests.runner.providers.http.playback import LOOPBACK, OPEN, http

DAY = timedelta(days=1)
OTHER = SigningKey(b"of somebody else")


@dataclass
class Buyer:
    """A server with a licence, and the one that sold it, which says what it is told to say."""

    deps: Container
    port: int = 0
    license: str = field(default_factory=lambda: str(new_id()))
    answers: dict[str, bytes] = field(default_factory=dict)
    says: dict[str, Any] | None = None
    """What is signed for who asks; without it, `answers` has what is answered."""
    asked: list[str] = field(default_factory=list)

    def signed(self, by: SigningKey = SIGNING, **said: Any) -> str:
        claims = {
            "kind": "license", "license": self.license, "product": "postmagiq",
            "licensee": "Zoë", "state": "active", "seats": 1, "entitlements": {"seats": 5},
            "expires_at": now() + 30 * DAY, "grace_days": 14, "issued_at": now(),
            "server": f"http://127.0.0.1:{self.port}", "proof": "proof",
        }  # fmt: skip
        return by.sign(spelled(claims | said))

    async def take_in(self, content: str) -> None:
        async with self.deps.database.system() as work:
            await InstalledLicenses(work, [SIGNING.public_key]).install(content)

    async def refresh(self) -> None:
        await refresh_license(self.deps)

    async def tick(self) -> None:
        jobs = self.deps.jobs
        context: JobContext[Any] = JobContext("t", 1, self.deps, jobs, asyncio.Event())
        await contact.body(context, now())

    async def stands(self) -> tuple[dict[str, Any], Stand, datetime]:
        async with self.deps.database.system_read() as work:
            installed = InstalledLicenses(work, [SIGNING.public_key])
            kept = await installed.kept()
            assert kept
            return *installed.standing(kept), kept.contacted_at

    async def take(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        path = (await reader.readuntil(b"\r\n\r\n")).split()[1].decode()
        self.asked.append(path)
        answer = self.answers.get(path.rpartition("/")[2], http(b"", status="404 Not Found"))
        signs = self.says is not None and path.endswith("proof")
        writer.write(said({"content": self.signed(**self.says or {})}) if signs else answer)
        writer.close()


def said(body: Any, media: str = "application/json", status: str = "200 OK") -> bytes:
    return http(json.dumps(body).encode(), media=media, status=status)


@pytest.fixture
async def buyer(container: Container) -> AsyncIterator[Buyer]:
    known = {"license_public_keys": (SIGNING.public_key,)}
    settings = container.settings.model_copy(update=known)
    sellers = GuardedClient(urls=OPEN, allow=LOOPBACK)
    buyer = Buyer(replace(container, settings=settings, sellers=sellers))
    listener = await asyncio.start_server(buyer.take, "127.0.0.1")
    buyer.port = listener.sockets[0].getsockname()[1]
    await forget_all(container)
    yield buyer
    listener.close()
    await forget_all(container)


async def forget_all(container: Container) -> None:
    async with container.database.system() as work:
        await work.session.execute(sa.delete(InstalledLicense))


async def test_a_licence_is_asked_for_once_a_day(buyer: Buyer) -> None:
    await buyer.take_in(buyer.signed(issued_at=now() - 2 * DAY))
    assert (await buyer.stands())[1] == Stand(Rung.WARN, Trouble.OUT_OF_TOUCH)
    buyer.says = {"entitlements": {"seats": 9}}
    for _ in range(3):
        await buyer.tick()
    assert buyer.asked == [f"/api/v1/licenses/{buyer.license}/files/proof"]
    claims, how, _ = await buyer.stands()
    assert (claims["entitlements"], how) == ({"seats": 9}, Stand(Rung.FRESH))


async def test_two_at_once_are_one(buyer: Buyer) -> None:
    await buyer.take_in(buyer.signed())
    buyer.says = {"entitlements": {"seats": 9}}
    await asyncio.gather(buyer.refresh(), buyer.refresh())
    assert (await buyer.stands())[0]["entitlements"] == {"seats": 9}


@pytest.mark.parametrize(
    ("change", "how"),
    [
        ({"state": "suspended"}, Stand(Rung.OFF, Trouble.SUSPENDED)),
        ({"state": "revoked"}, Stand(Rung.OFF, Trouble.REVOKED)),
        ({"expires_at": now() - DAY}, Stand(Rung.LOUD, Trouble.EXPIRED)),
        ({"expires_at": now() - 15 * DAY}, Stand(Rung.OFF, Trouble.EXPIRED)),
    ],
    ids=range(4),
)
async def test_what_was_decided_is_noted_and_taken_back(
    buyer: Buyer, change: dict[str, Any], how: Stand
) -> None:
    await buyer.take_in(buyer.signed())
    buyer.says = change
    await buyer.refresh()
    assert (await buyer.stands())[1] == how
    buyer.says = {}
    await buyer.refresh()
    assert (await buyer.stands())[1] == Stand(Rung.FRESH)


async def test_what_nobody_knows_any_more_is_off_until_it_is_known_again(buyer: Buyer) -> None:
    await buyer.take_in(buyer.signed())
    buyer.answers["public-key"] = said({"public_key": SIGNING.public_key})
    await buyer.refresh()
    assert (await buyer.stands())[1] == Stand(Rung.OFF, Trouble.NOT_FOUND)
    buyer.says = {}
    await buyer.refresh()
    assert (await buyer.stands())[1] == Stand(Rung.FRESH)


@pytest.mark.parametrize("speaks", [OTHER.public_key, None])
async def test_a_stranger_at_the_address_takes_nothing_back(
    buyer: Buyer, speaks: str | None
) -> None:
    await buyer.take_in(buyer.signed())
    if speaks:
        buyer.answers["public-key"] = said({"public_key": speaks})
    with pytest.raises(RequestRejected):
        await buyer.refresh()
    assert (await buyer.stands())[1] == Stand(Rung.FRESH)


async def test_whatever_else_is_answered_only_lets_it_age(buyer: Buyer) -> None:
    signed_at = now() - 2 * DAY
    await buyer.take_in(buyer.signed(issued_at=signed_at))
    for answer, fact in (
        (said({}, status="503 Service Unavailable"), RequestRejected),
        (said("<h1>Sold out</h1>", media="image/png"), UnsupportedContent),
        (said({"another": "thing"}), NotASignedLicense),
        (said("text"), NotASignedLicense),
        (said({"content": "a letter"}), NotASignedLicense),
        (said({"content": buyer.signed(OTHER)}), SignedByAnother),
        (said({"content": buyer.signed(license=str(new_id()))}), NotThisLicense),
        (said({"content": buyer.signed(issued_at=signed_at)}), NotThisLicense),
        (said({"content": buyer.signed(issued_at=signed_at - DAY)}), NotThisLicense),
        (said({"content": buyer.signed(issued_at=now() + DAY)}), ClockSetBack),
        (b"", Unreachable),
    ):
        buyer.answers["proof"] = answer
        with pytest.raises(fact):
            await buyer.refresh()
        await buyer.tick()
        _, how, contacted_at = await buyer.stands()
        assert how == Stand(Rung.WARN, Trouble.OUT_OF_TOUCH)
        assert contacted_at == signed_at
    assert len(buyer.asked) == 22


async def test_a_licence_that_asks_nobody_never_ages(buyer: Buyer) -> None:
    long_ago = now() - 999 * DAY
    await buyer.take_in(buyer.signed(server=None, expires_at=None, issued_at=long_ago))
    await buyer.tick()
    assert (await buyer.stands())[1] == Stand(Rung.FRESH)
    assert buyer.asked == []


async def test_without_a_licence_nobody_is_asked(buyer: Buyer) -> None:
    await buyer.tick()
    with pytest.raises(NoLicense):
        await buyer.refresh()
    assert buyer.asked == []
