"""Several of a plan are bought, changed and counted, and each has its limits."""

from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa

from runner.billing import Sync, tiers_of
from runner.billing.credits import Credits
from runner.billing.ledger import Ledger
from runner.billing.models import Tier
from runner.billing.periods import Periods
from runner.bootstrap import Container
from runner.core.spending import Spending
from runner.workspaces import InternalAccountContext
from tests.api.billing import conftest as shop
from tests.api.billing.conftest import HERE, Buyer
from tests.client import Api, keyed, selling
from tests.contract.unconfined import execute
from tests.runner.providers.payments.house import MONTH, VISA, fill

TEAM_CREDITS = 3000
there, buyer = shop.there, shop.buyer


@pytest.fixture(autouse=True)
async def up_to_four(container: Container) -> AsyncIterator[None]:
    """Sell up to four of Team, and have it as it was for other tests."""
    tier = sa.update(Tier).where(sa.column("code") == "team")
    await execute(container, tier.values(max_quantity=4))
    yield
    await execute(container, tier.values(max_quantity=1, price_cents=99_00))


async def change(buyer: Buyer, **wanted: Any) -> tuple[Any, Any]:
    """Change a plan as its preview said, twice; returns what both answered."""
    body = {"tier_code": "team"} | wanted
    shown = await buyer.api.post(buyer.at("subscription/preview"), body)
    assert shown.status_code == 200, shown.text
    key, path = keyed(), buyer.at("subscription/change")
    for _ in range(2):
        sent = body | {"prorated_at": shown.json()["prorated_at"]}
        changed = await buyer.api.post(path, sent, headers=key)
        assert changed.status_code == 200, changed.text
    return shown.json(), changed.json()


async def test_several_are_bought_and_changed_for_what_was_shown(buyer: Buyer) -> None:
    body, key = {"tier_code": "team", "quantity": 2}, keyed()
    pages = [await buyer.api.post(buyer.at("checkout"), body, headers=key) for _ in range(2)]
    assert pages[0].json() == pages[1].json()
    assert await fill(pages[0].json()["url"], VISA) == 303
    await buyer.hears()
    plan = await buyer.plan()
    paid = {"price_cents": 99_00, "currency": "usd", "interval": "month"}
    assert {name: plan[name] for name in ("quantity", *paid)} == {"quantity": 2, **paid}
    assert (await buyer.invoices())[0]["total_cents"] == 2 * 99_00
    await buyer.there.pass_time(MONTH / 2)
    for quantity in (4, 1):
        shown, changed = await change(buyer, quantity=quantity)
        assert (shown["quantity"], changed["quantity"]) == (quantity, quantity)
        invoice, *before = await buyer.invoices()
        lines = [(line["description"], line["cents"]) for line in shown["lines"]]
        assert [(line["description"], line["cents"]) for line in invoice["lines"]] == lines
        assert invoice["total_cents"] == sum(cents for _, cents in lines)
        assert invoice["paid_cents"] == shown["due_cents"]
    assert len(before) == 2
    assert shown["due_cents"] == 0
    same, _ = await change(buyer)
    assert (same["quantity"], same["lines"]) == (1, [])


async def test_more_than_the_plan_allows_are_refused_with_how_many_it_does(buyer: Buyer) -> None:
    body = {"tier_code": "team", "quantity": 5}
    asked = [await buyer.api.post(buyer.at("checkout"), body, headers=keyed())]
    await buyer.buys("team", quantity=3)
    plan = await buyer.plan()
    body["prorated_at"] = plan["current_period_start"]
    path = buyer.at("subscription/change")
    asked.append(await buyer.api.post(path, body, headers=keyed()))
    del body["prorated_at"]
    path = buyer.at("subscription/preview")
    asked.append(await buyer.api.post(path, body))
    # As many as there are now, where nothing is said.
    asked.append(await buyer.api.post(path, {"tier_code": "agency"}))
    for answer, most in zip(asked, (*["4 of Team"] * 3, "1 of Agency"), strict=True):
        [fault] = answer.json()["errors"]
        assert (answer.status_code, fault["code"]) == (422, "too_many")
        assert fault["pointer"] == "/quantity"
        assert fault["detail"] == f"An account may have at most {most}."
    for quantity in (0, -1, 1001, 1.5, "x"):
        answer = await buyer.api.post(path, {"tier_code": "team", "quantity": quantity})
        assert answer.status_code == 422, quantity
    assert (await buyer.plan())["quantity"] == 3


async def test_each_of_them_has_its_limits_also_at_once(buyer: Buyer) -> None:
    await buyer.buys("team", quantity=2)
    here = selling(buyer.container)
    async with Api.on(replace(here, payments=buyer.there.payments)) as api:
        api.headers = buyer.api.headers
        sold = replace(buyer, api=api, container=here)
        assert await granted(sold) == 2 * TEAM_CREDITS
        usage = (await api.get(buyer.at("usage"))).json()
        counted = {each["code"]: each for each in usage["entitlements"]}
        assert counted["workspaces"]["limit"] == 10
        assert counted["seats"]["workspaces"][0]["limit"] == 20
        assert usage["overage"]["price_cents"] == 200
        await change(sold, quantity=3)
        usage = (await api.get(buyer.at("usage"))).json()
        assert (usage["granted"], usage["left"]) == (3 * TEAM_CREDITS, 3 * TEAM_CREDITS)
        assert [await granted(sold) for _ in range(2)] == [3 * TEAM_CREDITS] * 2
        # Fewer have room for what is spent, or wait for the end of the period.
        await change(sold, quantity=1)
        assert await granted(sold) == TEAM_CREDITS
        await change(sold, quantity=3)
        spender = InternalAccountContext(UUID(buyer.account_id))
        workspace = await api.workspace()
        async with here.database.write(spender) as work:
            await Credits(work).reserve(Spending("step", UUID(workspace["id"])), 3500)
        for _ in range(2):
            path, body = buyer.at("subscription/preview"), {"tier_code": "team", "quantity": 1}
            refused = await api.post(path, body)
            assert (refused.status_code, refused.json()["code"]) == (409, "credits_spent")
            assert (refused.json()["spent"], refused.json()["over"]) == (3500, 500)
        await change(sold, quantity=2)
        assert await granted(sold) == 2 * TEAM_CREDITS


async def granted(buyer: Buyer) -> int | None:
    account = InternalAccountContext(UUID(buyer.account_id))
    async with buyer.container.database.write(account) as work:
        period = await Periods(work).current()
        assert (await Ledger(work).balance(period.id)).credits == period.granted
        return period.granted


async def test_what_fewer_have_no_room_for_is_shown_beforehand(buyer: Buyer) -> None:
    await buyer.buys("team", quantity=2)
    for number in range(2, 8):
        await buyer.api.workspace(f"Number {number}")
    async with Api.on(selling(buyer.container)) as api:
        api.headers = buyer.api.headers
        path = buyer.at("downgrade")
        now = (await api.get(path)).json()
        assert (now["plan"], now["quantity"], now["lines"]) == ("2 × Team", 2, [])
        fewer = (await api.get(f"{path}?tier_code=team&quantity=1")).json()
        assert (fewer["plan"], fewer["quantity"], fewer["holds_now"]) == ("Team", 1, False)
        [line] = fewer["lines"]
        assert (line["entitlement"], line["limit"], line["used"]) == ("workspaces", 5, 7)
        would = line["plan_that_would"]
        assert (would["name"], would["quantity"], would["price_cents"]) == ("2 × Team", 2, 198_00)
        last = line["things"][-1]
        keep = [{"entitlement": "workspaces", "workspace_id": None, "ids": [last["id"]]}]
        body = {"tier_code": "team", "quantity": 1, "keep": keep}
        for _ in range(2):
            chosen = (await api.put(path, body)).json()
            assert chosen["lines"][0]["things"][0]["id"] == last["id"]
        other = (await api.get(f"{path}?tier_code=agency")).json()
        assert (other["plan"], other["quantity"], other["lines"]) == ("Agency", 1, [])


async def test_a_price_that_changed_is_charged_once_it_is_at_the_provider(buyer: Buyer) -> None:
    await buyer.buys("team")
    tier = sa.update(Tier).where(sa.column("code") == "team")
    await execute(buyer.container, tier.values(price_cents=109_00))
    # Who pays already goes on at the price they have, for one as for several.
    _, changed = await change(buyer, quantity=2)
    assert (changed["quantity"], changed["price_cents"]) == (2, 99_00)
    await change(buyer, tier_code="individual", quantity=1)
    asked = {"tier_code": "team"}
    early = await buyer.api.post(buyer.at("subscription/preview"), asked)
    assert (early.status_code, early.json()["code"]) == (409, "not_on_sale")
    assert "postmagiq billing sync" in early.json()["detail"]
    await syncs(buyer)
    _, changed = await change(buyer, quantity=1)
    assert changed["price_cents"] == 109_00


async def syncs(buyer: Buyer) -> None:
    async with buyer.container.database.system_read() as work:
        await Sync(buyer.there.payments).all(await tiers_of(work), HERE)
