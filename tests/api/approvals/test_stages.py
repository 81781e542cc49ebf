from tests.api.approvals.desk import Desk, ok, refused
from tests.client import Api


async def test_a_new_workspace_has_two_stages(api: Api) -> None:
    desk = await Desk.open(api)
    stages = ok(await desk.vera.get(desk.at("/approval-stages")))["items"]
    assert [(s["name"], s["rank"], s["quorum"], s["roles"]) for s in stages] == [
        ("Draft Review", 0, 1, []),
        ("Final Approval", 1, 1, []),
    ]


async def test_only_admins_change_the_stages(api: Api) -> None:
    desk = await Desk.open(api)
    stage = ok(await desk.ann.post(desk.at("/approval-stages"), {"name": "Legal", "rank": 5}), 201)
    path = desk.at(f"/approval-stages/{stage['id']}")
    refused(await desk.ben.post(desk.at("/approval-stages"), {"name": "x"}), 403,
            "insufficient_scope")  # fmt: skip
    refused(await desk.ben.patch(path, {"name": "x"}), 403, "insufficient_scope")
    refused(await desk.ben.delete(path), 403, "insufficient_scope")
    changed = ok(await desk.ann.patch(path, {"name": "Law", "roles": ["admin", "owner"]}))
    assert (changed["name"], changed["roles"], changed["version"]) == ("Law", ["admin", "owner"], 2)
    assert ok(await desk.vera.get(path)) == changed
    stale = await desk.ann.patch(path, {"name": "y"}, headers={"If-Match": '"1"'})
    refused(stale, 412, "version_mismatch")
    assert (await desk.ann.delete(path)).status_code == 204
    refused(await desk.ann.get(path), 404, "not_found")


async def test_a_stage_asks_only_roles_that_may_decide(api: Api) -> None:
    desk = await Desk.open(api)
    body = {"name": "All", "roles": ["editor", "member"]}
    answer = refused(await desk.ann.post(desk.at("/approval-stages"), body), 422,
                     "validation_failed")  # fmt: skip
    assert answer["errors"][0]["pointer"] == "/roles"


async def test_a_stage_where_posts_wait_and_the_last_one_stay(api: Api) -> None:
    desk = await Desk.open(api)
    first, second = ok(await desk.ann.get(desk.at("/approval-stages")))["items"]
    post = await desk.write()
    await desk.submit(post)
    path = desk.at("/approval-stages/{}").format
    refused(await desk.ann.delete(path(first["id"])), 409, "stage_in_use")
    assert (await desk.ann.delete(path(second["id"]))).status_code == 204
    refused(await desk.ann.delete(path(first["id"])), 409, "last_stage")
    ok(await desk.decide(desk.ben, await desk.open_request(post)))
    assert await desk.status(post) == "approved"


async def test_a_stage_added_later_has_to_approve_too(api: Api) -> None:
    desk = await Desk.open(api)
    post = await desk.approved()
    ok(await desk.ann.post(desk.at("/approval-stages"), {"name": "Legal", "rank": 5}), 201)
    publication = desk.at(f"/posts/{post['id']}/publication")
    refused(await desk.ben.post(publication), 409, "approval_missing")
    request = await desk.open_request(post)
    assert (request["stage"], await desk.status(post)) == ("Legal", "review")
    ok(await desk.decide(desk.ben, request))
    assert (await desk.ben.post(publication)).status_code == 202


async def test_history_names_a_stage_that_is_gone(api: Api) -> None:
    desk = await Desk.open(api)
    post = await desk.approved()
    first = ok(await desk.ann.get(desk.at("/approval-stages")))["items"][0]
    assert (await desk.ann.delete(desk.at(f"/approval-stages/{first['id']}"))).status_code == 204
    assert [r["stage"] for r in await desk.requests(post)] == ["Draft Review", "Final Approval"]


async def test_a_custom_role_decides_by_what_it_holds_and_not_by_its_base(api: Api) -> None:
    desk = await Desk.open(api)
    for stage in ok(await desk.ann.get(desk.at("/approval-stages")))["items"]:
        path = desk.at(f"/approval-stages/{stage['id']}")
        ok(await desk.ann.patch(path, {"roles": ["editor"]}))
    see = ["content:read", "approvals:read"]
    editors = ok(await desk.ann.get(desk.at("/roles")))["items"]
    (whole,) = [role["scopes"] for role in editors if role["name"] == "editor"]
    roles = {}
    for name, scopes in {
        "Lookers": see,
        "Deciders": [*see, "approvals:decide"],
        "Chiefs": [*whole, "keys:read"],
    }.items():
        body = {"name": name, "scopes": scopes, "based_on": "admin"}
        roles[name] = ok(await desk.ann.post(desk.at("/roles"), body), 201)["id"]
    request = await desk.submit(await desk.write())
    member = desk.at(f"/members/{desk.vera.user['id']}")
    for name, code in {"Lookers": "insufficient_scope", "Deciders": "not_an_approver"}.items():
        ok(await desk.ann.patch(member, {"custom_role_id": roles[name]}))
        refused(await desk.decide(desk.vera, request), 403, code)
    ok(await desk.ann.patch(member, {"custom_role_id": roles["Chiefs"]}))
    assert ok(await desk.decide(desk.vera, request))["state"] == "approved"
