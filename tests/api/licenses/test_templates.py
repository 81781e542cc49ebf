"""A product is sold by one account of a server, and Postmagiq itself by the server's staff."""

import json
from asyncio import gather
from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest

from runner.bootstrap import Container
from runner.core.db.query import update
from runner.core.ids import new_id
from runner.core.secrets import unb64
from runner.licenses.models import License, LicenseTemplate
from runner.workspaces import InternalAccountContext
from tests.api.licenses.conftest import LICENSEE, Shop
from tests.client import Api
from tests.contract.preparations.identity import appoint

TAKEN, RESERVED = (409, "product_taken"), (403, "product_reserved")


@pytest.fixture
async def other(api: Api, shop: Shop) -> Shop:
    owner = await api.register("Bob Example")
    made = await owner.post("/accounts", {"name": "Bob's"})
    return replace(shop, owner=owner, account_id=made.json()["id"])


async def made(shop: Shop, product: str, name: str = "Team") -> tuple[int, str]:
    body = {"name": name, "product": product}
    return said(await shop.owner.post(f"/accounts/{shop.account_id}/license-templates", body))


def said(answer: Any) -> tuple[int, str]:
    return answer.status_code, answer.json().get("code", "")


async def test_what_one_account_sells_no_other_does(shop: Shop, other: Shop) -> None:
    assert await made(shop, shop.product) == (201, "")
    assert await made(shop, shop.product, "Team for longer") == (201, "")
    for spelled in (shop.product, shop.product.upper(), f"{shop.product} ", shop.product.title()):
        assert await made(other, spelled) == TAKEN
    template = await other.template(product=f"bob-{new_id()}")
    at = f"/accounts/{other.account_id}/license-templates/{template['id']}"
    assert said(await other.owner.patch(at, {"product": shop.product})) == TAKEN
    sold = await other.owner.post(other.at, LICENSEE | {"template_id": template["id"]})
    named = await other.owner.patch(f"{other.at}/{sold.json()['id']}", {"product": shop.product})
    assert said(named) == TAKEN
    assert repr(shop.product) in named.json()["detail"]
    kept = (await other.owner.get(f"{other.at}/{sold.json()['id']}")).json()
    assert kept["product"] == template["product"]


async def test_of_two_at_once_one_sells_it(shop: Shop, other: Shop) -> None:
    for number in range(5):
        product = f"{shop.product}-{number}"
        told = await gather(made(shop, product), made(other, product.upper()))
        assert sorted(told) == [(201, ""), TAKEN]


async def test_postmagiq_is_sold_by_staff_only(
    shop: Shop, other: Shop, container: Container
) -> None:
    for spelled in ("postmagiq", "PostMagiq"):
        assert await made(other, spelled) == RESERVED
    await appoint(container, shop.owner)
    sold = await shop.sell(product="postmagiq")
    assert (await shop.owner.post(f"{shop.at}/{sold['id']}/file")).status_code == 200
    await appoint(container, other.owner)
    assert await made(other, "postmagiq") == TAKEN


async def test_who_does_not_sell_a_product_any_more_gives_no_more_of_it(
    shop: Shop, other: Shop, container: Container
) -> None:
    """So it is after an upgrade for whoever used a name that another one had before."""
    sold = await shop.sell(duration_days=30, strategy="open")
    product = (await other.template(product=f"bob-{new_id()}"))["product"]
    async with container.database.write(InternalAccountContext(UUID(shop.account_id))) as work:
        for model, id in ((License, sold["id"]), (LicenseTemplate, sold["template_id"])):
            of_before = update(model).where(model.id == UUID(id)).values(product=product)
            await work.session.execute(of_before)
    at = f"{shop.at}/{sold['id']}"
    for answer in (
        await shop.owner.post(shop.at, LICENSEE | {"template_id": sold["template_id"]}),
        await shop.owner.post(f"{at}/renewal"),
        await shop.owner.post(f"{at}/transfer", LICENSEE),
        await shop.owner.post(f"{at}/file"),
        await shop.owner.patch(at, {"seats": 9}),
        await shop.owner.patch(at, {"expires_at": None}),
    ):
        assert said(answer) == TAKEN
    assert (await shop.owner.patch(at, {"note": "Asked for another name."})).status_code == 200
    told = await shop.validate(sold["key"], product=product)
    assert told["valid"]
    assert claims_of(told["token"])["account"] == shop.account_id
    assert (await shop.owner.post(f"{at}/revocation")).status_code == 200


async def test_what_is_signed_says_who_sold_it(shop: Shop) -> None:
    sold = await shop.sell(strategy="open")
    file = await shop.owner.post(f"{shop.at}/{sold['id']}/file")
    told = await shop.validate(sold["key"])
    nothing = await shop.validate("QXL-0123A-BCDEF-GHJKM-NPQRS-TVWXY-Z01WD")
    signed = (file.json()["content"], told["token"], nothing["token"])
    account = shop.account_id
    assert [claims_of(each)["account"] for each in signed] == [account, account, None]


def claims_of(token: str) -> dict[str, Any]:
    claims: dict[str, Any] = json.loads(unb64(token.split(".")[1]))
    return claims
