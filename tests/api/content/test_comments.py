"""Comments over HTTP."""

from typing import Any
from uuid import uuid4

import pytest

from tests.api.content.writing import match, post_in
from tests.client import Api


async def said(caller: Api, path: str, body: str, **fields: Any) -> dict[str, Any]:
    answer = await caller.post(f"{path}/comments", {"body": body} | fields)
    assert answer.status_code == 201, answer.text
    comment: dict[str, Any] = answer.json()
    return comment


async def bodies(caller: Api, path: str, question: str = "") -> list[str]:
    answer = await caller.get(f"{path}/comments{question}")
    assert answer.status_code == 200, answer.text
    return [comment["body"] for comment in answer.json()["items"]]


async def test_guests_hear_what_is_external_and_viewers_join_in(api: Api) -> None:
    ann = await api.register()
    ws = await ann.workspace()
    at = f"/w/{ws['id']}"
    path = f"{at}/posts/{(await post_in(ann, at))['id']}"
    viewer, guest = await ann.join(ws["id"], "viewer"), await ann.join(ws["id"], "guest")
    inside = await said(ann, path, "Between us")
    await said(viewer, path, "For the client", visibility="external")
    assert await bodies(viewer, path) == ["Between us", "For the client"]
    for question in ("", "?visibility=internal", "?visibility=external"):
        assert await bodies(guest, path, question) == ["For the client"]
    assert (await guest.get(f"{path}/comments/{inside['id']}")).status_code == 404
    refused = await guest.post(f"{path}/comments", {"body": "Me too"})
    assert (refused.status_code, refused.json()["missing_scope"]) == (403, "comments:write")


async def test_answers_join_the_thread_they_answer(api: Api) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    path = f"{at}/posts/{(await post_in(ann, at))['id']}"
    other = f"{at}/posts/{(await post_in(ann, at))['id']}"
    root = await said(ann, path, "Root", visibility="external")
    answer = await said(ann, path, "Answer", parent_id=root["id"])
    deeper = await said(ann, path, "Deeper", parent_id=answer["id"])
    assert (answer["parent_id"], deeper["parent_id"]) == (root["id"], root["id"])
    assert deeper["visibility"] == "external"
    hidden = await said(ann, path, "Hidden")
    body = {"body": "Out", "parent_id": hidden["id"], "visibility": "external"}
    refused = await ann.post(f"{path}/comments", body)
    assert (refused.status_code, refused.json()["code"]) == (422, "hidden_thread")
    for parent_id in (root["id"], str(uuid4())):
        lost = await ann.post(f"{other}/comments", {"body": "Lost", "parent_id": parent_id})
        assert lost.status_code == 404


async def test_a_thread_is_resolved_and_reopened_whole_and_once(api: Api) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    path = f"{at}/posts/{(await post_in(ann, at))['id']}"
    root = await said(ann, path, "Root")
    answer = await said(ann, path, "Answer", parent_id=root["id"])
    await said(ann, path, "Open")
    seen = []
    for _ in range(2):
        done = await ann.post(f"{path}/comments/{root['id']}/resolution")
        assert done.json()["resolved_by_id"] == ann.user["id"]
        seen.append(done.json())
    assert seen[0] == seen[1]
    assert await bodies(ann, path, "?resolved=true") == ["Root", "Answer"]
    assert await bodies(ann, path, "?resolved=false") == ["Open"]
    for _ in range(2):
        again = await ann.delete(f"{path}/comments/{answer['id']}/resolution")
        assert again.status_code == 200
    assert await bodies(ann, path, "?resolved=false") == ["Root", "Answer", "Open"]


async def test_words_are_changed_by_their_author_and_taken_back_by_them_or_an_admin(
    api: Api,
) -> None:
    ann = await api.register()
    ws = await ann.workspace()
    at = f"/w/{ws['id']}"
    path = f"{at}/posts/{(await post_in(ann, at))['id']}"
    ben = await ann.join(ws["id"], "member")
    root = await said(ann, path, "Root")
    answer = await said(ben, path, "Answr", parent_id=root["id"])
    mine, theirs = f"{path}/comments/{answer['id']}", f"{path}/comments/{root['id']}"
    edited = (await ben.patch(mine, {"body": "Answer"}, headers=match(answer))).json()
    assert edited["edited_at"] is not None
    assert (await ben.patch(mine, {"body": "Answer"})).json() == edited
    assert (await ann.patch(mine, {"body": "No"})).json()["code"] == "not_your_comment"
    assert (await ben.delete(theirs)).status_code == 403
    assert (await ann.delete(theirs)).status_code == 204
    assert (await ann.delete(theirs)).status_code == 404
    assert await bodies(ann, path) == ["", "Answer"]
    assert (await ann.delete(mine)).status_code == 204
    assert await bodies(ann, path) == []


async def test_whom_a_text_calls_must_be_a_member(api: Api) -> None:
    ann, eve = await api.register(), await api.register("Eve Example")
    ws = await ann.workspace()
    at = f"/w/{ws['id']}"
    path = f"{at}/posts/{(await post_in(ann, at))['id']}"
    ben = await ann.join(ws["id"], "viewer")
    call = f"@[{ben.user['id']}] and @[{ben.user['id'].upper()}], look"
    assert (await said(ann, path, call))["mentions"] == [ben.user["id"]]
    refused = await ann.post(f"{path}/comments", {"body": f"@[{eve.user['id']}]"})
    assert (refused.status_code, refused.json()["code"]) == (422, "not_a_member")


async def test_quoted_words_stand_where_they_are_said_to(api: Api) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    post = await post_in(ann, at, variants={"x": "🥖 Second oven"})
    path = f"{at}/posts/{post['id']}"
    span = {"version": 1, "platform": "x", "start": 2, "end": 8, "quote": "Second"}
    assert (await said(ann, path, "First?", span=span))["span"] == span
    for wrong in ({"start": 1}, {"version": 2}, {"platform": "blog"}, {"quote": "second"}):
        refused = await ann.post(f"{path}/comments", {"body": "?", "span": span | wrong})
        assert (refused.status_code, refused.json()["code"]) == (422, "quote_missing"), wrong


@pytest.mark.parametrize(
    "body", ["", "  ", "x" * 10_001, "a\0b"], ids=["no", "blank", "long", "nul"]
)
async def test_what_says_nothing_or_too_much_is_refused(api: Api, body: str) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    path = f"{at}/posts/{(await post_in(ann, at))['id']}"
    assert (await ann.post(f"{path}/comments", {"body": body})).status_code == 422


async def test_the_log_tells_that_something_was_said_and_not_what(api: Api) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    path = f"{at}/posts/{(await post_in(ann, at))['id']}"
    comment = await said(ann, path, "Confidential")
    await ann.patch(f"{path}/comments/{comment['id']}", {"body": "Confidential too"})
    await ann.post(f"{path}/comments/{comment['id']}/resolution")
    await ann.delete(f"{path}/comments/{comment['id']}/resolution")
    await ann.delete(f"{path}/comments/{comment['id']}")
    log = await ann.get(f"{at}/audit-events?subject_id={comment['id']}")
    told = [event["type"].partition(".")[2] for event in log.json()["items"]]
    assert told == ["deleted", "reopened", "resolved", "updated", "created"]
    assert "Confidential" not in log.text


async def test_words_that_call_somebody_who_left_can_still_be_put_better(api: Api) -> None:
    ann = await api.register()
    ws = await ann.workspace()
    at = f"/w/{ws['id']}"
    path = f"{at}/posts/{(await post_in(ann, at))['id']}"
    ben, cleo = await ann.join(ws["id"], "viewer"), await ann.join(ws["id"], "viewer")
    comment = await said(ann, path, f"@[{ben.user['id']}], lok")
    for who in (ben, cleo):
        assert (await ann.delete(f"{at}/members/{who.user['id']}")).status_code == 204
    mine = f"{path}/comments/{comment['id']}"
    better = await ann.patch(mine, {"body": f"@[{ben.user['id']}], look"})
    assert better.json()["mentions"] == [ben.user["id"]]
    refused = await ann.patch(mine, {"body": f"@[{cleo.user['id']}], look"})
    assert (refused.status_code, refused.json()["code"]) == (422, "not_a_member")
