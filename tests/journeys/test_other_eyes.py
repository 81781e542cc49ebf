"""Two pairs of eyes are two people who are known apart, and at a screen."""

from typing import Any

from runner.bootstrap import Container
from runner.identity import Purpose
from tests.api.approvals.desk import Desk, ok, refused
from tests.api.identity.proofs import mailed
from tests.client import Api


async def prove(api: Api, container: Container, who: Api) -> None:
    [token] = await mailed(container, who.user["email"], Purpose.VERIFY)
    assert (await api.post("/auth/verify-email", {"token": token})).status_code == 204


async def keyed_for(desk: Desk, who: Api, scopes: list[str], **body: Any) -> Api:
    """Let a program in through a key that somebody makes."""
    fields = {"name": "K", "scopes": scopes} | body
    made = ok(await who.post(desk.at("/api-keys"), fields), 201)
    return Api(who.http, {"Authorization": f"Bearer {made['key']}"}, made)


async def asked(desk: Desk, who: Api) -> dict[str, Any]:
    """Have somebody write and submit a post."""
    body = {"title": "Ours", "variants": {"blog": "We bake on Sundays."}}
    post = ok(await who.post(desk.at("/posts"), body), 201)
    return await desk.submit(post, who)


async def test_whom_one_let_in_is_no_second_pair_of_eyes_until_proven(
    api: Api, container: Container
) -> None:
    desk = await Desk.open(api)
    request = await asked(desk, desk.ann)
    # Nobody here is known apart from Ann: she is as good as alone.
    refused(await desk.decide(desk.ben, request), 403, "address_unproven")

    refused(await desk.decide(desk.cleo, request), 403, "address_unproven")
    assert ok(await desk.decide(desk.ann, request))["state"] == "approved"
    other = await asked(desk, desk.ann)
    await prove(api, container, desk.ben)
    refused(await desk.decide(desk.ann, other), 403, "self_approval")
    refused(await desk.decide(desk.cleo, other), 403, "address_unproven")
    assert ok(await desk.decide(desk.ben, other))["state"] == "approved"


async def test_nor_is_whom_they_let_in(api: Api) -> None:
    desk = await Desk.open(api)
    await desk.ann.patch(desk.at(f"/members/{desk.ben.user['id']}"), {"role": "admin"})
    dora = await desk.ben.join(desk.ws, "editor")
    request = await asked(desk, desk.ann)
    refused(await desk.decide(dora, request), 403, "address_unproven")
    assert ok(await desk.decide(desk.ann, request))["state"] == "approved"


async def test_nor_when_who_let_them_in_has_left(api: Api) -> None:
    desk = await Desk.open(api)
    ben = desk.at(f"/members/{desk.ben.user['id']}")
    await desk.ann.patch(ben, {"role": "admin"})
    dora = await desk.ben.join(desk.ws, "editor")
    request = await asked(desk, desk.ann)
    assert (await desk.ann.delete(ben)).status_code == 204
    refused(await desk.decide(dora, request), 403, "address_unproven")


async def test_the_unproven_decide_on_what_others_wrote(api: Api) -> None:
    desk = await Desk.open(api)
    request = await desk.submit(await desk.write())
    assert ok(await desk.decide(desk.ben, request))["state"] == "approved"


async def test_a_key_decides_only_where_the_workspace_says_so(api: Api) -> None:
    desk = await Desk.open(api)
    request = await desk.submit(await desk.write())
    scopes = ["approvals:decide", "approvals:read", "workspace:read", "workspace:write"]
    program = await keyed_for(desk, desk.ann, scopes)
    path = desk.at("/settings")
    etag = (await desk.ann.get(path)).headers["etag"]
    allow = {"api": {"keys_may_decide": True}}
    for verdict in ("approved", "rejected"):
        refused(await desk.decide(program, request, verdict, "No"), 403, "keys_may_not_decide")
    refused(await program.patch(path, allow, headers={"If-Match": etag}), 403, "not_for_keys")
    [waiting] = await desk.requests({"id": request["post_id"]})
    assert (waiting["state"], waiting["decisions"]) == ("pending", [])
    ok(await desk.ann.patch(path, allow, headers={"If-Match": etag}))
    [said] = ok(await desk.decide(program, request))["decisions"]
    assert (said["key_id"], said["door"]) == (program.user["id"], "api")
    log = ok(await desk.ann.get(desk.at("/audit-events")))["items"]
    told = next(event for event in log if event["type"] == "approval.approved")
    assert told["data"]["key_id"] == program.user["id"]


async def test_nor_does_a_key_decide_by_asking_fewer(api: Api) -> None:
    desk = await Desk.open(api)
    first, second = ok(await desk.ann.get(desk.at("/approval-stages")))["items"]
    stages = desk.at("/approval-stages")
    ok(await desk.ann.patch(f"{stages}/{first['id']}", {"quorum": 2}))
    request = await desk.submit(await desk.write())
    ok(await desk.decide(desk.ben, request))
    program = await keyed_for(desk, desk.ann, ["workspace:write"])
    for answer in (
        await program.patch(f"{stages}/{first['id']}", {"quorum": 1}),
        await program.delete(f"{stages}/{second['id']}"),
        await program.post(stages, {"name": "Its own", "rank": 9}),
    ):
        refused(answer, 403, "not_for_keys")
    [waiting] = await desk.requests({"id": request["post_id"]})
    assert (waiting["state"], waiting["quorum"]) == ("pending", 2)
    path = desk.at("/settings")
    etag = {"If-Match": (await desk.ann.get(path)).headers["etag"]}
    ok(await desk.ann.patch(path, {"api": {"keys_may_decide": True}}, headers=etag))
    ok(await program.patch(f"{stages}/{first['id']}", {"quorum": 1}))
    assert [r["state"] for r in await desk.requests({"id": request["post_id"]})] == [
        "approved",
        "pending",
    ]


async def agent_for(desk: Desk, who: Api) -> tuple[str, Api]:
    """Have somebody answer for an agent, and let it in."""
    body = {"kind": "agent", "full_name": "Drafter", "responsible_user_id": who.user["id"]}
    machine = ok(await desk.ann.post(desk.at("/machines"), body), 201)["id"]
    scopes = ["content:read", "content:write"]
    agent = await keyed_for(desk, desk.ann, scopes, machine_id=machine)
    return desk.at(f"/machines/{machine}"), agent


async def test_who_answers_for_an_agent_is_no_other_eyes_for_what_it_wrote(api: Api) -> None:
    desk = await Desk.open(api)
    machine, agent = await agent_for(desk, desk.ben)
    body = {"title": "Ours", "variants": {"blog": "We bake on Sundays."}}
    post = ok(await agent.post(desk.at("/posts"), body), 201)
    request = await desk.submit(post)
    told = ok(await desk.ben.get(desk.at(f"/approvals/{request['id']}")))["refusal"]
    assert told["code"] == "self_approval"
    assert (
        refused(await desk.decide(desk.ben, request), 403, "self_approval")["detail"]
        == (told["detail"])
    )
    # Who answered when it wrote stays who they are, and who answers by now is one more.
    ok(await desk.ann.patch(machine, {"responsible_user_id": desk.cleo.user["id"]}))
    for who in (desk.ben, desk.cleo):
        refused(await desk.decide(who, request), 403, "self_approval")
    assert (await desk.ann.delete(machine)).status_code == 204
    refused(await desk.decide(desk.ben, request), 403, "self_approval")
    assert ok(await desk.decide(desk.ann, request))["state"] == "approved"


async def test_nor_for_what_it_edited_and_each_is_told_what_they_may(api: Api) -> None:
    desk = await Desk.open(api)
    _, agent = await agent_for(desk, desk.ben)
    post = await desk.write()
    await desk.edit(post, "We bake on Mondays.", agent)
    request = await desk.submit(post, desk.cleo)
    for who, code in (
        (desk.ann, None),
        (desk.ben, "self_approval"),
        (desk.cleo, "self_approval"),
        (desk.vera, "insufficient_scope"),
        (desk.wim, "insufficient_scope"),
    ):
        [listed] = ok(await who.get(desk.at("/approvals")))["items"]
        assert (listed["refusal"] or {"code": None})["code"] == code
        answer = await desk.decide(who, request, "rejected", "No") if code else None
        assert answer is None or answer.json()["code"] == code
    # Edited by somebody else since, it is theirs.
    await desk.edit(post, "We bake on Tuesdays.")
    again = await desk.submit(post)
    assert again["version_number"] == request["version_number"] + 1
    assert ok(await desk.decide(desk.ben, again))["refusal"] is None


async def test_who_is_alone_with_their_agent_decides(api: Api) -> None:
    ann = await api.register("Ann Owner")
    made = await ann.workspace("Mine")
    desk = Desk(made["id"], made["slug"], ann, ann, ann, ann, ann)
    _, agent = await agent_for(desk, ann)
    body = {"title": "Ours", "variants": {"blog": "We bake on Sundays."}}
    request = await desk.submit(ok(await agent.post(desk.at("/posts"), body), 201))
    assert request["refusal"] is None
    assert ok(await desk.decide(ann, request))["state"] == "approved"
