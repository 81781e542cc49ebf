"""A plan is tried, bought, changed, not paid, paid, ended and taken up again, beside the peer."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import sqlalchemy as sa

from runner.billing import (
    Customers,
    Inbox,
)
from runner.billing.trials import Trials
from runner.core.clock import now
from runner.core.ids import new_id
from runner.identity.models import User
from runner.providers.payments.stripe_objects import event
from runner.workspaces import AccountRole
from runner.workspaces.models import AccountMember
from tests.api.billing.conftest import TRIAL, Buyer
from tests.client import Api, keyed
from tests.contract.unconfined import execute
from tests.runner.providers.payments.house import (
    FAILS_LATER,
    MASTERCARD,
    MONTH,
    VISA,
    fill,
    house,
)


async def test_a_plan_is_bought_once_however_often_it_is_asked(buyer: Buyer) -> None:
    assert (await buyer.api.get(buyer.at("subscription"))).status_code == 404
    key = keyed()
    asked = [
        await buyer.api.post(buyer.at("checkout"), {"tier_code": "team"}, headers=key)
        for _ in range(2)
    ]
    assert [answer.status_code for answer in asked] == [201, 201]
    assert asked[0].json() == asked[1].json()
    assert len(buyer.there.peer.books.rows("checkout.session")) == 1
    assert await fill(asked[0].json()["url"], VISA) == 303
    await buyer.hears()
    plan = await buyer.plan()
    assert (plan["status"], plan["tier_code"], plan["quantity"]) == ("active", "team", 1)
    [invoice] = await buyer.invoices()
    assert (invoice["status"], invoice["total_cents"], invoice["currency"]) == (
        "paid",
        99_00,
        "usd",
    )
    assert invoice["page_url"]
    assert invoice["pdf_url"]
    assert [line["cents"] for line in invoice["lines"]] == [99_00]
    [method] = (await buyer.api.get(buyer.at("payment-methods"))).json()["items"]
    assert (method["brand"], method["last4"], method["is_default"]) == ("visa", "4242", True)
    again = await buyer.api.post(buyer.at("checkout"), {"tier_code": "team"}, headers=keyed())
    assert (again.status_code, again.json()["code"]) == (409, "already_subscribed")


async def test_pages_opened_at_once_are_of_one_customer(buyer: Buyer) -> None:
    async def opens(tier_code: str) -> int:
        body = {"tier_code": tier_code}
        return (await buyer.api.post(buyer.at("checkout"), body, headers=keyed())).status_code

    assert {*await asyncio.gather(*map(opens, ["team", "agency"] * 3))} == {201}
    [customer] = buyer.there.peer.books.rows("customer")
    async with buyer.container.database.system_read() as work:
        assert await Customers(work).of(UUID(buyer.account_id)) == customer["id"]


async def test_who_was_deleted_there_is_made_anew(buyer: Buyer) -> None:
    await buyer.buys("team")
    books = buyer.there.peer.books
    [gone] = books.rows("customer")
    gone["deleted"] = True
    await buyer.hears()
    await buyer.buys("individual")
    async with buyer.container.database.system_read() as work:
        assert await Customers(work).of(UUID(buyer.account_id)) != gone["id"]


async def test_days_may_be_free_for_who_buys_first(buyer: Buyer) -> None:
    settings = buyer.container.settings.model_copy(update={"checkout_trial_days": 2})
    async with Api.on(replace(buyer.container, settings=settings)) as api:
        api.headers = buyer.api.headers
        first = replace(buyer, api=api)
        await first.buys("team")
        plan = await first.plan()
        assert plan["status"] == "trialing"
        assert (await first.invoices())[0]["total_cents"] == 0
        await first.api.post(first.at("subscription/cancellation"), headers=keyed())
        await first.there.pass_time(3 * 86_400)
        await first.hears()
        # It was the first time once.
        await first.buys("individual")
        assert (await first.plan())["status"] == "active"


async def test_no_days_are_free_for_who_tried_in_another_account(buyer: Buyer) -> None:
    settings = buyer.container.settings.model_copy(update={"checkout_trial_days": 9})
    async with Api.on(replace(buyer.container, settings=settings)) as api:
        api.headers = buyer.api.headers
        async with buyer.container.database.system() as work:
            assert await Trials(work).begin(UUID(buyer.account_id))
        second = (await api.post("/accounts", {"name": "Second"})).json()["id"]
        again = replace(buyer, api=api, account_id=second)
        await again.buys("team")
        assert (await again.plan())["status"] == "active"


async def test_who_bought_with_free_days_has_none_in_another_account(buyer: Buyer) -> None:
    settings = buyer.container.settings.model_copy(update={"checkout_trial_days": 9})
    async with Api.on(replace(buyer.container, settings=settings)) as api:
        api.headers = buyer.api.headers
        first = replace(buyer, api=api)
        await first.buys("team")
        await first.hears()
        second = (await api.post("/accounts", {"name": "Second"})).json()["id"]
        again = replace(first, account_id=second)
        await again.buys("team")
        plans = [await each.plan() for each in (first, again)]
        assert [plan["status"] for plan in plans] == ["trialing", "active"]


async def test_a_change_costs_what_its_preview_said(buyer: Buyer) -> None:
    await buyer.buys("team")
    await buyer.there.pass_time(MONTH / 2)
    wanted = {"tier_code": "agency"}
    shown = await buyer.api.post(buyer.at("subscription/preview"), wanted)
    assert shown.status_code == 200, shown.text
    preview = shown.json()
    assert (await buyer.plan())["tier_code"] == "team"
    body = {**wanted, "prorated_at": preview["prorated_at"]}
    key = keyed()
    for _ in range(2):
        changed = await buyer.api.post(buyer.at("subscription/change"), body, headers=key)
        assert changed.status_code == 200, changed.text
    assert changed.json()["tier_code"] == "agency"
    paid, *before = await buyer.invoices()
    assert len(before) == 1
    assert (paid["status"], paid["total_cents"]) == ("paid", preview["due_cents"])
    assert any(line["prorated"] and line["cents"] < 0 for line in preview["lines"])


async def test_nobody_chooses_the_moment_that_a_change_is_billed_from(buyer: Buyer) -> None:
    await buyer.buys("team")
    plan = await buyer.plan()
    for chosen in (
        datetime.fromisoformat(plan["current_period_end"]) - timedelta(seconds=1),
        now() + timedelta(minutes=1),
        now() - timedelta(minutes=16),
        datetime.fromisoformat(plan["current_period_start"]) - timedelta(seconds=1),
        datetime(1970, 1, 1, tzinfo=UTC),
        datetime(2199, 1, 1, tzinfo=UTC),
    ):
        for tier_code in ("agency", "individual"):
            body = {"tier_code": tier_code, "prorated_at": chosen.isoformat()}
            path = buyer.at("subscription/change")
            answer = await buyer.api.post(path, body, headers=keyed())
            assert (answer.status_code, answer.json()["code"]) == (409, "preview_outdated")
            assert "ask for the preview again" in answer.json()["detail"]
    await buyer.hears()
    assert (await buyer.plan())["tier_code"] == "team"
    assert len(await buyer.invoices()) == 1


async def test_no_change_is_billed_from_before_the_one_it_takes_back(buyer: Buyer) -> None:
    await buyer.buys("team")
    path, began = buyer.at("subscription/change"), now()
    shown = await buyer.api.post(buyer.at("subscription/preview"), {"tier_code": "agency"})
    for tier_code, at, status in (
        ("agency", shown.json()["prorated_at"], 200),
        ("team", (began - timedelta(seconds=2)).isoformat(), 409),
        ("team", shown.json()["prorated_at"], 200),
    ):
        body = {"tier_code": tier_code, "prorated_at": at}
        answer = await buyer.api.post(path, body, headers=keyed())
        assert answer.status_code == status, answer.text


async def test_a_preview_of_the_period_before_is_asked_anew(buyer: Buyer) -> None:
    await buyer.buys("team")
    wanted = {"tier_code": "agency"}
    shown = (await buyer.api.post(buyer.at("subscription/preview"), wanted)).json()
    await buyer.there.pass_time(MONTH)
    path = buyer.at("subscription/change")
    for status in (409, 200):
        body = {**wanted, "prorated_at": shown["prorated_at"]}
        answer = await buyer.api.post(path, body, headers=keyed())
        assert answer.status_code == status, answer.text
        shown = (await buyer.api.post(buyer.at("subscription/preview"), wanted)).json()


async def test_who_cannot_pay_the_difference_keeps_the_plan(buyer: Buyer) -> None:
    await buyer.buys("individual")
    page = await buyer.api.post(buyer.at("portal-session"), headers=keyed())
    assert await fill(page.json()["url"], FAILS_LATER) == 200
    preview = await buyer.api.post(buyer.at("subscription/preview"), {"tier_code": "team"})
    body = {"tier_code": "team", "prorated_at": preview.json()["prorated_at"]}
    answer = await buyer.api.post(buyer.at("subscription/change"), body, headers=keyed())
    assert (answer.status_code, answer.json()["code"]) == (402, "payment_declined")
    await buyer.hears()
    assert (await buyer.plan())["tier_code"] == "individual"


async def test_what_is_not_paid_is_past_due_until_it_is(buyer: Buyer) -> None:
    await buyer.tries("team")
    await buyer.buys("team", FAILS_LATER)
    assert (await buyer.plan())["status"] == "trialing"
    await buyer.there.pass_time(TRIAL.total_seconds())
    await buyer.hears()
    plan = await buyer.plan()
    assert plan["status"] == "past_due"
    assert plan["past_due_since"] is not None
    owed = next(each for each in await buyer.invoices() if each["status"] == "open")
    assert owed["attempted"]
    wanted, at = {"tier_code": "individual"}, {"prorated_at": now().isoformat()}
    for act, body in (("preview", wanted), ("change", {**wanted, **at})):
        answer = await buyer.api.post(buyer.at(f"subscription/{act}"), body, headers=keyed())
        assert (answer.status_code, answer.json()["code"]) == (409, "payment_due")
    assert await fill(owed["page_url"], MASTERCARD) == 200
    await buyer.hears()
    plan = await buyer.plan()
    assert (plan["status"], plan["past_due_since"]) == ("active", None)


async def test_what_ends_with_its_period_may_go_on_before(buyer: Buyer) -> None:
    await buyer.buys("team")
    for act, ends in (("cancellation", True), ("resumption", False), ("cancellation", True)):
        answer = await buyer.api.post(buyer.at(f"subscription/{act}"), headers=keyed())
        assert answer.status_code == 200, answer.text
        assert answer.json()["cancel_at_period_end"] is ends
    await buyer.there.pass_time(MONTH + 86_400)
    await buyer.hears()
    assert (await buyer.plan())["status"] == "canceled"
    gone = await buyer.api.post(buyer.at("subscription/resumption"), headers=keyed())
    assert (gone.status_code, gone.json()["code"]) == (409, "nothing_subscribed")
    await buyer.buys("individual")
    assert (await buyer.plan())["tier_code"] == "individual"


async def test_cards_are_changed_on_the_providers_page(buyer: Buyer) -> None:
    early = await buyer.api.post(buyer.at("portal-session"), headers=keyed())
    assert (early.status_code, early.json()["code"]) == (409, "nothing_subscribed")
    await buyer.buys("team")
    answer = await buyer.api.post(buyer.at("portal-session"), headers=keyed())
    assert answer.status_code == 201
    assert answer.json()["url"].startswith(buyer.there.peer.books.address)


async def test_what_is_not_offered_or_not_sold_yet_is_named(buyer: Buyer) -> None:
    for tier_code in ("gold", "TEAM ", "Ω", ""):
        body = {"tier_code": tier_code}
        answer = await buyer.api.post(buyer.at("checkout"), body, headers=keyed())
        assert answer.status_code == 422
    without_key = await buyer.api.post(buyer.at("checkout"), {"tier_code": "team"})
    assert without_key.status_code == 400
    async with house(selling=False) as empty:
        selling = replace(buyer.container, payments=empty.payments)
        async with Api.on(selling) as api:
            api.headers = buyer.api.headers
            body = {"tier_code": "team"}
            answer = await api.post(buyer.at("checkout"), body, headers=keyed())
    assert (answer.status_code, answer.json()["code"]) == (409, "not_on_sale")


async def test_a_provider_that_is_not_set_up_is_said_so(api: Api) -> None:
    owner = await api.register()
    account_id = (await owner.workspace())["account_id"]
    body = {"tier_code": "team"}
    answer = await owner.post(f"/accounts/{account_id}/checkout", body, headers=keyed())
    assert (answer.status_code, answer.json()["code"]) == (503, "payments_not_set_up")


async def test_who_bills_may_pay_and_strangers_see_nothing(buyer: Buyer) -> None:
    await buyer.buys("team")
    payer, stranger = await buyer.api.register(), await buyer.api.register()
    row = {
        "id": new_id(),
        "created_at": now(),
        "account_id": UUID(buyer.account_id),
        "user_id": UUID(payer.user["id"]),
        "role": AccountRole.BILLING,
    }
    await execute(buyer.container, sa.insert(AccountMember).values(row))
    portal = buyer.at("portal-session")
    assert (await payer.post(portal, headers=keyed())).status_code == 201
    for path in ("subscription", "invoices", "payment-methods"):
        assert (await payer.get(buyer.at(path))).status_code == 200
        assert (await stranger.get(buyer.at(path))).status_code == 404
    for path in ("portal-session", "subscription/cancellation"):
        assert (await stranger.post(buyer.at(path), headers=keyed())).status_code == 404


async def test_staff_replays_what_was_sent_one_by_one(buyer: Buyer) -> None:
    await buyer.buys("team")
    told = event(buyer.there.peer.books.rows("event")[0])
    named = replace(told, id=f"evt_{new_id().hex}")
    async with buyer.container.database.system() as work:
        assert await Inbox(work).take(named)
    ann, sue = buyer.api, await buyer.api.register("Sue Staff")
    user = sa.update(User).where(sa.column("id") == UUID(sue.user["id"]))
    await execute(buyer.container, user.values(is_platform_staff=True))
    assert (await ann.get("/admin/billing-events")).status_code == 403
    listed = (await sue.get("/admin/billing-events?limit=200")).json()["items"]
    mine = next(each for each in listed if each["provider_event_id"] == named.id)
    replay = f"/admin/billing-events/{mine['id']}/replay"
    assert (await ann.post(replay)).status_code == 403
    assert (await sue.post(replay)).json()["processed_at"] is None
    assert (await sue.post(f"/admin/billing-events/{new_id()}/replay")).status_code == 404
