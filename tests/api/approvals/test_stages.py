from tests.api.approvals.cast import Cast, ok, refused
from tests.client import Api


async def test_a_new_workspace_has_two_stages(api: Api) -> None:
    cast = await Cast.open(api)
    stages = ok(await cast.vera.get(cast.at("/approval-stages")))["items"]
    assert [(s["name"], s["rank"], s["quorum"], s["roles"]) for s in stages] == [
        ("Draft Review", 0, 1, []),
        ("Final Approval", 1, 1, []),
    ]


async def test_only_admins_change_the_stages(api: Api) -> None:
    cast = await Cast.open(api)
    stage = ok(await cast.ann.post(cast.at("/approval-stages"), {"name": "Legal", "rank": 5}), 201)
    path = cast.at(f"/approval-stages/{stage['id']}")
    refused(await cast.ben.post(cast.at("/approval-stages"), {"name": "x"}), 403,
            "insufficient_scope")  # fmt: skip
    refused(await cast.ben.patch(path, {"name": "x"}), 403, "insufficient_scope")
    refused(await cast.ben.delete(path), 403, "insufficient_scope")
    changed = ok(await cast.ann.patch(path, {"name": "Law", "roles": ["admin", "owner"]}))
    assert (changed["name"], changed["roles"], changed["version"]) == ("Law", ["admin", "owner"], 2)
    assert ok(await cast.vera.get(path)) == changed
    stale = await cast.ann.patch(path, {"name": "y"}, headers={"If-Match": '"1"'})
    refused(stale, 412, "version_mismatch")
    assert (await cast.ann.delete(path)).status_code == 204
    refused(await cast.ann.get(path), 404, "not_found")


async def test_a_stage_asks_only_roles_that_may_decide(api: Api) -> None:
    cast = await Cast.open(api)
    body = {"name": "All", "roles": ["editor", "member"]}
    answer = refused(await cast.ann.post(cast.at("/approval-stages"), body), 422,
                     "validation_failed")  # fmt: skip
    assert answer["errors"][0]["pointer"] == "/roles"


async def test_a_stage_where_posts_wait_and_the_last_one_stay(api: Api) -> None:
    cast = await Cast.open(api)
    first, second = ok(await cast.ann.get(cast.at("/approval-stages")))["items"]
    post = await cast.write()
    await cast.submit(post)
    path = cast.at("/approval-stages/{}").format
    refused(await cast.ann.delete(path(first["id"])), 409, "stage_in_use")
    assert (await cast.ann.delete(path(second["id"]))).status_code == 204
    refused(await cast.ann.delete(path(first["id"])), 409, "last_stage")
    ok(await cast.decide(cast.ben, await cast.open_request(post)))
    assert await cast.status(post) == "approved"


async def test_a_stage_added_later_has_to_approve_too(api: Api) -> None:
    cast = await Cast.open(api)
    post = await cast.approved()
    ok(await cast.ann.post(cast.at("/approval-stages"), {"name": "Legal", "rank": 5}), 201)
    publication = cast.at(f"/posts/{post['id']}/publication")
    refused(await cast.ben.post(publication), 409, "approval_missing")
    request = await cast.open_request(post)
    assert (request["stage"], await cast.status(post)) == ("Legal", "review")
    ok(await cast.decide(cast.ben, request))
    assert (await cast.ben.post(publication)).status_code == 202


async def test_history_names_a_stage_that_is_gone(api: Api) -> None:
    cast = await Cast.open(api)
    post = await cast.approved()
    first = ok(await cast.ann.get(cast.at("/approval-stages")))["items"][0]
    assert (await cast.ann.delete(cast.at(f"/approval-stages/{first['id']}"))).status_code == 204
    assert [r["stage"] for r in await cast.requests(post)] == ["Draft Review", "Final Approval"]


async def test_a_custom_role_decides_by_what_it_holds_and_not_by_its_base(api: Api) -> None:
    cast = await Cast.open(api)
    for stage in ok(await cast.ann.get(cast.at("/approval-stages")))["items"]:
        path = cast.at(f"/approval-stages/{stage['id']}")
        ok(await cast.ann.patch(path, {"roles": ["editor"]}))
    see = ["content:read", "approvals:read"]
    editors = ok(await cast.ann.get(cast.at("/roles")))["items"]
    (whole,) = [role["scopes"] for role in editors if role["name"] == "editor"]
    roles = {}
    for name, scopes in {
        "Lookers": see,
        "Deciders": [*see, "approvals:decide"],
        "Chiefs": [*whole, "keys:read"],
    }.items():
        body = {"name": name, "scopes": scopes, "based_on": "admin"}
        roles[name] = ok(await cast.ann.post(cast.at("/roles"), body), 201)["id"]
    request = await cast.submit(await cast.write())
    member = cast.at(f"/members/{cast.vera.user['id']}")
    for name, code in {"Lookers": "insufficient_scope", "Deciders": "not_an_approver"}.items():
        ok(await cast.ann.patch(member, {"custom_role_id": roles[name]}))
        refused(await cast.decide(cast.vera, request), 403, code)
    ok(await cast.ann.patch(member, {"custom_role_id": roles["Chiefs"]}))
    assert ok(await cast.decide(cast.vera, request))["state"] == "approved"
