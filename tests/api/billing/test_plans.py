"""Anybody reads what is offered; staff decides what that is."""

from typing import Any
from uuid import UUID

import pytest

from runner.bootstrap import Container
from runner.core.db.query import Query, select
from runner.core.entitlements import Entitlement
from runner.core.events.models import PlatformEvent
from runner.core.ids import new_id
from runner.workspaces import WorkspaceEntitlement
from tests.client import Api, selling
from tests.contract.preparations.identity import appoint
from tests.runner.billing.place import Place

TIERS = "/admin/tiers"


@pytest.fixture
async def sue(api: Api, container: Container) -> Api:
    sue = await api.register("Sue Staff")
    await appoint(container, sue)
    return sue


@pytest.fixture
async def place(api: Api, container: Container) -> Place:
    return Place(container, await (await api.register()).workspace())


async def own_tier(place: Place, sue: Api) -> dict[str, Any]:
    """Make a plan that one account has, and read it as staff."""
    code = await place.tier(limits={"seats": 3})
    rows: list[dict[str, Any]] = (await sue.get(f"{TIERS}?limit=200")).json()["items"]
    [found] = [row for row in rows if row["code"] == code]
    return found


def matching(version: int) -> dict[str, str]:
    return {"If-Match": f'"{version}"'}


async def test_anybody_reads_what_is_offered(container: Container) -> None:
    async with Api.on(selling(container)) as api:
        plans = (await api.get("/plans")).json()["items"]
    assert [plan["code"] for plan in plans] == ["individual", "team", "agency"]
    assert plans[1]["overage"] == {"credits_per_month": {"per": 100, "price_cents": 200}}
    assert "is_public" not in plans[0]
    # What is not built is named as such, and stands in nothing that is sold.
    assert [plan["coming"] for plan in plans][:2] == [[], ["custom_domains", "portal"]]
    coming = {each.value for each in Entitlement.every() if each.is_coming}
    for plan in plans:
        assert not coming & {*plan["limits"], *plan["features"]}


async def test_nothing_is_offered_where_nothing_is_sold(api: Api) -> None:
    assert (await api.get("/plans")).json() == {"items": [], "next_cursor": None}


async def test_staff_changes_a_plan_for_all_who_have_it(place: Place, sue: Api) -> None:
    tier = await own_tier(place, sue)
    path = f"{TIERS}/{tier['id']}"
    changes = {"name": "Προσφορά 東京", "limits": {"seats": 7}, "features": ["portal"]}
    changed = await sue.send("PATCH", path, json=changes, headers=matching(tier["version"]))
    assert changed.status_code == 200, changed.text
    assert {name: changed.json()[name] for name in changes} == changes
    assert (await place.told(WorkspaceEntitlement.SEATS))[::2] == (7, "Προσφορά 東京")
    stale = await sue.send("PATCH", path, json={"name": "Late"}, headers=matching(tier["version"]))
    assert stale.status_code == 412
    again = await sue.send("PATCH", path, json=changes)
    assert again.json() == changed.json() == (await sue.get(path)).json()
    about = PlatformEvent.subject_id == UUID(tier["id"])
    async with place.container.database.system_read() as work:
        told = await work.rows(Query(select(PlatformEvent.type).where(about)))
    assert [row["type"] for row in told] == ["subscription_tier.updated"]


@pytest.mark.parametrize(
    ("changes", "pointer"),
    [
        ({"limits": {"loaves": 1}}, "/limits/loaves"),
        ({"limits": {"portal": 1}}, "/limits/portal"),
        ({"features": ["seats"]}, "/features/seats"),
        ({"features": ["portal"] * 50}, "/features/portal"),
        ({"overage": {"loaves": {"per": 1, "price_cents": 1}}}, "/overage/loaves"),
    ],
)
async def test_what_is_no_entitlement_is_named(
    place: Place, sue: Api, changes: dict[str, Any], pointer: str
) -> None:
    path = f"{TIERS}/{(await own_tier(place, sue))['id']}"
    refused = await sue.send("PATCH", path, json=changes)
    assert refused.status_code == 422
    assert [error["pointer"] for error in refused.json()["errors"]] == [pointer]


async def test_nobody_else_does(api: Api, place: Place, sue: Api) -> None:
    tier, ann = await own_tier(place, sue), await api.register()
    for path in (TIERS, f"{TIERS}/{tier['id']}"):
        assert (await ann.get(path)).status_code == 403
    refused = await ann.send("PATCH", f"{TIERS}/{tier['id']}", json={"price_cents": 0})
    assert refused.status_code == 403
    assert (await sue.get(f"{TIERS}/{new_id()}")).status_code == 404
