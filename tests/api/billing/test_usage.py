"""What was used, by whom, where and when, over HTTP: in numbers, line by line and as CSV."""

from typing import Any
from uuid import UUID

import pytest

from runner.billing.metering import CreditMeter
from runner.bootstrap import Container
from runner.core.clock import now
from runner.core.ids import new_id
from runner.core.spending import Spending
from tests.client import Api, selling

FREE = {"granted": None, "used": 0, "reserved": 0, "left": None, "overage_used": 0, "overage": None}


async def spent(container: Container, workspace: Any, who: Api, micros: int) -> UUID:
    """Have a run of somebody cost something; returns the run."""
    run_id = new_id()
    spending = Spending(f"{run_id}:1", UUID(workspace["id"]), run_id, UUID(str(who.user["id"])))
    meter = CreditMeter(container.database)
    await meter.reserve(spending, micros)
    await meter.confirm(spending, micros)
    return run_id


async def test_nothing_was_used_yet(api: Api) -> None:
    ann = await api.register()
    account_id = (await ann.workspace())["account_id"]
    usage = (await ann.get(f"/accounts/{account_id}/usage")).json()
    assert usage | FREE == usage
    assert usage["days"] == usage["members"] == usage["workspaces"] == []
    assert (await ann.get(f"/accounts/{account_id}/ledger")).json()["items"] == []


async def test_usage_says_who_where_and_when(api: Api, container: Container) -> None:
    ann = await api.register("Ann Ångström")
    bakery = await ann.workspace("Bäckerei ベーカリー")
    ben = await ann.join(bakery["id"], "member", "=Ben")
    await spent(container, bakery, ann, 100_000)
    run_id = await spent(container, bakery, ben, 255_000)
    path = f"/accounts/{bakery['account_id']}"
    usage = (await ann.get(f"{path}/usage")).json()
    assert usage["used"] == 36
    assert usage["days"] == [{"day": f"{now():%Y-%m-%d}", "credits": 36, "runs": 2}]
    assert [(each["name"], each["credits"], each["runs"]) for each in usage["members"]] == [
        ("=Ben", 26, 1),
        ("Ann Ångström", 10, 1),
    ]
    [place] = usage["workspaces"]
    assert (place["id"], place["name"], place["credits"]) == (
        bakery["id"],
        "Bäckerei ベーカリー",
        36,
    )
    here = (await ben.get(f"/w/{bakery['id']}/usage")).json()
    assert (here["spent_here"], here["runs_here"], here["used"]) == (36, 2, 36)
    of_run = (await ann.get(f"{path}/ledger?run_id={run_id}")).json()["items"]
    assert [(e["credits"], e["cost_micros"], e["user_name"]) for e in of_run] == [
        (-26, 255_000, "=Ben")
    ]
    for query in ("kind=usage", f"spent_in={bakery['id']}", f"user_id={ann.user['id']}"):
        found = (await ann.get(f"{path}/ledger?{query}")).json()["items"]
        assert len(found) == (1 if query.startswith("user_id") else 2)
    assert (await ann.get(f"{path}/ledger?kind=overage")).json()["items"] == []


async def test_usage_says_what_there_is_of_what_is_counted(api: Api, container: Container) -> None:
    async with Api.on(selling(container)) as shop:
        ann = await shop.register()
        bakery, cafe = await ann.workspace(), await ann.workspace("Café 喫茶")
        account_id = bakery["account_id"]
        await ann.join(bakery["id"], "editor")
        at = f"/w/{bakery['id']}"
        text = {"content": b"Two loaves.", "headers": {"content-type": "text/plain"}}
        await ann.send("POST", f"{at}/files?name=note.txt", **text)
        posts = [(await ann.post(f"{at}/posts", {"title": title})).json() for title in "abc"]
        await ann.delete(f"{at}/posts/{posts[0]['id']}")
        rows = (await ann.get(f"/accounts/{account_id}/usage")).json()["entitlements"]
        listed = (await ann.get(f"/accounts/{account_id}/workspaces")).json()["items"]
        csv = (await ann.get(f"/accounts/{account_id}/usage/export")).text
        foreign = await shop.register("Eve Example")
        assert (await foreign.get(f"/accounts/{account_id}/usage")).status_code == 404
    told = {row["code"]: (row["limit"], row["used"], row["source"]) for row in rows}
    assert told == {
        "workspaces": (5, 2, "trial"),
        # One in the trash was begun all the same.
        "posts_per_month": (None, 3, "trial"),
        "seats": (None, 3, "trial"),
        "storage": (None, 11, "trial"),
    }
    # All of them together are not compared with what each may have.
    limits = {row["code"]: {it["limit"] for it in row["workspaces"]} for row in rows}
    assert limits == {
        "workspaces": set(),
        "posts_per_month": {500},
        "seats": {10},
        "storage": {53687091200},
    }
    each = {row["code"]: {it["id"]: it["used"] for it in row["workspaces"]} for row in rows}
    assert each["seats"] == {bakery["id"]: 2, cafe["id"]: 1}
    assert each["storage"] == {bakery["id"]: 11, cafe["id"]: 0}
    assert {row["id"]: row["posts"] for row in listed} == {bakery["id"]: 2, cafe["id"]: 0}
    for line in ("seats,Café 喫茶,,,1,10", "workspaces,,,,2,5"):
        assert line in csv.splitlines()


async def test_both_go_along_as_csv(api: Api, container: Container) -> None:
    ann = await api.register("=HYPERLINK(1)")
    bakery = await ann.workspace()
    await spent(container, bakery, ann, 100_000)
    for name, line in (
        ("usage", "member,'=HYPERLINK(1),10,1"),
        ("ledger", ",usage,-10,100000,0,,Blue Door Bakery,'=HYPERLINK(1),"),
    ):
        answer = await ann.get(f"/accounts/{bakery['account_id']}/{name}/export")
        assert answer.headers["content-type"].startswith("text/csv")
        assert f'filename="{name}-' in answer.headers["content-disposition"]
        assert line in answer.text


async def test_a_ledger_longer_than_a_page_goes_along_whole(api: Api, container: Container) -> None:
    ann = await api.register()
    bakery = await ann.workspace()
    for _ in range(3):
        await spent(container, bakery, ann, 10_000)
    path = f"/accounts/{bakery['account_id']}/ledger"
    first = (await ann.get(f"{path}?limit=2")).json()
    second = (await ann.get(f"{path}?limit=2&cursor={first['next_cursor']}")).json()
    assert [len(first["items"]), len(second["items"]), second["next_cursor"]] == [2, 1, None]
    assert len((await ann.get(f"{path}/export")).text.splitlines()) == 4


@pytest.mark.parametrize("path", ["usage", "usage/export", "ledger", "ledger/export"])
async def test_a_member_of_a_workspace_sees_nothing_of_its_account(api: Api, path: str) -> None:
    ann = await api.register()
    bakery = await ann.workspace()
    ben = await ann.join(bakery["id"], "admin")
    assert (await ben.get(f"/accounts/{bakery['account_id']}/{path}")).status_code == 404
    assert (await ann.get(f"/accounts/{bakery['account_id']}/{path}")).status_code == 200
