"""Two pairs of eyes are two people who are known apart, and at a screen."""

from typing import Any
from uuid import UUID

import pytest

from runner.bootstrap import Container
from runner.content import Platform
from runner.identity import Purpose
from runner.workflows import Runs
from tests.api.approvals.cast import Cast, ok, refused
from tests.api.identity.proofs import mailed
from tests.api.workflows.studio import SOURCES, Studio
from tests.client import PASSWORD, Api
from tests.waiting import until


async def prove(api: Api, container: Container, who: Api) -> None:
    [token] = await mailed(container, who.user["email"], Purpose.VERIFY)
    assert (await api.post("/auth/verify-email", {"token": token})).status_code == 204


async def keyed_for(cast: Cast, who: Api, scopes: list[str], **body: Any) -> Api:
    """Let a program in through a key that somebody makes."""
    fields = {"name": "K", "scopes": scopes} | body
    made = ok(await who.post(cast.at("/api-keys"), fields), 201)
    return Api(who.http, {"Authorization": f"Bearer {made['key']}"}, made)


async def asked(cast: Cast, who: Api) -> dict[str, Any]:
    """Have somebody write and submit a post."""
    body = {"title": "Ours", "variants": {"blog": "We bake on Sundays."}}
    post = ok(await who.post(cast.at("/posts"), body), 201)
    return await cast.submit(post, who)


async def test_whom_one_let_in_is_no_second_pair_of_eyes_until_proven(
    api: Api, container: Container
) -> None:
    cast = await Cast.open(api)
    request = await asked(cast, cast.ann)
    # Nobody here is known apart from Ann: she is as good as alone.
    refused(await cast.decide(cast.ben, request), 403, "address_unproven")

    refused(await cast.decide(cast.cleo, request), 403, "address_unproven")
    assert ok(await cast.decide(cast.ann, request))["state"] == "approved"
    other = await asked(cast, cast.ann)
    await prove(api, container, cast.ben)
    refused(await cast.decide(cast.ann, other), 403, "self_approval")
    refused(await cast.decide(cast.cleo, other), 403, "address_unproven")
    assert ok(await cast.decide(cast.ben, other))["state"] == "approved"


async def test_nor_is_whom_they_let_in(api: Api) -> None:
    cast = await Cast.open(api)
    await cast.ann.patch(cast.at(f"/members/{cast.ben.user['id']}"), {"role": "admin"})
    dora = await cast.ben.join(cast.ws, "editor")
    request = await asked(cast, cast.ann)
    refused(await cast.decide(dora, request), 403, "address_unproven")
    assert ok(await cast.decide(cast.ann, request))["state"] == "approved"


async def test_nor_is_an_unproven_inviter_of_whom_they_let_in(api: Api) -> None:
    cast = await Cast.open(api)
    await cast.ann.patch(cast.at(f"/members/{cast.ben.user['id']}"), {"role": "admin"})
    dora = await cast.ben.join(cast.ws, "editor")
    first, second = await asked(cast, dora), await asked(cast, dora)
    refused(await cast.decide(cast.ben, first), 403, "address_unproven")
    assert ok(await cast.decide(cast.ann, first))["state"] == "approved"
    # Nor once the one under the other name is gone.
    assert (await dora.delete(cast.at("/membership"))).status_code == 204
    refused(await cast.decide(cast.ben, second), 403, "address_unproven")
    assert ok(await cast.decide(cast.ann, second))["state"] == "approved"


async def test_who_wrote_the_words_leaves_them_to_others_whoever_touched_them_last(
    api: Api, container: Container
) -> None:
    ann, bea, cleo = [await api.register(name) for name in ("Ann Owner", "Bea", "Cleo")]
    cast = await apart(api, container, ann, ann)
    for who in (bea, cleo):
        await let_in(cast, ann, who)
        await prove(api, container, who)

    async def touched(who: Api, post: dict[str, Any], **change: Any) -> dict[str, Any]:
        etag = {"If-Match": f'"{post["version"]}"'}
        return ok(await who.patch(cast.at(f"/posts/{post['id']}"), change, headers=etag))

    post = ok(await cleo.post(cast.at("/posts"), {"title": "Ours"}), 201)
    post = await touched(bea, post, variants={"blog": "Every word is Bea's."})
    post = await touched(cleo, post, variants={"x": "One more."})
    first = await cast.submit(post, cleo)
    refused(await cast.decide(bea, first), 403, "self_approval")
    assert ok(await cast.decide(ann, first))["state"] == "approved"
    # Where everybody who may decide had a part in it, whoever did not end it may.
    for who in (ann, cast.ben):
        post = ok(await who.get(cast.at(f"/posts/{post['id']}")))
        post = await touched(who, post, title=f"Ours, says {who.user['full_name']}")
    post = ok(await cleo.get(cast.at(f"/posts/{post['id']}")))
    await touched(cleo, post, title="Ours again")
    second = await cast.submit(post, cleo)
    assert ok(await cast.decide(bea, second))["state"] == "approved"


async def test_nor_when_who_let_them_in_has_left(api: Api) -> None:
    cast = await Cast.open(api)
    ben = cast.at(f"/members/{cast.ben.user['id']}")
    await cast.ann.patch(ben, {"role": "admin"})
    dora = await cast.ben.join(cast.ws, "editor")
    request = await asked(cast, cast.ann)
    assert (await cast.ann.delete(ben)).status_code == 204
    refused(await cast.decide(dora, request), 403, "address_unproven")


async def let_in(cast: Cast, who: Api, guest: Api) -> None:
    """Let somebody in by a link that is shown."""
    body = {"email": guest.user["email"], "role": "admin"}
    token = ok(await who.post(cast.at("/invites"), body), 201)["token"]
    assert (await guest.post("/invites/accept", {"token": token})).status_code == 201


async def apart(api: Api, container: Container, founder: Api, owner: Api) -> Cast:
    """Found a workspace with an owner and an editor who both proved their address."""
    made = await founder.workspace("Ours")
    ben = await founder.join(made["id"], "editor")
    cast = Cast(made["id"], made["slug"], owner, owner, ben, ben, owner)
    if founder is not owner:
        await let_in(cast, founder, owner)
    for who in (owner, ben):
        await prove(api, container, who)
    return cast


async def test_nor_in_any_order_of_letting_each_other_in(api: Api, container: Container) -> None:
    ann = await api.register("Ann Owner")
    cast = await apart(api, container, ann, ann)
    sid, tom = [await api.register(name) for name in ("Sid", "Tom")]
    request = await asked(cast, ann)

    async def leave(who: Api) -> None:
        assert (await who.delete(cast.at("/membership"))).status_code == 204

    async def let_go(who: Api, by: Api) -> None:
        gone = await by.delete(cast.at(f"/members/{who.user['id']}"))
        assert gone.status_code == 204

    async def are_refused(*people: Api) -> None:
        for who in people:
            refused(await cast.decide(who, request), 403, "address_unproven")

    await let_in(cast, ann, sid)
    await let_in(cast, sid, tom)
    await leave(sid)
    await let_in(cast, tom, sid)
    await are_refused(sid, tom)
    await let_go(tom, by=sid)
    await let_in(cast, ann, tom)
    await are_refused(sid, tom)
    await leave(sid)
    await let_in(cast, tom, sid)
    await leave(tom)
    await let_in(cast, sid, tom)
    await are_refused(sid, tom)
    assert ok(await cast.decide(cast.ben, request))["state"] == "approved"


async def test_nor_once_whose_other_names_they_may_be_has_left(
    api: Api, container: Container
) -> None:
    ann, bea = [await api.register(name) for name in ("Ann Owner", "Bea Admin")]
    cast = await apart(api, container, ann, ann)
    await let_in(cast, ann, bea)
    await prove(api, container, bea)
    sid, tom = [await api.register(name) for name in ("Sid", "Tom")]
    await let_in(cast, bea, sid)
    await let_in(cast, sid, tom)
    assert (await sid.delete(cast.at("/membership"))).status_code == 204
    await let_in(cast, tom, sid)
    request = await asked(cast, bea)
    assert (await bea.delete(cast.at("/membership"))).status_code == 204
    refused(await cast.decide(sid, request), 403, "address_unproven")


async def test_nor_is_an_unproven_founder_where_two_are_known_apart(
    api: Api, container: Container
) -> None:
    sid, ann = [await api.register(name) for name in ("Sid Founder", "Ann Admin")]
    cast = await apart(api, container, sid, ann)
    first = await asked(cast, ann)
    refused(await cast.decide(sid, first), 403, "address_unproven")
    # Owning proves nothing either, nor does having owned.
    ok(await sid.post(cast.at("/ownership"), {"user_id": ann.user["id"]}))
    refused(await cast.decide(sid, first), 403, "address_unproven")
    assert ok(await cast.decide(cast.ben, first))["state"] == "approved"
    ok(await ann.post(cast.at("/ownership"), {"user_id": sid.user["id"]}))
    second = await asked(cast, ann)
    told = ok(await sid.get(cast.at(f"/approvals/{second['id']}")))["refusal"]
    assert told["code"] == "address_unproven"
    await prove(api, container, sid)
    assert ok(await cast.decide(sid, second))["state"] == "approved"


async def test_the_unproven_decide_on_what_others_wrote(api: Api) -> None:
    cast = await Cast.open(api)
    request = await cast.submit(await cast.write())
    assert ok(await cast.decide(cast.ben, request))["state"] == "approved"


async def test_a_key_decides_only_where_the_workspace_says_so(api: Api) -> None:
    cast = await Cast.open(api)
    request = await cast.submit(await cast.write())
    scopes = ["approvals:decide", "approvals:read", "workspace:read", "workspace:write"]
    program = await keyed_for(cast, cast.ann, scopes)
    path = cast.at("/settings")
    etag = (await cast.ann.get(path)).headers["etag"]
    allow = {"api": {"keys_may_decide": True}}
    for verdict in ("approved", "rejected"):
        refused(await cast.decide(program, request, verdict, "No"), 403, "keys_may_not_decide")
    role = {"members": {"default_invite_role": "admin"}}
    for change in (allow, role, {"audit": {"verify_nightly": False}}):
        refused(await program.patch(path, change, headers={"If-Match": etag}), 403, "not_for_keys")
    [waiting] = await cast.requests({"id": request["post_id"]})
    assert (waiting["state"], waiting["decisions"]) == ("pending", [])
    ok(await cast.ann.patch(path, allow, headers={"If-Match": etag}))
    [said] = ok(await cast.decide(program, request))["decisions"]
    assert (said["key_id"], said["door"]) == (program.user["id"], "api")
    log = ok(await cast.ann.get(cast.at("/audit-events")))["items"]
    told = next(event for event in log if event["type"] == "approval.approved")
    assert told["data"]["key_id"] == program.user["id"]


async def test_nor_does_a_key_decide_by_asking_fewer(api: Api) -> None:
    cast = await Cast.open(api)
    first, second = ok(await cast.ann.get(cast.at("/approval-stages")))["items"]
    stages = cast.at("/approval-stages")
    ok(await cast.ann.patch(f"{stages}/{first['id']}", {"quorum": 2}))
    request = await cast.submit(await cast.write())
    ok(await cast.decide(cast.ben, request))
    program = await keyed_for(cast, cast.ann, ["workspace:write"])
    for answer in (
        await program.patch(f"{stages}/{first['id']}", {"quorum": 1}),
        await program.delete(f"{stages}/{second['id']}"),
        await program.post(stages, {"name": "Its own", "rank": 9}),
    ):
        refused(answer, 403, "not_for_keys")
    [waiting] = await cast.requests({"id": request["post_id"]})
    assert (waiting["state"], waiting["quorum"]) == ("pending", 2)
    path = cast.at("/settings")
    etag = {"If-Match": (await cast.ann.get(path)).headers["etag"]}
    ok(await cast.ann.patch(path, {"api": {"keys_may_decide": True}}, headers=etag))
    ok(await program.patch(f"{stages}/{first['id']}", {"quorum": 1}))
    assert [r["state"] for r in await cast.requests({"id": request["post_id"]})] == [
        "approved",
        "pending",
    ]


async def agent_for(cast: Cast, who: Api, issuer: Api) -> tuple[str, Api]:
    """Have somebody answer for an agent, and somebody let it in."""
    body = {"kind": "agent", "full_name": "Drafter", "responsible_user_id": who.user["id"]}
    service_account = ok(await cast.ann.post(cast.at("/service-accounts"), body), 201)["id"]
    scopes = ["content:read", "content:write", "runs:read", "runs:write"]
    agent = await keyed_for(cast, issuer, scopes, service_account_id=service_account)
    return cast.at(f"/service-accounts/{service_account}"), agent


async def test_who_answers_for_an_agent_is_no_other_eyes_for_what_it_wrote(api: Api) -> None:
    cast = await Cast.open(api)
    dora = await cast.ann.join(cast.ws, "admin")
    service_account, agent = await agent_for(cast, cast.ben, dora)
    body = {"title": "Ours", "variants": {"blog": "We bake on Sundays."}}
    post = ok(await agent.post(cast.at("/posts"), body), 201)
    request = await cast.submit(post)
    told = ok(await cast.ben.get(cast.at(f"/approvals/{request['id']}")))["refusal"]
    assert told["code"] == "self_approval"
    assert (
        refused(await cast.decide(cast.ben, request), 403, "self_approval")["detail"]
        == (told["detail"])
    )
    # Who answered when it wrote stays who they are, and who answers by now is one more.
    ok(await cast.ann.patch(service_account, {"responsible_user_id": cast.cleo.user["id"]}))
    for who in (cast.ben, cast.cleo):
        refused(await cast.decide(who, request), 403, "self_approval")
    assert (await cast.ann.delete(service_account)).status_code == 204
    refused(await cast.decide(cast.ben, request), 403, "self_approval")
    assert ok(await cast.decide(cast.ann, request))["state"] == "approved"


async def test_nor_for_what_it_edited_and_each_is_told_what_they_may(api: Api) -> None:
    cast = await Cast.open(api)
    dora = await cast.ann.join(cast.ws, "admin")
    _, agent = await agent_for(cast, cast.ben, dora)
    post = await cast.write()
    await cast.edit(post, "We bake on Mondays.", agent)
    request = await cast.submit(post, cast.cleo)
    for who, code in (
        (cast.ann, None),
        (dora, "self_approval"),
        (cast.ben, "self_approval"),
        (cast.cleo, "self_approval"),
        (cast.vera, "insufficient_scope"),
        (cast.wim, "insufficient_scope"),
    ):
        [listed] = ok(await who.get(cast.at("/approvals")))["items"]
        assert (listed["refusal"] or {"code": None})["code"] == code
        answer = await cast.decide(who, request, "rejected", "No") if code else None
        assert answer is None or answer.json()["code"] == code
    # Edited by somebody else since, some of it may still stand.
    await cast.edit(post, "We bake on Tuesdays.")
    again = await cast.submit(post)
    assert again["version_number"] == request["version_number"] + 1
    refused(await cast.decide(cast.ben, again), 403, "self_approval")
    assert ok(await cast.decide(cast.cleo, again))["refusal"] is None


async def test_nor_is_who_issued_the_key_it_submitted_by(api: Api) -> None:
    cast = await Cast.open(api)
    dora = await cast.ann.join(cast.ws, "admin")
    service_account, agent = await agent_for(cast, cast.ben, dora)
    request = await cast.submit(await cast.write(), agent)
    for who in (cast.ben, dora):
        refused(await cast.decide(who, request), 403, "self_approval")
    # Neither the end of the key nor that of the agent makes another of them.
    assert (await dora.delete(cast.at(f"/api-keys/{agent.user['id']}"))).status_code == 204
    assert ok(await cast.decide(cast.cleo, request))["state"] == "approved"
    assert (await cast.ann.delete(service_account)).status_code == 204
    # So it is at the stage that Cleo's yes asked.
    [_, later] = await cast.requests({"id": request["post_id"]})
    refused(await cast.decide(dora, later), 403, "self_approval")
    assert ok(await cast.decide(cast.ann, later))["state"] == "approved"


async def test_nor_is_who_issued_the_key_its_run_was_asked_for_by(api: Api) -> None:
    cast = await Cast.open(api)
    dora = await cast.ann.join(cast.ws, "admin")
    _, agent = await agent_for(cast, cast.ben, dora)
    studio = Studio(agent, cast.ws)
    run = await studio.ended(await studio.start(await studio.add_file(SOURCES[0])))
    request = await cast.submit({"id": run["post_id"]})
    for who in (cast.ben, dora):
        refused(await cast.decide(who, request), 403, "self_approval")
    assert ok(await cast.decide(cast.cleo, request))["state"] == "approved"


async def test_nor_is_who_asked_for_the_run_that_somebody_else_tried_again(
    api: Api, container: Container
) -> None:
    cast = await Cast.open(api)
    path, agent = await agent_for(cast, cast.ben, cast.ann)
    service_account = Api(agent.http, user={"id": path.rpartition("/")[2]})
    studio = Studio(cast.ben, cast.ws)
    source = UUID(await studio.add_file(SOURCES[0]))
    for asking in (cast.ben, service_account):
        async with container.database.write(studio.context(asking)) as work:
            run = await Runs(work).start(source, [Platform.X], instruction="We are the best.")
            await Runs(work).cancel(run.id)
        ok(await cast.cleo.post(cast.at(f"/runs/{run.id}/retry")), 202)
        post = {"id": (await studio.ended(str(run.id)))["post_id"]}
        assert (await cast.read(post))["author_id"] == cast.cleo.user["id"]
        request = await cast.submit(post)
        for who in (cast.ben, cast.cleo):
            refused(await cast.decide(who, request), 403, "self_approval")
        assert ok(await cast.decide(cast.ann, request))["state"] == "approved"


async def test_of_two_who_asked_for_a_run_whoever_did_it_last_does_not_decide(
    api: Api, container: Container
) -> None:
    cast = await apart(api, container, ann := await api.register("Ann Owner"), ann)
    studio = Studio(cast.ben, cast.ws)
    source = UUID(await studio.add_file(SOURCES[0]))
    async with container.database.write(studio.context(cast.ben)) as work:
        await Runs(work).cancel((run := await Runs(work).start(source, [Platform.X])).id)
    ok(await ann.post(cast.at(f"/runs/{run.id}/retry")), 202)
    post = {"id": (await studio.ended(str(run.id)))["post_id"]}
    request = await cast.submit(post, ann)
    refused(await cast.decide(ann, request), 403, "self_approval")
    assert ok(await cast.decide(cast.ben, request))["state"] == "approved"


async def test_who_is_alone_with_their_agent_decides(api: Api) -> None:
    ann = await api.register("Ann Owner")
    made = await ann.workspace("Mine")
    cast = Cast(made["id"], made["slug"], ann, ann, ann, ann, ann)
    _, agent = await agent_for(cast, ann, ann)
    body = {"title": "Ours", "variants": {"blog": "We bake on Sundays."}}
    request = await cast.submit(ok(await agent.post(cast.at("/posts"), body), 201))
    assert request["refusal"] is None
    assert ok(await cast.decide(ann, request))["state"] == "approved"


async def self_approved(cast: Cast) -> dict[str, Any]:
    """Have Ann write a post and say yes to it at every stage."""
    request = await asked(cast, cast.ann)
    post = {"id": request["post_id"]}
    for _ in range(2):
        ok(await cast.decide(cast.ann, await cast.open_request(post)))
    assert await cast.status(post) == "approved"
    return post


async def test_a_yes_of_whoever_was_alone_does_not_outlast_that(
    api: Api, container: Container
) -> None:
    ann = await api.register("Ann Owner")
    cast = await apart(api, container, ann, ann)
    ben = cast.at(f"/members/{cast.ben.user['id']}")

    async def let_in_again() -> None:
        await let_in(cast, ann, cast.ben)

    for end, undo in (
        (ann.post(f"{ben}/suspension"), lambda: ann.delete(f"{ben}/suspension")),
        (ann.patch(ben, {"role": "viewer"}), lambda: ann.patch(ben, {"role": "editor"})),
        (ann.delete(ben), let_in_again),
    ):
        await end
        post = await self_approved(cast)
        await undo()
        for plan in ({}, {"at": "2030-01-01T10:00:00Z"}):
            path = cast.at(f"/posts/{post['id']}/publication")
            refused(await cast.ann.post(path, plan), 409, "approval_missing")

        async def asked_again(post: dict[str, Any] = post) -> bool:
            return await cast.status(post) == "review"

        await until(asked_again)
        request = await cast.open_request(post)
        assert [each["lapse"] for each in request["decisions"]] == ["same_eyes"]
        for _ in range(2):
            ok(await cast.decide(cast.ben, await cast.open_request(post)))
        assert await cast.status(post) == "approved"


async def test_nor_does_it_fill_a_quorum(api: Api, container: Container) -> None:
    ann = await api.register("Ann Owner")
    cast = await apart(api, container, ann, ann)
    first, _ = ok(await ann.get(cast.at("/approval-stages")))["items"]
    ok(await ann.patch(cast.at(f"/approval-stages/{first['id']}"), {"quorum": 2}))
    ben = cast.at(f"/members/{cast.ben.user['id']}")
    ok(await ann.post(f"{ben}/suspension"))
    request = await asked(cast, ann)
    assert ok(await cast.decide(ann, request))["yes_count"] == 1
    ok(await ann.delete(f"{ben}/suspension"))
    said = ok(await cast.decide(cast.ben, request))
    assert (said["state"], said["yes_count"]) == ("pending", 1)


@pytest.mark.parametrize("role", ["owner", "admin"])
async def test_nobody_decides_on_their_own_where_a_stage_asks_only_them(
    api: Api, container: Container, role: str
) -> None:
    ann, bea = [await api.register(name) for name in ("Ann Owner", "Bea Admin")]
    cast = await apart(api, container, ann, ann)
    await let_in(cast, ann, bea)
    await prove(api, container, bea)
    own = {"owner": ann, "admin": bea}[role]
    first, _ = ok(await own.get(cast.at("/approval-stages")))["items"]
    stage = cast.at(f"/approval-stages/{first['id']}")
    ok(await own.patch(stage, {"roles": [role]}))
    request = await asked(cast, own)
    refused(await cast.decide(cast.ben, request), 403, "not_an_approver")
    refused(await cast.decide(own, request), 403, "self_approval")
    ok(await own.patch(stage, {"roles": [role, "editor"]}))
    again = await cast.open_request({"id": request["post_id"]})
    assert ok(await cast.decide(cast.ben, again))["state"] == "approved"


async def test_who_reads_the_same_mailbox_is_the_same_pair_of_eyes(
    api: Api, container: Container
) -> None:
    ann, bea = [await api.register(name) for name in ("Ann Owner", "Bea Admin")]
    cast = await apart(api, container, ann, ann)
    email = bea.user["email"].replace("@", "+2@")
    body = {"email": email, "password": PASSWORD, "full_name": "Bea Again"}
    two = api.signed_in(ok(await api.post("/auth/register", body), 201))
    await let_in(cast, ann, bea)
    await let_in(cast, ann, two)
    for who in (bea, two):
        await prove(api, container, who)
    ours = await asked(cast, bea)
    told = ok(await two.get(cast.at(f"/approvals/{ours['id']}")))["refusal"]
    assert told["code"] == "self_approval"
    for who in (bea, two):
        refused(await cast.decide(who, ours), 403, "self_approval")
    first, _ = ok(await ann.get(cast.at("/approval-stages")))["items"]
    ok(await ann.patch(cast.at(f"/approval-stages/{first['id']}"), {"quorum": 2}))
    theirs = await asked(cast, cast.ben)
    for who in (bea, two):
        said = ok(await cast.decide(who, theirs))
        assert (said["state"], said["yes_count"]) == ("pending", 1)
    assert ok(await cast.decide(ann, theirs))["state"] == "approved"
    # Nor is it somebody else who could decide.
    for who in (cast.ben, bea, two):
        role = {"role": "viewer" if who is cast.ben else "editor"}
        ok(await ann.patch(cast.at(f"/members/{who.user['id']}"), role))
    ok(await ann.post(cast.at("/ownership"), {"user_id": bea.user["id"]}))
    ok(await bea.patch(cast.at(f"/members/{ann.user['id']}"), {"role": "viewer"}))
    assert ok(await cast.decide(bea, ours))["yes_count"] == 1
