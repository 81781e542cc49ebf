import asyncio
from typing import Any

import pytest

from tests.api.approvals.cast import Cast, ok, refused
from tests.client import Api
from tests.waiting import until


async def test_a_post_is_approved_when_every_stage_said_yes(api: Api) -> None:
    cast = await Cast.open(api)
    post = await cast.write()
    first = await cast.submit(post)
    assert (first["stage"], first["state"], first["requested_by"]) == (
        "Draft Review",
        "pending",
        "Wim Writer",
    )
    assert await cast.status(post) == "review"
    answered = ok(await cast.decide(cast.ben, first, feedback="Good."))
    assert answered["state"] == "approved"
    assert [(d["by"], d["verdict"], d["feedback"]) for d in answered["decisions"]] == [
        ("Ben Editor", "approved", "Good.")
    ]
    assert await cast.status(post) == "review"
    second = await cast.open_request(post)
    assert second["stage"] == "Final Approval"
    assert second["content_hash"] == first["content_hash"]
    ok(await cast.decide(cast.cleo, second))
    read = await cast.read(post)
    assert (read["status"], read["approved_hash"]) == ("approved", first["content_hash"])


async def test_a_rejection_needs_feedback_and_sends_the_post_back_to_its_author(api: Api) -> None:
    cast = await Cast.open(api)
    post = await cast.write()
    request = await cast.submit(post)
    fault = refused(await cast.decide(cast.ben, request, "rejected", " "), 422, "validation_failed")
    assert fault["errors"][0]["pointer"] == "/feedback"
    answered = ok(await cast.decide(cast.ben, request, "rejected", "Say which oven."))
    assert answered["state"] == "rejected"
    assert await cast.status(post) == "draft"
    again = await cast.submit(post)
    assert again["id"] != request["id"]
    assert again["stage"] == "Draft Review"


async def test_nobody_decides_on_what_they_wrote_or_submitted(api: Api) -> None:
    cast = await Cast.open(api)
    written = ok(
        await cast.ben.post(cast.at("/posts"), {"title": "T", "variants": {"blog": "B"}}), 201
    )
    request = await cast.submit(written, cast.cleo)
    refused(await cast.decide(cast.ben, request), 403, "self_approval")
    refused(await cast.decide(cast.cleo, request), 403, "self_approval")
    ok(await cast.decide(cast.ann, request))


async def test_whoever_wrote_the_version_under_review_does_not_decide_on_it(api: Api) -> None:
    cast = await Cast.open(api)
    post = await cast.write()
    await cast.edit(post, "Ben put it better.", cast.ben)
    request = await cast.submit(post)
    refused(await cast.decide(cast.ben, request), 403, "self_approval")
    ok(await cast.decide(cast.cleo, request))


async def test_viewers_and_writers_decide_nothing(api: Api) -> None:
    cast = await Cast.open(api)
    request = await cast.submit(await cast.write())
    for who in (cast.vera, cast.wim):
        refused(await cast.decide(who, request), 403, "insufficient_scope")
    refused(await cast.vera.post(cast.at(f"/posts/{request['post_id']}/submission")), 403,
            "insufficient_scope")  # fmt: skip


async def test_the_same_answer_twice_is_the_same_as_once_and_another_is_refused(api: Api) -> None:
    cast = await Cast.open(api)
    post = await cast.write()
    request = await cast.submit(post)
    for _ in range(2):
        answered = ok(await cast.decide(cast.ben, request))
        assert len(answered["decisions"]) == 1
    refused(await cast.decide(cast.ben, request, "rejected", "No."), 409, "decided_otherwise")
    refused(await cast.decide(cast.cleo, request), 409, "state_conflict")
    assert len(await cast.requests(post)) == 2


async def test_many_equal_answers_at_once_are_one(api: Api) -> None:
    cast = await Cast.open(api)
    post = await cast.write()
    request = await cast.submit(post)
    answers = await asyncio.gather(*(cast.decide(cast.ben, request) for _ in range(10)))
    assert {answer.status_code for answer in answers} == {200}
    first, second = await cast.requests(post)
    assert len(first["decisions"]) == 1
    assert second["decisions"] == []


async def test_a_quorum_waits_for_enough_different_people(api: Api) -> None:
    cast = await Cast.open(api)
    stages = ok(await cast.ann.get(cast.at("/approval-stages")))["items"]
    ok(await cast.ann.patch(cast.at(f"/approval-stages/{stages[0]['id']}"), {"quorum": 2}))
    request = await cast.submit(await cast.write())
    for _ in range(2):
        assert ok(await cast.decide(cast.ben, request))["state"] == "pending"
    answered = ok(await cast.decide(cast.cleo, request))
    assert (answered["state"], len(answered["decisions"])) == ("approved", 2)


async def test_a_request_names_those_it_waits_for_until_they_have_answered(api: Api) -> None:
    cast = await Cast.open(api)
    stages = ok(await cast.ann.get(cast.at("/approval-stages")))["items"]
    ok(await cast.ann.patch(cast.at(f"/approval-stages/{stages[0]['id']}"), {"quorum": 2}))
    post = await cast.write()
    request = await cast.submit(post)
    everybody = {"Ann Owner", "Ben Editor", "Cleo Editor"}
    assert {*(await cast.open_request(post))["waits_for"]} == everybody
    said = ok(await cast.decide(cast.ben, request))
    assert {*said["waits_for"]} == everybody - {"Ben Editor"}
    passed = ok(await cast.decide(cast.cleo, request))
    assert passed["waits_for"] == []
    only = {"roles": ["owner"]}
    ok(await cast.ann.patch(cast.at(f"/approval-stages/{stages[1]['id']}"), only))
    assert (await cast.open_request(post))["waits_for"] == ["Ann Owner"]


async def test_a_stage_can_be_for_some_roles_only(api: Api) -> None:
    cast = await Cast.open(api)
    stages = ok(await cast.ann.get(cast.at("/approval-stages")))["items"]
    ok(await cast.ann.patch(cast.at(f"/approval-stages/{stages[0]['id']}"), {"roles": ["owner"]}))
    request = await cast.submit(await cast.write())
    refused(await cast.decide(cast.ben, request), 403, "not_an_approver")
    ok(await cast.decide(cast.ann, request))


async def test_one_changed_character_makes_a_decision_outdated(api: Api) -> None:
    cast = await Cast.open(api)
    post = await cast.write(body="Monday.")
    request = await cast.submit(post)
    await cast.edit(post, "Monday!")
    assert await cast.status(post) == "draft"
    refused(await cast.decide(cast.ben, request), 409, "approval_outdated")


async def test_one_changed_character_takes_the_approval_away(api: Api) -> None:
    cast = await Cast.open(api)
    post = await cast.approved(body="Monday.")
    await cast.edit(post, "Monday!")
    await cast.edit(post, "Monday.")
    read = await cast.read(post)
    assert (read["status"], read["approved_hash"]) == ("draft", None)

    async def revoked() -> bool:
        return {r["state"] for r in await cast.requests(post)} == {"revoked"}

    await until(revoked)
    publish = await cast.ben.post(cast.at(f"/posts/{post['id']}/publication"))
    refused(publish, 409, "approval_missing")
    await cast.approve(post)
    assert await cast.status(post) == "approved"


async def test_an_earlier_version_loses_its_request_and_a_discarded_post_hides_it(
    api: Api,
) -> None:
    cast = await Cast.open(api)
    restored, discarded = await cast.write(), await cast.write()
    await cast.edit(restored, "Other words.")
    await cast.submit(restored)
    request = await cast.submit(discarded)
    version = (await cast.read(restored))["version"]
    headers = {"If-Match": f'"{version}"'}
    path = cast.at(f"/posts/{restored['id']}/versions/1/restoration")
    assert (await cast.wim.post(path, headers=headers)).is_success
    assert (await cast.wim.delete(cast.at(f"/posts/{discarded['id']}"))).is_success

    refused(await cast.decide(cast.ben, request), 404, "not_found")

    async def posts_in(state: str) -> list[str]:
        page = ok(await cast.vera.get(cast.at(f"/approvals?state={state}")))
        return [request["post_id"] for request in page["items"]]

    assert discarded["id"] not in await posts_in("pending")

    async def one_revoked() -> bool:
        return await posts_in("revoked") == [restored["id"]]

    await until(one_revoked)
    assert await posts_in("pending") == []


async def test_submitting_again_answers_the_same_request(api: Api) -> None:
    cast = await Cast.open(api)
    post = await cast.write()
    first = await cast.submit(post)
    # Only what the caller may differs: Wim decides nothing.
    assert first["refusal"]["code"] == "insufficient_scope"
    assert first | {"refusal": None} == await cast.submit(post, cast.ben)


async def test_parallel_submissions_make_one_request(api: Api) -> None:
    cast = await Cast.open(api)
    post = await cast.write()
    path = cast.at(f"/posts/{post['id']}/submission")
    answers = await asyncio.gather(*(cast.wim.post(path) for _ in range(10)))
    assert {answer.status_code for answer in answers} <= {201, 409, 503}
    assert len(await cast.requests(post)) == 1


async def test_an_empty_post_is_not_submitted(api: Api) -> None:
    cast = await Cast.open(api)
    for variants in ({}, {"blog": " \n"}):
        post = ok(await cast.wim.post(cast.at("/posts"), {"title": "T", "variants": variants}), 201)
        answer = await cast.wim.post(cast.at(f"/posts/{post['id']}/submission"))
        refused(answer, 409, "post_empty")


async def test_an_approved_post_is_not_submitted_again(api: Api) -> None:
    cast = await Cast.open(api)
    post = await cast.approved()
    answer = await cast.wim.post(cast.at(f"/posts/{post['id']}/submission"))
    refused(answer, 409, "already_approved")


async def test_a_submission_is_withdrawn_by_its_author_or_an_editor_only(api: Api) -> None:
    cast = await Cast.open(api)
    other = await cast.ann.join(cast.ws, "member")
    for who in (cast.wim, cast.ben):
        post = await cast.write()
        request = await cast.submit(post)
        path = cast.at(f"/posts/{post['id']}/submission")
        refused(await other.delete(path), 403, "forbidden")
        assert (await who.delete(path)).status_code == 204
        assert await cast.status(post) == "draft"
        assert [r["state"] for r in await cast.requests(post)] == ["withdrawn"]
        refused(await who.delete(path), 409, "nothing_submitted")
        refused(await cast.decide(cast.cleo, request), 409, "state_conflict")


async def test_the_list_is_filtered_by_state_and_stage_and_sorted(api: Api) -> None:
    cast = await Cast.open(api)
    first, second = await cast.submit(await cast.write()), await cast.submit(await cast.write())
    ok(await cast.decide(cast.ben, first))

    async def ids(query: str) -> list[str]:
        page = ok(await cast.vera.get(cast.at(f"/approvals?{query}")))
        return [request["id"] for request in page["items"]]

    draft_review = first["stage_id"]
    assert await ids(f"stage_id={draft_review}") == [second["id"], first["id"]]
    assert await ids(f"stage_id={draft_review}&sort=created_at") == [first["id"], second["id"]]
    assert await ids(f"stage_id={draft_review}&state=pending") == [second["id"]]
    assert await ids("state=approved&limit=1") == [first["id"]]


async def test_another_workspace_sees_nothing(api: Api) -> None:
    cast, other = await Cast.open(api), await Cast.open(api)
    request = await cast.submit(await cast.write())
    assert ok(await other.ann.get(other.at("/approvals")))["items"] == []
    for path in (f"/approvals/{request['id']}", f"/posts/{request['post_id']}/approvals"):
        refused(await other.ann.get(other.at(path)), 404, "not_found")
        refused(await other.ann.get(cast.at(path)), 404, "not_found")
    refused(await other.decide(other.ann, request), 404, "not_found")
    submission = other.at(f"/posts/{request['post_id']}/submission")
    refused(await other.wim.post(submission), 404, "not_found")
    refused(await other.wim.delete(submission), 404, "not_found")


PHOTO = {"title": "The oven", "url": "https://example.org/oven.jpg", "kind": "image"}


async def attach(cast: Cast, post: dict[str, Any]) -> dict[str, Any]:
    return ok(await cast.wim.post(cast.at(f"/posts/{post['id']}/attachments"), PHOTO), 201)


@pytest.mark.parametrize("change", ["add", "change", "reorder", "remove"])
async def test_changed_attachments_take_the_approval_back(api: Api, change: str) -> None:
    cast = await Cast.open(api)
    post = await cast.write()
    path = cast.at(f"/posts/{post['id']}/attachments")
    first, second = await attach(cast, post), await attach(cast, post)
    await cast.approve(post)
    headers = {"If-Match": f'"{first["version"]}"'}
    same = await cast.wim.patch(f"{path}/{first['id']}", {"title": "The oven"}, headers=headers)
    assert same.status_code == 200
    assert await cast.status(post) == "approved"
    order = {"ids": [second["id"], first["id"]]}
    method, below, body = {
        "add": ("POST", "", PHOTO),
        "change": ("PATCH", f"/{first['id']}", {"alt_text": "Dough"}),
        "reorder": ("PUT", "/order", order),
        "remove": ("DELETE", f"/{first['id']}", None),
    }[change]
    answer = await cast.wim.send(method, f"{path}{below}", json=body)
    assert answer.status_code < 300, answer.text
    read = await cast.read(post)
    assert (read["status"], read["approved_hash"]) == ("draft", None)
    publication = cast.at(f"/posts/{post['id']}/publication")
    refused(await cast.ben.post(publication), 409, "approval_missing")

    async def revoked() -> bool:
        return {r["state"] for r in await cast.requests(post)} == {"revoked"}

    await until(revoked)
    await cast.approve(post)
    assert await cast.status(post) == "approved"


async def test_nobody_decides_on_a_post_whose_attachments_changed_meanwhile(api: Api) -> None:
    cast = await Cast.open(api)
    post = await cast.write()
    await cast.submit(post)
    request = await cast.open_request(post)
    await attach(cast, post)
    refused(await cast.decide(cast.ben, request), 409, "approval_outdated")


async def test_of_a_decision_and_an_attachment_at_once_neither_is_overlooked(api: Api) -> None:
    cast = await Cast.open(api)
    last = ok(await cast.ann.get(cast.at("/approval-stages")))["items"][-1]
    assert (await cast.ann.delete(cast.at(f"/approval-stages/{last['id']}"))).status_code == 204
    for _ in range(6):
        post = await cast.write()
        request = await cast.submit(post)
        await asyncio.gather(cast.decide(cast.ben, request), attach(cast, post))
        assert await cast.status(post) == "draft"
