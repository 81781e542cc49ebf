"""What is over is shown beforehand, and somebody chooses what stays; staff decides beside plans."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from runner.billing import SubscriptionStatus
from runner.billing.events import TierUpdated
from runner.billing.jobs import apply_limits, apply_to, sweep_limits
from runner.bootstrap import Container
from runner.core.clock import now
from runner.core.ids import new_id
from runner.workspaces import WorkspaceEntitlement
from tests.client import Api
from tests.contract.preparations.identity import appoint
from tests.runner.billing.test_over_limits import Shop, shop, write

__all__ = ["shop"]
DAY = timedelta(days=1)


@pytest.fixture
def at(shop: Shop) -> str:
    return f"/accounts/{shop.account_id}"


@pytest.fixture
async def sue(shop: Shop, api: Api, container: Container) -> Api:
    sue = await api.register("Sue Staff")
    await appoint(container, sue)
    return Api(shop.owner.http, sue.headers, sue.user, container=shop.sold)


async def trying(shop: Shop) -> Any:
    ends_at = now() + 3 * DAY
    await shop.has(SubscriptionStatus.TRIALING, trial_ends_at=ends_at)
    return ends_at.isoformat().replace("+00:00", "Z")


def kept(answer: dict[str, Any], entitlement: str) -> dict[str, bool]:
    [line] = [each for each in answer["lines"] if each["entitlement"] == entitlement]
    return {thing["name"]: thing["kept"] for thing in line["things"]}


async def test_what_is_over_is_shown_beforehand(shop: Shop, at: str) -> None:
    ends_at = await trying(shop)
    await shop.more("Second")
    await shop.owner.join_all(str(shop.id), ("editor", "Ben"), ("viewer", "Cem"))
    shown = await shop.owner.get(f"{at}/downgrade")
    assert shown.status_code == 200, shown.text
    answer = shown.json()
    assert (answer["plan"], answer["holds_from"]) == ("Individual", ends_at)
    assert answer["holds_now"] is False
    over = {line["entitlement"]: line for line in answer["lines"]}
    assert {*over} == {"workspaces", "seats"}
    line = over["workspaces"]
    assert (line["limit"], line["used"], line["over"], line["effect"]) == (1, 2, 1, "read_only")
    assert line["plan_that_would"]["code"] == "team"
    assert kept(answer, "workspaces") == {"Blue Door Bakery": True, "Second": False}
    assert kept(answer, "seats") == {"Ann Example": True, "Ben": True, "Cem": False}
    assert over["seats"]["workspace"] == "Blue Door Bakery"
    assert [thing["always"] for thing in over["seats"]["things"]] == [True, False, False]
    team = (await shop.owner.get(f"{at}/downgrade?tier_code=team")).json()
    assert (team["holds_now"], team["lines"]) == (True, [])
    unknown = await shop.owner.get(f"{at}/downgrade?tier_code=gold")
    assert (unknown.status_code, unknown.json()["code"]) == (409, "not_on_sale")


async def test_what_stays_is_chosen_now_and_later(shop: Shop, at: str) -> None:
    await trying(shop)
    second = await shop.more("Second")
    keep = [{"entitlement": "workspaces", "workspace_id": None, "ids": [second]}]
    for _ in range(2):
        chosen = await shop.owner.put(f"{at}/downgrade", {"keep": keep})
        assert chosen.status_code == 200, chosen.text
        assert kept(chosen.json(), "workspaces") == {"Second": True, "Blue Door Bakery": False}
    assert (await shop.told()).count("downgrade.chosen") == 1
    await shop.has(SubscriptionStatus.ACTIVE, tier_code="individual")
    assert await shop.applied()
    assert [bool(await shop.read_only(id)) for id in (str(shop.id), second)] == [True, False]
    # It holds by now, and so does another choice at once.
    other = await shop.owner.put(f"{at}/downgrade", {"keep": []})
    assert other.json()["holds_now"] is True
    assert [bool(await shop.read_only(id)) for id in (str(shop.id), second)] == [False, True]
    assert not await shop.applied()


async def test_what_does_not_fit_is_named(shop: Shop, at: str) -> None:
    await trying(shop)
    second, stranger = await shop.more("Second"), str(new_id())
    [ben] = await shop.owner.join_all(str(shop.id), ("editor", "Ben"))
    here, mine = str(shop.id), {"entitlement": "workspaces", "workspace_id": None}
    keep = [
        mine | {"ids": [here, second]},
        mine | {"ids": [stranger]},
        {"entitlement": "loaves", "workspace_id": None, "ids": []},
        {"entitlement": "seats", "workspace_id": stranger, "ids": []},
        {"entitlement": "seats", "workspace_id": here, "ids": [ben.user["id"]] * 2},
    ]
    refused = await shop.owner.put(f"{at}/downgrade", {"keep": keep})
    assert refused.status_code == 422
    assert {(each["code"], each["pointer"]) for each in refused.json()["errors"]} == {
        ("too_many", "/keep/0/ids"),
        ("unknown_thing", "/keep/1/ids/0"),
        ("repeated", "/keep/1"),
        ("unknown_entitlement", "/keep/2/entitlement"),
        ("unknown_workspace", "/keep/3/workspace_id"),
        ("unknown_thing", "/keep/4/ids/1"),
        ("too_many", "/keep/4/ids"),
    }
    assert "downgrade.chosen" not in await shop.told()


async def test_who_stays_anyway_may_be_chosen_where_there_is_no_room(shop: Shop, at: str) -> None:
    await shop.has(SubscriptionStatus.ACTIVE, tier_code="team")
    await shop.decided("seats", 0)
    [ben] = await shop.owner.join_all(str(shop.id), ("editor", "Ben"))
    owner = shop.owner.user["id"]
    for ids, status in (([owner], 200), ([owner, ben.user["id"]], 422), ([], 200)):
        keep = [{"entitlement": "seats", "workspace_id": str(shop.id), "ids": ids}]
        chosen = await shop.owner.put(f"{at}/downgrade", {"keep": keep})
        assert chosen.status_code == status, chosen.text


async def test_who_pays_looks_and_who_manages_chooses(shop: Shop, at: str, api: Api) -> None:
    await trying(shop)
    ben = await api.register("Ben Example")
    stranger = Api(shop.owner.http, ben.headers, ben.user, container=shop.sold)
    assert (await stranger.get(f"{at}/downgrade")).status_code == 404
    assert (await stranger.put(f"{at}/downgrade", {"keep": []})).status_code == 404
    assert (await stranger.put(f"{at}/subscription/next", {"tier_code": "team"})).status_code == 404


async def test_the_plan_after_the_trial_is_chosen(shop: Shop, at: str) -> None:
    none = await shop.owner.put(f"{at}/subscription/next", {"tier_code": "agency"})
    assert (none.status_code, none.json()["code"]) == (409, "not_trying")
    await trying(shop)
    for _ in range(2):
        chosen = await shop.owner.put(f"{at}/subscription/next", {"tier_code": "agency"})
        assert chosen.status_code == 200, chosen.text
        assert chosen.json()["next_tier_code"] == "agency"
    assert (await shop.told()).count("subscription.updated") == 1
    unknown = await shop.owner.put(f"{at}/subscription/next", {"tier_code": "gold"})
    assert (unknown.status_code, unknown.json()["code"]) == (409, "not_on_sale")
    back = await shop.owner.put(f"{at}/subscription/next", {"tier_code": None})
    assert back.json()["next_tier_code"] is None
    paid = {"provider_subscription_id": f"sub_{shop.id}", "trial_ends_at": now() + DAY}
    await shop.has(SubscriptionStatus.TRIALING, **paid)
    elsewhere = await shop.owner.put(f"{at}/subscription/next", {"tier_code": "team"})
    assert elsewhere.status_code == 409


async def test_what_comes_after_a_trial_is_what_was_bought_in_it(shop: Shop, at: str) -> None:
    await shop.more("Second")
    await trying(shop)
    tried_by_id, ends_at = UUID(shop.owner.user["id"]), now() + DAY
    bought = {"provider_subscription_id": f"sub_{shop.id}", "trial_ends_at": ends_at}
    await shop.has(
        SubscriptionStatus.TRIALING, tier_code="individual", tried_by_id=tried_by_id, **bought
    )
    shown = (await shop.owner.get(f"{at}/downgrade")).json()
    assert (shown["tier_code"], shown["holds_now"]) == ("individual", False)
    assert shown["holds_from"][:16] == ends_at.isoformat()[:16]
    assert shown["lines"][0]["entitlement"] == "workspaces"


async def test_staff_decides_for_one_account(shop: Shop, at: str, sue: Api) -> None:
    second = await shop.more("Second")
    await shop.has(SubscriptionStatus.ACTIVE, tier_code="individual")
    assert await shop.applied()
    path = f"/admin{at}/entitlements"
    body = {"limit": 2, "reason": "Agreed for the launch.", "expires_at": None}
    for _ in range(2):
        decided = await sue.put(f"{path}/workspaces", body)
        assert decided.status_code == 200, decided.text
    assert (decided.json()["code"], decided.json()["holds"]) == ("workspaces", True)
    assert (await sue.get(path)).json()["items"] == [decided.json()]
    assert (await shop.told()).count("entitlement.created") == 1
    assert await shop.applied()
    assert (await write(shop.owner, second)).status_code == 201
    gone = await sue.delete(f"{path}/workspaces")
    assert gone.status_code == 204
    assert (await sue.delete(f"{path}/workspaces")).status_code == 404
    assert await shop.applied()
    assert await shop.read_only(second)
    assert "entitlement.deleted" in await shop.told()


async def test_what_staff_cannot_decide_is_named(shop: Shop, at: str, sue: Api) -> None:
    path, body = f"/admin{at}/entitlements", {"limit": 2, "reason": "Asked."}
    unknown = await sue.put(f"{path}/loaves", body)
    assert (unknown.status_code, unknown.json()["errors"][0]["code"]) == (
        422,
        "unknown_entitlement",
    )
    late = await sue.put(f"{path}/seats", body | {"expires_at": (now() - DAY).isoformat()})
    assert (late.status_code, late.json()["errors"][0]["pointer"]) == (422, "/expires_at")
    assert (await sue.put(f"{path}/seats", body | {"limit": -1})).status_code == 422
    nobody = f"/admin/accounts/{new_id()}/entitlements"
    for answer in (
        await sue.get(nobody), await sue.put(f"{nobody}/seats", body),
        await sue.delete(f"{nobody}/seats"),
    ):  # fmt: skip
        assert answer.status_code == 404
    for answer in (
        await shop.owner.get(path), await shop.owner.put(f"{path}/seats", body),
        await shop.owner.delete(f"{path}/seats"),
    ):  # fmt: skip
        assert answer.status_code == 403
    assert (await sue.get(path)).json()["items"] == []


async def test_the_end_of_what_staff_decided_is_swept(shop: Shop) -> None:
    second = await shop.more("Second")
    await shop.has(SubscriptionStatus.ACTIVE, tier_code="individual")
    await shop.decided("workspaces", 5, expires_at=now() - timedelta(seconds=1))
    assert await shop.run(sweep_limits, now()) >= 1
    assert await shop.read_only(second)
    assert (await shop.asked(WorkspaceEntitlement.WORKSPACES)).limit == 1


async def test_a_plan_that_staff_changes_holds_for_all_who_have_it(shop: Shop) -> None:
    second = await shop.more("Second")
    await shop.tier(limits={"workspaces": 1})
    event = {"event_id": await tier_changed(shop), "type": "", "subject_id": "", "actor_id": None}
    await shop.run(apply_limits, event)
    assert await shop.read_only(second)
    assert not await apply_to(shop.sold.database, [shop.account_id])


async def tier_changed(shop: Shop) -> str:
    """Tell of a change of a plan, as staff does."""
    async with shop.container.database.system() as work:
        id = work.emit(TierUpdated(subject_id=UUID(int=1)))
    return str(id)
