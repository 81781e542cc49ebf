"""One more than the plan has is 402, and names the plan that has it."""

from runner.billing import SubscriptionStatus
from runner.bootstrap import METERED, Container
from runner.core.clock import now
from tests.api.workspaces.test_entitlements import MAKE, entitled
from tests.client import Api
from tests.runner.billing.place import Place


async def test_one_more_than_the_plan_has_is_refused_alike(api: Api, container: Container) -> None:
    ann = await api.register()
    place = Place(container, await ann.workspace())
    at = f"/w/{place.id}"
    used = {name: row["used"] for name, row in (await entitled(ann, at)).items()}
    await place.tier(name="Tight", limits={each.value: used[each.value] for each in METERED})
    async with Api.on(place.sold) as selling:
        there = Api(selling.http, ann.headers, ann.user)
        for name, make in MAKE.items():
            refused = await make(there, at)
            told = refused.json()
            assert (refused.status_code, told["code"]) == (402, "plan_limit"), refused.text
            facts = (told["entitlement"], told["limit"], told["used"], told["plan"])
            assert facts == (name, used[name], used[name], "Tight")
            would = "team" if name in ("custom_roles", "approval_stages") else "individual"
            assert told["plan_that_would"]["code"] == would
        rows = await entitled(there, at)
    assert {row["source"] for row in rows.values()} == {"plan"}
    assert not any(rows[name]["allowed"] for name in MAKE)
    for make in MAKE.values():
        assert (await make(ann, at)).status_code in (200, 201)


async def test_workspaces_are_counted_by_who_pays(api: Api, container: Container) -> None:
    ann, ben = await api.register(), await api.register("Ben Example")
    place = Place(container, await ann.workspace())
    await place.has(SubscriptionStatus.ACTIVE, tier_code="individual")
    async with Api.on(place.sold) as selling:
        there = Api(selling.http, ann.headers, ann.user)
        refused = await there.post("/workspaces", {"name": "Second"})
        told = refused.json()
        assert (refused.status_code, told["code"]) == (402, "plan_limit"), refused.text
        assert (told["used"], told["plan_that_would"]["name"]) == (1, "Team")
        await place.has(SubscriptionStatus.ACTIVE, tier_code="team")
        assert (await there.post("/workspaces", {"name": "Second"})).status_code == 201
        nobodys = Api(selling.http, ben.headers, ben.user)
        assert (await nobodys.post("/workspaces", {"name": "First"})).status_code == 201


async def test_a_run_is_refused_before_it_begins(api: Api, container: Container) -> None:
    ann = await api.register()
    place = Place(container, await ann.workspace())
    await place.has(SubscriptionStatus.PAST_DUE, past_due_since=now().replace(year=2020))
    text = {"filename": "a.md", "text": "# Oven\n\nWe bought a second oven in May."}
    source = (await ann.post(f"/w/{place.id}/sources", text)).json()
    async with Api.on(place.sold) as selling:
        there = Api(selling.http, ann.headers, ann.user)
        body = {"source_id": source["id"], "platforms": ["x"]}
        refused = await there.post(f"/w/{place.id}/runs", body, headers={"Idempotency-Key": "a1"})
        assert (refused.status_code, refused.json()["entitlement"]) == (402, "posts_per_month")
        imported = await there.post(f"/w/{place.id}/posts", {"title": "One"})
        assert imported.status_code == 402
