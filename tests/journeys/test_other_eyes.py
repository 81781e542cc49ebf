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
    made = ok(await desk.ann.post(desk.at("/api-keys"), {"name": "K", "scopes": scopes}), 201)
    program = Api(api.http, {"Authorization": f"Bearer {made['key']}"})
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
    assert (said["key_id"], said["door"]) == (made["id"], "api")
    log = ok(await desk.ann.get(desk.at("/audit-events")))["items"]
    told = next(event for event in log if event["type"] == "approval.approved")
    assert told["data"]["key_id"] == made["id"]
