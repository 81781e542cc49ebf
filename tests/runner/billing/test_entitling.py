"""What an account is entitled to: by override, trial, plan, or what is left where nobody pays."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from runner.access import AccessEntitlement
from runner.assets import AssetEntitlement
from runner.audit import AuditEntitlement
from runner.billing import BillingEntitlement, SubscriptionStatus
from runner.billing.credits import Credits
from runner.billing.usage_errors import InsufficientCredits
from runner.bootstrap import Container
from runner.content import ContentEntitlement
from runner.core.clock import now
from runner.core.db.work import Work
from runner.core.entitlements import Allowance, Entitlement, Offered, PlanLimit, PlanOffer, Source
from runner.core.spending import Spending
from runner.workspaces import InternalAccountContext, InternalContext, WorkspaceEntitlement
from tests.client import Api
from tests.runner.billing.place import Place

DAY = timedelta(days=1)


@pytest.fixture
async def place(api: Api, container: Container) -> Place:
    ann = await api.register()
    return Place(container, await ann.workspace())


async def test_before_a_plan_there_is_what_the_trial_has(place: Place) -> None:
    assert await place.told(WorkspaceEntitlement.SEATS) == (10, Source.TRIAL, "Team")


@pytest.mark.parametrize(
    ("status", "values", "seats", "posts", "source"),
    [
        ("trialing", {"trial_ends_at": DAY}, 10, 500, Source.TRIAL),
        ("trialing", {"trial_ends_at": -DAY}, 2, 60, Source.PLAN),
        ("trialing", {"trial_ends_at": -8 * DAY}, 2, 0, Source.PLAN),
        ("active", {"tier_code": "agency"}, 50, None, Source.PLAN),
        ("past_due", {"past_due_since": -6 * DAY}, 10, 500, Source.PLAN),
        ("past_due", {"past_due_since": -8 * DAY}, 2, 0, Source.PLAN),
        ("canceled", {"canceled_at": -DAY}, 2, 60, Source.PLAN),
        ("canceled", {"canceled_at": -8 * DAY}, 2, 0, Source.PLAN),
        ("incomplete", {"trial_ends_at": -DAY}, 2, 60, Source.PLAN),
        ("incomplete", {}, 2, 0, Source.PLAN),
        ("unpaid", {}, 2, 0, Source.PLAN),
        ("paused", {}, 2, 0, Source.PLAN),
    ],
)
async def test_a_plan_says_how_much_while_it_is_paid(
    place: Place,
    status: str,
    values: dict[str, Any],
    seats: int,
    posts: int | None,
    source: Source,
) -> None:
    at = {k: now() + v if isinstance(v, timedelta) else v for k, v in values.items()}
    await place.has(SubscriptionStatus(status), **at)
    found = await place.asked(WorkspaceEntitlement.SEATS)
    assert (found.limit, found.source) == (seats, source)
    assert (await place.asked(ContentEntitlement.POSTS)).limit == posts


async def test_what_staff_decided_comes_first_until_it_ends(place: Place) -> None:
    await place.has(SubscriptionStatus.ACTIVE)
    await place.decided("seats", 3)
    await place.decided("storage", None)
    await place.decided("webhooks", 99, expires_at=now() - DAY)
    await place.decided("portal", 0, expires_at=now() + DAY)
    assert await place.told(WorkspaceEntitlement.SEATS) == (3, Source.OVERRIDE, None)
    assert await place.told(AssetEntitlement.STORAGE) == (None, Source.OVERRIDE, None)
    assert (await place.told(BillingEntitlement.PORTAL))[0] == 0
    assert (await place.told(AccessEntitlement.API_KEYS))[1] is Source.PLAN


async def test_features_and_rates_are_those_of_the_plan(place: Place) -> None:
    await place.has(SubscriptionStatus.ACTIVE)
    assert await place.told(BillingEntitlement.PORTAL) == (None, Source.PLAN, "Team")
    assert await place.told(BillingEntitlement.WHITE_LABEL) == (0, Source.PLAN, "Team")
    assert (await place.told(WorkspaceEntitlement.REQUESTS))[0] == 120


async def test_the_refusal_names_the_cheapest_plan_that_has_it(place: Place) -> None:
    await place.has(SubscriptionStatus.ACTIVE, tier_code="individual")
    keys = await place.asked(AccessEntitlement.API_KEYS)
    keys.require(2)
    for used, would in ((3, "team"), (20, "agency"), (100, None)):
        with pytest.raises(PlanLimit) as refused:
            keys.require(used)
        told = refused.value.params
        assert (told["entitlement"], told["limit"], told["used"]) == ("api_keys", 3, used)
        assert (told["plan_that_would"] or {}).get("code") == would
    assert str(refused.value) == (
        "Individual has room for 3 API keys that open something, and 100 are taken; "
        "revoke one first."
    )


async def test_who_does_not_pay_in_time_is_told_what_is_open_and_of_no_plan(place: Place) -> None:
    since = now() - 8 * DAY
    more = {"past_due_since": since, "open_cents": 99_00, "currency": "usd"}
    await place.has(SubscriptionStatus.PAST_DUE, **more)
    told = (
        f"99.00 USD is open since {since:%-d %B %Y}: once it is paid, all is as before; pay it at "
        f"{place.container.settings.base_url}/account/{place.account_id}/plan."
    )
    with pytest.raises(PlanLimit) as refused:
        (await place.asked(ContentEntitlement.POSTS)).require(0)
    assert str(refused.value).endswith(told)
    assert refused.value.params["plan_that_would"] is None
    async with place.sold.database.write(InternalAccountContext(place.account_id)) as work:
        with pytest.raises(InsufficientCredits) as short:
            await Credits(work).reserve(Spending("one", place.id), 1)
    assert str(short.value).endswith(told)
    assert short.value.params["plan_that_would"] is None


async def test_several_of_a_plan_have_as_many_times_its_limits(place: Place) -> None:
    limits = {"seats": 3, "workspaces": None, "credits_per_month": 7, "audit_days": 30}
    code = await place.tier(limits=limits, features=["portal"], max_quantity=2)
    await place.has(SubscriptionStatus.ACTIVE, tier_code=code, quantity=4)
    assert await place.told(WorkspaceEntitlement.SEATS) == (12, Source.PLAN, "4 × Own")
    for entitlement, most in (
        (WorkspaceEntitlement.WORKSPACES, None),
        (BillingEntitlement.CREDITS, 28),
        (AuditEntitlement.DAYS, 30),
        (BillingEntitlement.PORTAL, None),
        (BillingEntitlement.WHITE_LABEL, 0),
        (WorkspaceEntitlement.REQUESTS, 60),
    ):
        assert (await place.asked(entitlement)).limit == most, entitlement
    # What is bought for the time after a trial begins with that time; what is over is one.
    for status, at in (
        (SubscriptionStatus.TRIALING, now() + DAY),
        (SubscriptionStatus.CANCELED, now()),
    ):
        await place.has(status, quantity=4, trial_ends_at=at)
        found = await place.asked(WorkspaceEntitlement.SEATS)
        assert (found.limit, found.plan) in ((10, "Team"), (2, "Individual"))


def test_the_cheapest_that_has_enough_may_be_several_of_one_plan() -> None:
    small, large = (
        PlanOffer(code, code, cents, "usd", "month") for code, cents in (("s", 29), ("l", 99))
    )
    offers = [Offered(small, 2, most=5), Offered(large, 9, most=2)]
    allowance = Allowance(WorkspaceEntitlement.SEATS, 2, Source.PLAN, "s", offers)
    for wanted, name, cents in (
        (2, "s", 29), (3, "2 × s", 58), (6, "3 × s", 87), (7, "l", 99), (10, "5 × s", 145),
        (18, "2 × l", 198),
    ):  # fmt: skip
        would = allowance.plan_that_would(wanted - 1)
        assert would is not None
        assert (would.name, would.price_cents) == (name, cents)
    assert allowance.plan_that_would(18) is None


async def test_a_plan_that_is_not_offered_is_kept_by_who_has_it(place: Place) -> None:
    code = await place.tier(limits={"seats": 77})
    found = await place.asked(WorkspaceEntitlement.SEATS)
    assert (found.limit, found.plan) == (77, "Own")
    assert code not in {offer.code for offer, *_ in found.offers}


async def test_before_the_first_workspace_nothing_is_tried(place: Place, api: Api) -> None:
    account_id = (await (await api.register()).post("/accounts", {"name": "New"})).json()["id"]
    of = InternalAccountContext(UUID(account_id))
    async with place.sold.database.read(of) as work:
        found = await work.allowance(WorkspaceEntitlement.WORKSPACES, UUID(account_id))
        spent = await work.allowance(BillingEntitlement.CREDITS, UUID(account_id))
    assert (found.limit, found.source, found.plan) == (1, Source.PLAN, "Individual")
    assert spent.limit == 0


async def test_one_is_said_as_one(place: Place) -> None:
    await place.tier(name="Small", limits={"seats": 1, "api_keys": 2})
    seats = await place.asked(WorkspaceEntitlement.SEATS)
    with pytest.raises(
        PlanLimit, match=r"room for 1 person in a workspace.*, and 1 is taken"
    ) as of:
        seats.require(1)
    assert of.value.params["called"] == WorkspaceEntitlement.SEATS.called
    keys = await place.asked(AccessEntitlement.API_KEYS)
    with pytest.raises(PlanLimit, match=r"room for 2 API keys that .*, and 2 are taken"):
        keys.require(2)
    # What was kept of it before is said by the same rule, and so is what nobody declares any more.
    again = PlanLimit(**of.value.params)
    assert str(again) == str(of.value)
    told = {"entitlement": "loaves", "called": "loaves", "limit": 1, "used": 2, "plan": "Old"}
    said = str(PlanLimit(**told, advice="eat"))
    assert said == "Old has room for 1 loaves, and 2 are taken; eat."


async def test_an_account_is_asked_like_its_workspaces(place: Place) -> None:
    await place.has(SubscriptionStatus.ACTIVE, tier_code="agency")
    async with place.sold.database.read(InternalAccountContext(place.account_id)) as work:
        found = await work.allowance(WorkspaceEntitlement.SEATS, place.account_id)
    assert found.limit == 50


async def test_a_work_asks_once(place: Place) -> None:
    await place.has(SubscriptionStatus.ACTIVE)
    async with place.sold.database.read(InternalContext(place.id)) as work:
        asked = 0
        rows = type(work).rows

        async def counting(self: Work, query: Any, **params: Any) -> Any:
            nonlocal asked
            asked += 1
            return await rows(self, query, **params)

        work.rows = counting.__get__(work)  # type: ignore[method-assign]
        for entitlement in Entitlement.every():
            await work.allowance(entitlement)
    assert asked == 1


async def test_another_account_is_not_seen_from_inside(place: Place, api: Api) -> None:
    eve = await api.register("Eve Example")
    other = Place(place.container, await eve.workspace())
    await other.has(SubscriptionStatus.ACTIVE, tier_code="agency")
    async with place.sold.database.read(InternalContext(place.id)) as work:
        found = await work.allowance(WorkspaceEntitlement.SEATS, other.account_id)
    assert found.plan in ("Team", "Individual")
