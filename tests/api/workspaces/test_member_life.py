"""Members rest, return and go, alone or many at once; the owner stays."""

import asyncio
from typing import Any

import pytest

from runner.bootstrap import Container
from runner.core.ids import new_id
from tests.client import Api


async def shop(api: Api, *roles: str) -> tuple[str, list[Api]]:
    ann = await api.register("Ann Owner")
    ws = str((await ann.workspace())["id"])
    return ws, [ann, *[await ann.join(ws, role, f"{role.title()} Example") for role in roles]]


def at(ws: str, who: Api, below: str = "") -> str:
    return f"/w/{ws}/members/{who.user['id']}{below}"


async def bulk(who: Api, ws: str, people: list[Any], **change: Any) -> dict[str, str]:
    ids = [each.user["id"] if isinstance(each, Api) else each for each in people]
    answer = await who.post(f"/w/{ws}/members/bulk", {"user_ids": ids, **change})
    assert answer.status_code == 200, answer.text
    return {row["user_id"]: row["outcome"] for row in answer.json()["items"]}


async def roles_in(who: Api, ws: str) -> dict[str, str]:
    items = (await who.get(f"/w/{ws}/members")).json()["items"]
    return {row["user_id"]: row["role"] for row in items}


async def test_a_suspended_member_is_out_with_the_next_request_and_comes_back(api: Api) -> None:
    ws, (ann, ben) = await shop(api, "editor")
    for _ in range(2):
        rested = await ann.post(at(ws, ben, "/suspension"))
        assert (rested.status_code, rested.json()["status"]) == (200, "suspended")
    assert (await ben.get(f"/w/{ws}")).status_code == 404
    assert (await ben.get("/workspaces")).json()["items"] == []
    found = (await ann.get(f"/w/{ws}/members?status=suspended")).json()["items"]
    assert [row["user_id"] for row in found] == [ben.user["id"]]
    for _ in range(2):
        back = await ann.delete(at(ws, ben, "/suspension"))
        assert (back.status_code, back.json()["status"]) == (200, "active")
    assert (await ben.get(f"/w/{ws}")).status_code == 200


async def test_nobody_suspends_themselves_or_somebody_above_them(api: Api) -> None:
    ws, (ann, admin) = await shop(api, "admin")
    assert (await admin.post(at(ws, ann, "/suspension"))).status_code == 403
    assert (await admin.post(at(ws, admin, "/suspension"))).json()["code"] == "state_conflict"


async def test_a_preview_says_what_forbids_it_and_changes_nothing(api: Api) -> None:
    ws, (ann, admin, ben, cleo) = await shop(api, "admin", "editor", "guest")
    stranger = str(new_id())
    before = await roles_in(ann, ws)
    wanted = [ann, ben, cleo, stranger]
    said = await bulk(admin, ws, wanted, action="change_role", role="viewer")
    assert said == {
        ann.user["id"]: "forbidden",
        ben.user["id"]: "ok",
        cleo.user["id"]: "ok",
        stranger: "not_found",
    }
    assert await roles_in(ann, ws) == before
    done = await bulk(admin, ws, wanted, action="change_role", role="viewer", dry_run=False)
    assert done == said
    after = await roles_in(ann, ws)
    assert after == before | {ben.user["id"]: "viewer", cleo.user["id"]: "viewer"}
    assert await bulk(admin, ws, wanted, action="change_role", role="viewer", dry_run=False) == said


async def test_two_who_change_the_same_people_at_once_do_not_wait_for_each_other(
    api: Api,
) -> None:
    ws, (ann, ben, *rest) = await shop(api, "admin", "guest", "guest", "guest")
    there = [who.user["id"] for who in rest]
    changes = [
        (ann, there, "viewer"),
        (ben, there[::-1], "member"),
    ] * 4
    await asyncio.gather(
        *(
            bulk(who, ws, ids, action="change_role", role=role, dry_run=False)
            for who, ids, role in changes
        )
    )
    roles = await roles_in(ann, ws)
    assert len({roles[user_id] for user_id in there}) == 1


@pytest.mark.parametrize(
    "body",
    [{"user_ids": [], "action": "remove"}, {"action": "remove"},
     {"user_ids": ["018f3f5e-7d4c-7f00-8000-000000000000"] * 201, "action": "remove"},
     {"user_ids": ["018f3f5e-7d4c-7f00-8000-000000000000"], "action": "change_role"},
     {"user_ids": ["018f3f5e-7d4c-7f00-8000-000000000000"], "action": "remove", "role": "guest"}],
    ids=["nobody", "missing", "too-many", "no-role", "needless-role"],
)  # fmt: skip
async def test_a_bulk_change_is_refused_that_says(api: Api, body: dict[str, Any]) -> None:
    ws, (ann,) = await shop(api)
    assert (await ann.post(f"/w/{ws}/members/bulk", body)).status_code == 422


async def test_what_a_member_leaves_goes_to_their_successor(api: Api) -> None:
    ws, (ann, ben, cleo) = await shop(api, "admin", "editor")
    owned = {"owner_id": ben.user["id"]}
    post = (await ben.post(f"/w/{ws}/posts", {"title": "Bread", **owned})).json()
    worked = {"assignee_id": ben.user["id"], "owner_id": ann.user["id"]}
    other = (await ben.post(f"/w/{ws}/posts", {"title": "Cake", **worked})).json()
    goal = (await ben.post(f"/w/{ws}/goals", {"title": "More", **owned})).json()
    led = {"key": "WEB", "name": "Website", "lead_id": ben.user["id"]}
    project = (await ann.post(f"/w/{ws}/projects", led)).json()
    body = {"name": "CI", "scopes": ["content:read"]}
    key = (await ben.post(f"/w/{ws}/api-keys", body)).json()
    invite = (await ben.post(f"/w/{ws}/invites", {"email": "dora@example.org"})).json()
    path, to = at(ws, ben, "/offboarding"), {"successor_id": cleo.user["id"]}
    expected = {"posts": 2, "goals": 1, "api_keys": 1, "invites": 1, "projects": 1}
    for dry_run in (True, False):
        answer = await ann.post(path, {**to, "dry_run": dry_run})
        assert answer.status_code == 200, answer.text
        counts = {row["kind"]: row["count"] for row in answer.json()["items"]}
        assert counts.items() >= expected.items()
        assert ((await ben.get(f"/w/{ws}")).status_code == 200) is dry_run
    assert (await ann.post(path, {**to, "dry_run": False})).status_code == 404
    read = {name: (await ann.get(f"/w/{ws}/posts/{p['id']}")).json() for name, p in
            {"owned": post, "worked": other}.items()}  # fmt: skip
    assert read["owned"]["owner_id"] == cleo.user["id"]
    assert (read["worked"]["owner_id"], read["worked"]["assignee_id"]) == (
        ann.user["id"],
        cleo.user["id"],
    )
    assert (await ann.get(f"/w/{ws}/goals/{goal['id']}")).json()["owner_id"] == cleo.user["id"]
    led_by = (await ann.get(f"/w/{ws}/projects/{project['id']}")).json()["lead_id"]
    assert led_by == cleo.user["id"]
    assert (await ann.get(f"/w/{ws}/api-keys/{key['id']}")).json()["revoked_at"] is not None
    (kept,) = (await ann.get(f"/w/{ws}/invites?state=pending")).json()["items"]
    assert (kept["id"], kept["invited_by_id"]) == (invite["id"], cleo.user["id"])
    events = (await ann.get(f"/w/{ws}/audit-events")).json()["items"]
    assert {"member.offboarded", "member.deleted"} <= {event["type"] for event in events}


async def test_nobody_is_offboarded_to_a_successor_who_is_unfit(api: Api) -> None:
    ws, (ann, ben, cleo) = await shop(api, "editor", "editor")
    await ann.post(at(ws, cleo, "/suspension"))
    stranger = await api.register()
    for successor in (ben, cleo, stranger):
        body = {"successor_id": successor.user["id"]}
        answer = await ann.post(at(ws, ben, "/offboarding"), body)
        assert (answer.status_code, answer.json()["code"]) == (422, "unfit_successor")


async def test_the_last_owner_is_not_offboarded(api: Api) -> None:
    ws, (ann, ben) = await shop(api, "admin")
    answer = await ann.post(at(ws, ann, "/offboarding"), {"successor_id": ben.user["id"]})
    assert (answer.status_code, answer.json()["code"]) == (409, "last_owner")


async def names(who: Api, ws: str, query: str) -> list[str]:
    answer = await who.get(f"/w/{ws}/members?{query}")
    assert answer.status_code == 200, answer.text
    return [row["full_name"] for row in answer.json()["items"]]


async def test_members_are_searched_filtered_and_sorted(api: Api) -> None:
    ws, (ann, viewer, _admin) = await shop(api, "viewer", "admin")
    assert await names(ann, ws, "sort=name") == ["Admin Example", "Ann Owner", "Viewer Example"]
    assert (await names(ann, ws, "sort=-name"))[0] == "Viewer Example"
    assert (await names(ann, ws, "sort=role"))[0] == "Ann Owner"
    assert (await names(ann, ws, "sort=-role"))[0] == "Viewer Example"
    assert await names(ann, ws, "q=OWNER") == ["Ann Owner"]
    assert await names(ann, ws, f"q={viewer.user['email'].upper()}") == ["Viewer Example"]
    assert await names(ann, ws, "q=%25") == []
    assert len(await names(ann, ws, "q=")) == 3
    assert await names(ann, ws, "role=admin&status=active&kind=human") == ["Admin Example"]
    assert await names(ann, ws, "kind=agent") == []


@pytest.mark.parametrize("sort", ["name", "-name", "role", "-role", "created_at", "-created_at"])
async def test_the_pages_of_members_hold_everybody_once(api: Api, sort: str) -> None:
    ws, people = await shop(api, "viewer", "viewer", "admin", "guest")
    path, seen = f"/w/{ws}/members?limit=2&sort={sort}", []
    while path:
        page = await people[0].get(path)
        seen += [row["user_id"] for row in page.json()["items"]]
        path = page.links["next"]["url"] if "next" in page.links else ""
    whole = (await people[0].get(f"/w/{ws}/members?sort={sort}")).json()["items"]
    assert seen == [row["user_id"] for row in whole]
    assert {*seen} == {who.user["id"] for who in people}


async def own_role(ann: Api, ws: str, *scopes: str, **more: str) -> str:
    answer = await ann.post(f"/w/{ws}/roles", {"name": "Cast", "scopes": scopes, **more})
    assert answer.status_code == 201, answer.text
    return str(answer.json()["id"])


async def test_many_get_a_role_of_the_workspaces_own(api: Api) -> None:
    ws, (ann, ben, cleo) = await shop(api, "viewer", "guest")
    role = await own_role(ann, ws, "content:read", "content:write")
    people, change = [ben, cleo], {"action": "change_role", "custom_role_id": role}
    for dry_run in (True, False, False):
        said = await bulk(ann, ws, people, **change, dry_run=dry_run)
        assert set(said.values()) == {"ok"}
    for who in people:
        assert (await who.get(f"/w/{ws}/membership")).json()["custom_role"] == "Cast"
    body = {"user_ids": [ben.user["id"]], "action": "change_role"}
    both = await ann.post(
        f"/w/{ws}/members/bulk", {**body, "role": "guest", "custom_role_id": role}
    )
    assert both.status_code == 422
    unknown = await ann.post(f"/w/{ws}/members/bulk", {**body, "custom_role_id": str(new_id())})
    assert unknown.status_code == 404


async def test_a_custom_role_is_worth_its_scopes_and_not_its_base(api: Api) -> None:
    ws, (ann, host, admin) = await shop(api, "guest", "admin")
    role = await own_role(ann, ws, "members:read", "members:write", based_on="admin")
    await ann.patch(at(ws, host), {"custom_role_id": role})
    said = await bulk(host, ws, [admin], action="suspend", dry_run=False)
    assert said == {admin.user["id"]: "forbidden"}
    said = await bulk(host, ws, [admin], action="change_role", role="viewer", dry_run=False)
    assert said == {admin.user["id"]: "forbidden"}


async def test_two_admins_who_offboard_each_other_leave_one(api: Api, container: Container) -> None:
    ws, (_, ann, ben, cleo) = await shop(api, "admin", "admin", "viewer")
    for _ in range(10 if container.database.is_postgres else 2):
        body = {"successor_id": cleo.user["id"], "dry_run": False}
        answers = await asyncio.gather(
            ann.post(at(ws, ben, "/offboarding"), body),
            ben.post(at(ws, ann, "/offboarding"), body),
        )
        assert sorted(answer.status_code for answer in answers) == [200, 404]
        left, gone = (ann, ben) if answers[0].status_code == 200 else (ben, ann)
        body = {"email": gone.user["email"], "role": "admin"}
        token = (await left.post(f"/w/{ws}/invites", body)).json()["token"]
        assert (await gone.post("/invites/accept", {"token": token})).status_code == 201
