"""What is sold here is at the provider, however often one asks for it."""

from typing import Any, cast

from runner.billing import Done, Step, Sync, tiers_of
from runner.billing.models import Tier
from runner.bootstrap import Container
from tests.runner.providers.payments.house import house

HERE = "https://postmagiq.example"
OFFERED = ("individual", "team", "agency")
KINDS = ["product"] * 3 + ["price"] * 3 + ["endpoint"]


async def plans(container: Container) -> list[Tier]:
    async with container.database.system_read() as work:
        return [tier for tier in await tiers_of(work) if tier.code in OFFERED]


def told(steps: list[Step]) -> list[Done]:
    assert [step.kind for step in steps] == KINDS
    return [step.done for step in steps]


async def test_twice_makes_no_difference(container: Container) -> None:
    tiers = await plans(container)
    async with house(selling=False) as there:
        first = await Sync(there.payments).all(tiers, HERE)
        assert told(first) == [Done.MADE] * 7
        assert first[-1].secret is not None
        before = there.peer.books.rows("product"), there.peer.books.rows("price")
        again = await Sync(there.payments).all(tiers, HERE)
        assert told(again) == [Done.SAME] * 7
        assert again[-1].secret is None
        assert (there.peer.books.rows("product"), there.peer.books.rows("price")) == before


async def test_a_dry_run_says_it_and_does_nothing(container: Container) -> None:
    tiers = await plans(container)
    async with house(selling=False) as there:
        assert told(await Sync(there.payments, dry_run=True).all(tiers, HERE)) == [Done.MADE] * 7
        assert told(await Sync(there.payments).all(tiers, HERE)) == [Done.MADE] * 7


async def test_another_price_and_what_is_off_the_list_arrive(container: Container) -> None:
    individual, team, agency = await plans(container)
    async with house(selling=False) as there:
        await Sync(there.payments).all([individual, team, agency], HERE)
        dearer = replaced(team, price_cents=119_00)
        hidden = replaced(agency, is_public=False, name="Agency of before")
        now = [individual, dearer, hidden]
        steps = await Sync(there.payments).all(now, HERE)
        same, changed = Done.SAME, Done.CHANGED
        assert told(steps) == [same, same, changed, same, changed, same, same]
        [price] = await there.payments.prices(["postmagiq_team"])
        assert price.cents == 119_00
        [product] = await there.payments.products(["postmagiq_agency"])
        assert (product.name, product.active) == ("Agency of before", False)
        # Back as it was within the hour: an answer kept under an old key would say it is done.
        back = await Sync(there.payments).all([individual, team, agency], HERE)
        assert told(back) == [same, same, changed, same, changed, same, same]
        assert told(await Sync(there.payments).all([individual, team, agency], HERE)) == [same] * 7


async def test_an_endpoint_that_hears_too_little_hears_all() -> None:
    async with house(selling=False) as there:
        made = await there.payments.add_endpoint(
            f"{HERE}/api/v1/webhooks/stripe", ["invoice.paid"], ""
        )
        [step] = await Sync(there.payments).all([], HERE)
        assert (step.done, step.secret) == (Done.CHANGED, None)
        [step] = await Sync(there.payments).all([], HERE)
        assert step.done is Done.SAME
        [endpoint] = await there.payments.endpoints()
        assert endpoint.id == made.id


def replaced(tier: Tier, **values: object) -> Tier:
    record: Any = tier
    return cast("Tier", record._replace(**values))
