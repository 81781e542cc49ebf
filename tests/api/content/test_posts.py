"""Posts over HTTP."""

import asyncio
from typing import Any
from uuid import uuid4

import pytest

from tests.api.content.writing import post_in
from tests.client import Api

LINKEDIN = "We bought a second oven.\n\nThe Sunday queue is shorter now."


async def made(caller: Api, at: str, **fields: Any) -> dict[str, Any]:
    body = {"title": "A second oven", "variants": {"linkedin": LINKEDIN}} | fields
    answer = await caller.post(f"{at}/posts", body)
    assert answer.status_code == 201, answer.text
    post: dict[str, Any] = answer.json()
    return post


def match(post: dict[str, Any]) -> dict[str, str]:
    return {"If-Match": f'"{post["version"]}"'}


async def test_a_post_is_read_as_it_was_written(api: Api) -> None:
    ann = await api.register()
    ws = await ann.workspace()
    at = f"/w/{ws['id']}"
    fields = {
        "title": "  A second oven ",
        "owner_id": ann.user["id"],
        "assignee_id": ann.user["id"],
        "due_at": "2027-03-01T10:00:00+01:00",
        "priority": "high",
        "estimated_hours": 1.5,
        "variants": {"x": "Bought. 🥖", "linkedin": LINKEDIN + "\n"},
    }
    answer = await ann.post(f"{at}/posts", fields)
    assert answer.status_code == 201, answer.text
    assert answer.headers["etag"] == '"1"'
    post = answer.json()
    assert (post["title"], post["key"], post["status"]) == ("A second oven", "P-1", "draft")
    assert post["due_at"] == "2027-03-01T09:00:00Z"
    assert post["author_id"] == ann.user["id"]
    assert [(v["platform"], v["body"]) for v in post["variants"]] == [
        ("linkedin", LINKEDIN + "\n"),
        ("x", "Bought. 🥖"),
    ]
    assert (await ann.get(f"{at}/posts/{post['id']}")).json() == post
    assert (await made(ann, at))["key"] == "P-2"


async def test_a_change_of_content_is_a_new_version_and_a_change_of_plan_is_not(api: Api) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    post = await made(ann, at)
    path = f"{at}/posts/{post['id']}"
    answer = await ann.patch(path, {"priority": "urgent"}, headers=match(post))
    assert answer.status_code == 200, answer.text
    planned = answer.json()
    assert (planned["version"], planned["latest_version"]) == (2, 1)
    body = {"title": "Two ovens", "variants": {"x": "Two.", "linkedin": None}, "summary": "Short"}
    written = (await ann.patch(path, body, headers=match(planned))).json()
    assert (written["version"], written["latest_version"]) == (3, 2)
    assert [v["platform"] for v in written["variants"]] == ["x"]
    versions = (await ann.get(f"{path}/versions")).json()["items"]
    assert [(v["number"], v["summary"]) for v in versions] == [(2, "Short"), (1, None)]


async def test_the_same_change_twice_changes_nothing_the_second_time(api: Api) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    post = await made(ann, at)
    path, change = f"{at}/posts/{post['id']}", {"variants": {"linkedin": "New"}, "priority": "low"}
    once = (await ann.patch(path, change, headers=match(post))).json()
    twice = (await ann.patch(path, change, headers=match(once))).json()
    assert twice == once


async def test_of_two_edits_from_the_same_version_one_is_told_the_current_version(
    api: Api,
) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    post = await made(ann, at)
    path = f"{at}/posts/{post['id']}"
    answers = await asyncio.gather(
        *(ann.patch(path, {"title": f"Edit {n}"}, headers=match(post)) for n in range(2))
    )
    won, lost = sorted(answers, key=lambda answer: answer.status_code)
    assert (won.status_code, lost.status_code) == (200, 412), lost.text
    assert lost.json()["code"] == "version_mismatch"
    assert lost.json()["current_version"] == won.json()["version"] == 2


async def test_an_edit_says_which_version_it_is_based_on(api: Api) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    post = await made(ann, at)
    answer = await ann.patch(f"{at}/posts/{post['id']}", {"title": "Other"})
    assert (answer.status_code, answer.json()["code"]) == (428, "precondition_required")


@pytest.mark.parametrize(
    "body",
    [
        {"title": ""},
        {"title": "  "},
        {"title": None},
        {"title": "x" * 301},
        {"title": "a\0b"},
        {"variants": {"linkedin": "a\0b"}},
        {"variants": {"myspace": "hi"}},
        {"variants": {"x": 5}},
        {"priority": "whenever"},
        {"due_at": "2027-03-01T10:00:00"},
        {"due_at": "0001-01-01T00:00:00+14:00"},
        {"estimated_hours": -1},
        {"colour": "red"},
        {"status": "published"},
        {"key": "P-9"},
        {"workspace_id": str(uuid4())},
    ],
)
async def test_a_body_that_is_not_valid_is_refused_by_create_and_change(
    api: Api, body: dict[str, Any]
) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    post = await made(ann, at)
    created = await ann.post(f"{at}/posts", {"title": "T"} | body)
    assert created.status_code == 422, created.text
    changed = await ann.patch(f"{at}/posts/{post['id']}", body, headers=match(post))
    assert changed.status_code == 422, changed.text
    assert created.json()["errors"]


@pytest.mark.parametrize("place", [b'{"title": "%s"}', b'{"title": "T", "variants": {"x": "%s"}}'])
async def test_half_a_character_is_refused(api: Api, place: bytes) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    headers, body = {"Content-Type": "application/json"}, place % rb"half \ud800"
    answer = await ann.send("POST", f"{at}/posts", content=body, headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (422, "validation_failed")


async def test_references_to_nothing_here_are_refused_by_name(api: Api) -> None:
    ann, eve = await api.register(), await api.register("Eve Example")
    at = f"/w/{(await ann.workspace())['id']}"
    theirs = f"/w/{(await eve.workspace())['id']}"
    chapter = (await eve.post(f"{theirs}/chapters", {"title": "Theirs"})).json()
    for field, value, code in (
        ("owner_id", eve.user["id"], "not_a_member"),
        ("assignee_id", str(uuid4()), "not_a_member"),
        ("chapter_id", chapter["id"], "unknown_reference"),
        ("source_id", str(uuid4()), "unknown_reference"),
    ):
        answer = await ann.post(f"{at}/posts", {"title": "T", field: value})
        assert (answer.status_code, answer.json()["code"]) == (422, code), answer.text
        assert answer.json()["errors"][0]["pointer"] == f"/{field}"
    assert (await ann.get(f"{at}/posts")).json()["items"] == []


async def test_a_post_of_another_workspace_is_as_absent_as_one_that_never_was(api: Api) -> None:
    ann, eve = await api.register(), await api.register("Eve Example")
    at = f"/w/{(await ann.workspace())['id']}"
    theirs = f"/w/{(await eve.workspace())['id']}"
    post = await made(eve, theirs)
    body = {"title": "Mine now"}

    async def answers(id: str) -> list[bytes]:
        path, headers = f"{at}/posts/{id}", {"If-Match": '"1"', "X-Request-Id": "same"}
        sent = [
            await ann.get(path, headers=headers),
            await ann.patch(path, body, headers=headers),
            await ann.delete(path, headers=headers),
            await ann.get(f"{path}/versions", headers=headers),
            await ann.get(f"{path}/versions/1", headers=headers),
            await ann.get(f"{path}/diff?from=1&to=1", headers=headers),
            await ann.get(f"{path}/preview", headers=headers),
            await ann.post(f"{path}/versions/1/restoration", headers=headers),
        ]
        assert {answer.status_code for answer in sent} == {404}
        return [
            answer.content.replace(id.encode(), b"id").replace(
                answer.headers["x-request-id"].encode(), b"request"
            )
            for answer in sent
        ]

    assert await answers(post["id"]) == await answers(str(uuid4()))
    assert (await eve.get(f"{theirs}/posts/{post['id']}")).json() == post


async def test_a_viewer_reads_and_is_told_what_is_missing_to_write(api: Api) -> None:
    ann = await api.register()
    ws = await ann.workspace()
    at = f"/w/{ws['id']}"
    post = await made(ann, at)
    ben = await ann.join(ws["id"], "viewer")
    path = f"{at}/posts/{post['id']}"
    assert (await ben.get(path)).status_code == 200
    for answer in (
        await ben.post(f"{at}/posts", {"title": "T"}),
        await ben.patch(path, {"title": "T"}, headers=match(post)),
        await ben.delete(path),
        await ben.post(f"{path}/versions/1/restoration", headers=match(post)),
    ):
        assert answer.status_code == 403, answer.text
        assert answer.json()["missing_scope"] == "content:write"


async def test_a_discarded_post_is_gone_and_its_key_is_not_used_again(api: Api) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    post = await made(ann, at)
    path = f"{at}/posts/{post['id']}"
    stale = await ann.delete(path, headers={"If-Match": '"7"'})
    assert stale.status_code == 412
    assert (await ann.delete(path, headers=match(post))).status_code == 204
    assert (await ann.delete(path)).status_code == 404
    assert (await ann.get(path)).status_code == 404
    assert (await ann.get(f"{path}/versions")).status_code == 404
    assert (await ann.get(f"{at}/posts")).json()["items"] == []
    assert (await made(ann, at))["key"] == "P-2"


@pytest.mark.parametrize("sort", [None, "-updated_at", "-created_at"])
async def test_pages_have_no_gaps_and_no_repeats_while_posts_are_added(
    api: Api, sort: str | None
) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    expected = [(await made(ann, at, variants={}))["id"] for _ in range(120)]
    seen: list[str] = []
    question = f"{at}/posts?limit=25" + (f"&sort={sort}" if sort else "")
    link: str | None = question
    while link:
        answer = await ann.get(link)
        seen += [post["id"] for post in answer.json()["items"]]
        await made(ann, at, variants={})
        link = answer.headers["link"][1:].split(">")[0] if "link" in answer.headers else None
    assert seen == expected[::-1]


async def test_the_list_is_narrowed_by_every_filter(api: Api) -> None:
    ann = await api.register()
    ws = await ann.workspace()
    at = f"/w/{ws['id']}"
    ben = await ann.join(ws["id"], "member")
    chapter = (await ann.post(f"{at}/chapters", {"title": "The oven"})).json()
    post = await made(
        ann,
        at,
        title="100% Rye_bread",
        owner_id=ann.user["id"],
        assignee_id=ben.user["id"],
        chapter_id=chapter["id"],
        priority="urgent",
        variants={"mastodon": "Rye"},
    )
    other = await made(ann, at, title="1000 loaves of Ryebread")
    for question in (
        f"owner_id={ann.user['id']}",
        f"assignee_id={ben.user['id']}",
        f"chapter_id={chapter['id']}",
        "priority=urgent",
        "platform=mastodon",
        f"key={post['key'].lower()}",
        "q=100%25 BREAD",
        "q=bread rye",
        f"q=bread&status=draft&platform=mastodon&assignee_id={ben.user['id']}",
    ):
        items = (await ann.get(f"{at}/posts?{question}")).json()["items"]
        assert [item["id"] for item in items] == [post["id"]], question
    both = (await ann.get(f"{at}/posts?q=RYE&sort=created_at")).json()["items"]
    assert [item["id"] for item in both] == [post["id"], other["id"]]
    assert (await ann.get(f"{at}/posts?status=published")).json()["items"] == []
    for refused in ("state=draft", "status=nothing", "sort=title", "limit=0"):
        assert (await ann.get(f"{at}/posts?{refused}")).status_code == 422, refused


async def test_a_cursor_is_worth_nothing_for_another_question(api: Api) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    for _ in range(2):
        await made(ann, at)
    cursor = (await ann.get(f"{at}/posts?limit=1")).json()["next_cursor"]
    answer = await ann.get(f"{at}/posts?limit=1&q=oven&cursor={cursor}")
    assert (answer.status_code, answer.json()["code"]) == (400, "invalid_cursor")


async def test_a_list_row_has_no_texts(api: Api) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    await made(ann, at)
    row = (await ann.get(f"{at}/posts?limit=50")).json()["items"][0]
    assert set(row) == {
        "id", "key", "title", "status", "priority", "chapter_id", "owner_id", "assignee_id",
        "due_at", "estimated_hours", "scheduled_at", "published_at", "rank", "tags",
        "platforms", "author_id", "created_at", "updated_at", "version",
    }  # fmt: skip


async def test_a_post_is_read_by_its_key(api: Api) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    post = await post_in(ann, at)
    for key in (post["key"], post["key"].lower(), post["id"]):
        assert (await ann.get(f"{at}/posts/{key}")).json() == post
    for absent in ("P-999", "P-0", "nothing"):
        assert (await ann.get(f"{at}/posts/{absent}")).status_code == 404
