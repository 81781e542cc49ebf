"""How the licence of a server stands: told to who works there, and held to."""

from collections.abc import AsyncIterator
from copy import copy
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa

from runner.billing.over_limits import OverLimits
from runner.bootstrap import Container
from runner.core.clock import now
from runner.entitling import entitling
from runner.licenses import Licensed
from runner.licenses.installed import InstalledLicenses
from runner.licenses.ladder import WARN
from runner.licenses.models import InstalledLicense
from tests.api.workspaces.test_entitlements import entitled
from tests.client import Api
from tests.contract.unconfined import execute
from tests.runner.licenses.conftest import SIGNING
from tests.runner.licenses.test_installed import signed

DAY = timedelta(days=1)


@dataclass
class Buyer:
    """A server that takes licences of the tests, and somebody who works there."""

    container: Container
    ann: Api
    at: str

    async def installs(self, **said: Any) -> None:
        async with self.container.database.system() as work:
            content = signed(**{"entitlements": {"seats": 1}} | said)
            await InstalledLicenses(work, [SIGNING.public_key]).install(content)
        self.container.licensed.forget()

    async def puts(self, **values: Any) -> None:
        await execute(self.container, sa.update(InstalledLicense).values(**values))
        self.container.licensed.forget()

    async def told(self) -> tuple[str | None, str | None, str | None]:
        told = (await self.ann.get("/server-license")).json()
        return told["state"], told["trouble"], told["advice"]

    async def invites(self) -> Any:
        body = {"email": "ben@example.org", "role": "viewer"}
        return await self.ann.post(f"{self.at}/invites", body)


@pytest.fixture
async def buyer(untold: None, container: Container) -> AsyncIterator[Buyer]:
    """The process of the tests has no licence, and would lift what this one holds."""
    database, own = copy(container.database), Licensed([SIGNING.public_key])
    database.entitlements = entitling(container.settings, own)
    buying = replace(container, database=database, licensed=own)
    await execute(container, sa.delete(InstalledLicense))
    async with Api.on(buying) as api:
        ann = await api.register()
        yield Buyer(buying, ann, f"/w/{(await ann.workspace())['id']}")
    await execute(container, sa.delete(InstalledLicense))


async def test_a_licence_says_how_much_there_may_be(buyer: Buyer) -> None:
    assert await buyer.told() == (None, None, None)
    await buyer.installs()
    assert await buyer.told() == ("fresh", None, None)
    rows = await entitled(buyer.ann, buyer.at)
    assert (rows["seats"]["limit"], rows["seats"]["source"]) == (1, "license")
    assert rows["posts_per_month"]["source"] == "self_hosted"
    refused = await buyer.invites()
    assert (refused.status_code, refused.json()["code"]) == (409, "limit_reached")
    assert refused.json()["detail"].endswith("ask whoever sold the licence of this server "
                                             "for a larger one.")  # fmt: skip


@pytest.mark.parametrize(
    ("put_down", "trouble", "said"),
    [
        ({"refused": "revoked"}, "revoked", "was revoked: ask whoever sold it"),
        ({"refused": "suspended"}, "suspended", "is suspended: ask whoever sold it"),
        ({"seen_at": now() + DAY}, "clock_set_back", "set back: set it right"),
    ],
)
async def test_one_that_does_not_hold_is_named_and_stops_what_is_new_alone(
    buyer: Buyer, put_down: dict[str, Any], trouble: str, said: str
) -> None:
    post = (await buyer.ann.post(f"{buyer.at}/posts", {"title": "Rye"})).json()
    await buyer.installs()
    await buyer.puts(**put_down)
    state, named, advice = await buyer.told()
    assert (state, named, said in str(advice)) == ("off", trouble, True)
    refused = await buyer.invites()
    assert (refused.status_code, said in refused.json()["detail"]) == (409, True)
    for path in (f"/posts/{post['id']}", "/members", "/audit-events/export", "/entitlements"):
        assert (await buyer.ann.get(f"{buyer.at}{path}")).status_code == 200
    edited = await buyer.ann.patch(
        f"{buyer.at}/posts/{post['id']}", {"title": "Wheat"}, headers={"If-Match": '"1"'}
    )
    assert edited.status_code == 200


async def test_it_warns_before_it_is_off(buyer: Buyer) -> None:
    await buyer.installs(server="https://sell.example", expires_at=now() + 99 * DAY)
    for silent, state in ((WARN, "warn"), (8 * DAY, "loud"), (22 * DAY, "off")):
        await buyer.puts(contacted_at=now() - silent)
        assert (await buyer.told())[:2] == (state, "out_of_touch")
        assert (await entitled(buyer.ann, buyer.at))["seats"]["limit"] == (state != "off")


async def test_a_smaller_one_leaves_less_to_change_and_one_that_is_off_leaves_all(
    buyer: Buyer,
) -> None:
    account_id = UUID((await buyer.ann.get(buyer.at)).json()["account_id"])
    second = f"/w/{(await buyer.ann.workspace())['id']}"

    async def reads_only() -> bool:
        async with buyer.container.database.system() as work:
            await OverLimits(work).apply(account_id)
        return (await buyer.ann.get(second)).json()["read_only"] is not None

    await buyer.installs(entitlements={"workspaces": 1})
    assert await reads_only()
    refused = await buyer.ann.post(f"{second}/posts", {"title": "Rye"})
    assert (refused.status_code, refused.json()["code"]) == (402, "plan_limit")
    await buyer.puts(refused="revoked")
    assert not await reads_only()
    assert (await buyer.ann.post(f"{second}/posts", {"title": "Rye"})).status_code == 201
