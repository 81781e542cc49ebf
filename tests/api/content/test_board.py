"""The board over HTTP: moves, the archive, assignments, many posts at once."""

import random
from collections.abc import Awaitable, Callable
from typing import Any
from uuid import uuid4

import pytest

from tests.api.approvals.cast import Cast, ok, refused
from tests.api.content.writing import match, post_in
from tests.client import Api


async def column(caller: Api, at: str, status: str = "draft") -> list[str]:
    found = await caller.get(f"{at}/posts?status={status}&sort=rank&limit=200")
    return [post["title"] for post in found.json()["items"]]


async def test_posts_stand_where_they_were_put(api: Api) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    posts = {title: await post_in(ann, at, title=title) for title in "abcde"}
    expected = list("abcde")
    assert await column(ann, at) == expected
    chance = random.Random(7)
    for _ in range(40):
        moved, beside = chance.sample(sorted(posts), 2)
        side = chance.choice(["after_id", "before_id"])
        body = {"status": "draft", side: posts[beside]["id"]}
        answer = await ann.post(
            f"{at}/posts/{posts[moved]['id']}/move", body, headers=match(posts[moved])
        )
        assert answer.status_code == 200, answer.text
        posts[moved] = answer.json()
        expected.remove(moved)
        expected.insert(expected.index(beside) + (side == "after_id"), moved)
        assert await column(ann, at) == expected


async def test_a_crowded_place_is_spread_without_a_new_version_of_its_neighbours(api: Api) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    first, *others = [await post_in(ann, at, title=title) for title in "abc"]
    longest = 0
    for turn in range(130):
        moved = others[turn % 2]
        body = {"status": "draft", "after_id": first["id"]}
        answer = await ann.post(f"{at}/posts/{moved['id']}/move", body, headers=match(moved))
        others[turn % 2] = answer.json()
        longest = max(longest, len(answer.json()["rank"]))
    assert await column(ann, at) == ["a", "c", "b"]
    assert longest <= 60
    assert (await ann.get(f"{at}/posts/{first['id']}")).json()["version"] == first["version"]


async def test_people_move_between_idea_and_draft_and_nowhere_else(api: Api) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    post = await post_in(ann, at, status="idea")
    path = f"{at}/posts/{post['id']}"
    drafted = await ann.post(f"{path}/move", {"status": "draft"}, headers=match(post))
    assert drafted.json()["status"] == "draft"
    for status in ("review", "approved", "scheduled", "published", "archived"):
        refused = await ann.post(f"{path}/move", {"status": status}, headers=match(drafted.json()))
        assert (refused.status_code, refused.json()["code"]) == (409, "state_conflict"), status
    assert (await ann.post(f"{path}/move", {"status": "idea"})).status_code == 428
    stale = await ann.post(f"{path}/move", {"status": "idea"}, headers=match(post))
    assert stale.status_code == 412
    lost = {"status": "draft", "after_id": str(uuid4())}
    answer = await ann.post(f"{path}/move", lost, headers=match(drafted.json()))
    assert answer.json()["errors"][0]["pointer"] == "/after_id"
    back = await ann.patch(path, {"status": "idea"}, headers=match(drafted.json()))
    assert back.json()["status"] == "idea"


async def test_an_idea_becomes_a_draft_with_its_first_words(api: Api) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    idea = await post_in(ann, at, status="idea")
    path = f"{at}/posts/{idea['id']}"
    renamed = await ann.patch(path, {"title": "Ovens"}, headers=match(idea))
    assert renamed.json()["status"] == "idea"
    written = await ann.patch(path, {"variants": {"x": "Two."}}, headers=match(renamed.json()))
    assert written.json()["status"] == "draft"


async def test_the_archive_gives_back_what_it_got(api: Api) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    for status, variants in (("idea", {}), ("draft", {"x": "Two."})):
        post = await post_in(ann, at, status=status, variants=variants)
        path = f"{at}/posts/{post['id']}"
        seen = [(await ann.post(f"{path}/archival")).json() for _ in range(2)]
        assert seen[0] == seen[1]
        assert seen[0]["status"] == "archived"
        seen = [(await ann.delete(f"{path}/archival")).json() for _ in range(2)]
        assert seen[0] == seen[1]
        assert seen[0]["status"] == status


async def test_an_empty_draft_comes_back_from_the_archive_as_a_draft(api: Api) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    post = await post_in(ann, at)
    await ann.post(f"{at}/posts/{post['id']}/archival")
    assert (await ann.delete(f"{at}/posts/{post['id']}/archival")).json()["status"] == "draft"


async def under_review(cast: Cast) -> dict[str, Any]:
    """Have one of two stages say yes."""
    post = await cast.write()
    ok(await cast.decide(cast.ben, await cast.submit(post)))
    return post


async def scheduled(cast: Cast) -> dict[str, Any]:
    post = await cast.approved()
    await cast.publish(post, at="2030-01-01T10:00:00Z")
    return post


REACHED: dict[str, Callable[[Cast], Awaitable[dict[str, Any]]]] = {
    "review": under_review,
    "approved": Cast.approved,
    "scheduled": scheduled,
    "published": Cast.published,
}


@pytest.mark.parametrize("status", REACHED)
async def test_the_archive_changes_nothing_else(api: Api, status: str) -> None:
    cast = await Cast.open(api)
    post = await REACHED[status](cast)

    async def all_of_it() -> list[Any]:
        read = await cast.read(post)
        moved = ("version", "updated_at")
        kept = {name: value for name, value in read.items() if name not in moved}
        return [kept, await cast.requests(post), await cast.publications(post)]

    before = await all_of_it()
    assert before[0]["status"] == status
    assert await bulk(cast.wim, cast.at(""), [post["id"]], action="archive") == [True]
    # Whoever reads the log has read of the archiving once this is out.
    await cast.published("Something later")
    assert await bulk(cast.wim, cast.at(""), [post["id"]], action="restore") == [True]
    assert await all_of_it() == before


async def test_what_is_put_away_is_neither_decided_nor_published(api: Api) -> None:
    cast = await Cast.open(api)
    waiting, ready = await under_review(cast), await cast.approved()
    for post in (waiting, ready):
        ok(await cast.wim.post(cast.at(f"/posts/{post['id']}/archival")))
    request = await cast.open_request(waiting)
    refused(await cast.decide(cast.cleo, request), 409, "state_conflict")
    publish = cast.at(f"/posts/{ready['id']}/publication")
    refused(await cast.ben.post(publish), 409, "state_conflict")
    for post in (waiting, ready):
        ok(await cast.wim.delete(cast.at(f"/posts/{post['id']}/archival")))
    ok(await cast.decide(cast.cleo, request))
    ok(await cast.ben.post(publish), 202)


async def test_what_happens_to_a_post_that_is_put_away_is_there_when_it_comes_back(
    api: Api,
) -> None:
    cast = await Cast.open(api)
    post = await cast.approved()
    path = cast.at(f"/posts/{post['id']}/archival")
    ok(await cast.wim.post(path))
    await cast.edit(post, "Other words.")
    assert await cast.status(post) == "archived"
    ok(await cast.wim.delete(path))
    read = await cast.read(post)
    assert (read["status"], read["approved_hash"]) == ("draft", None)


async def test_who_had_a_post_and_why_is_remembered(api: Api) -> None:
    ann, eve = await api.register(), await api.register("Eve Example")
    ws = await ann.workspace()
    at = f"/w/{ws['id']}"
    ben = await ann.join(ws["id"], "member")
    ann_id, ben_id = ann.user["id"], ben.user["id"]
    post = await post_in(ann, at, assignee_id=ann_id)
    path = f"{at}/posts/{post['id']}"
    for _ in range(2):
        handed = await ann.put(f"{path}/assignment", {"assignee_id": ben_id, "note": "Yours"})
        assert handed.json()["assignee_id"] == ben_id
    await ann.patch(path, {"assignee_id": None}, headers=match(handed.json()))
    stranger = await ann.put(f"{path}/assignment", {"assignee_id": eve.user["id"]})
    assert stranger.json()["code"] == "not_a_member"
    history = (await ben.get(f"{path}/assignments")).json()["items"]
    assert [(h["from_id"], h["to_id"], h["by_id"], h["note"]) for h in history] == [
        (ben_id, None, ann_id, None),
        (ann_id, ben_id, ann_id, "Yours"),
        (None, ann_id, ann_id, None),
    ]


async def bulk(caller: Api, at: str, ids: list[str], **change: Any) -> list[bool]:
    answer = await caller.post(f"{at}/posts/bulk", {"ids": ids} | change)
    assert answer.status_code == 200, answer.text
    outcomes = answer.json()["items"]
    assert [o["id"] for o in outcomes] == ids
    return [o["outcome"] == "ok" for o in outcomes]


async def test_many_posts_are_changed_at_once_each_with_its_outcome(api: Api) -> None:
    ann, eve = await api.register(), await api.register("Eve Example")
    at = f"/w/{(await ann.workspace())['id']}"
    theirs = f"/w/{(await eve.workspace())['id']}"
    ids = [(await post_in(ann, at))["id"] for _ in range(2)]
    foreign = (await post_in(eve, theirs))["id"]
    asked, done = [ids[1], foreign, ids[0]], [True, False, True]
    due = "2030-01-01T00:00:00Z"
    for _ in range(2):
        assert await bulk(ann, at, asked, action="assign", assignee_id=ann.user["id"]) == done
        assert await bulk(ann, at, asked, action="set_due", due_at=due) == done
        assert await bulk(ann, at, asked, action="tag", add_tags=["a", "b"]) == done
        assert await bulk(ann, at, asked, action="tag", remove_tags=["A"]) == done
        assert await bulk(ann, at, asked, action="archive") == done
    post = (await ann.get(f"{at}/posts/{ids[0]}")).json()
    assert (post["status"], post["due_at"], post["assignee_id"]) == (
        "archived", due, ann.user["id"],
    )  # fmt: skip
    assert [tag["name"] for tag in post["tags"]] == ["b"]
    assert await bulk(ann, at, asked, action="restore") == done
    assert await bulk(ann, at, asked, action="discard") == done
    assert await bulk(ann, at, asked, action="discard") == [False, False, False]
    assert (await eve.get(f"{theirs}/posts/{foreign}")).json()["status"] == "draft"


async def test_a_post_that_refuses_more_tags_leaves_none_of_them_behind(api: Api) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    full, free = [(await post_in(ann, at))["id"] for _ in range(2)]
    await ann.put(f"{at}/posts/{full}/tags", {"names": [f"Tag {n}" for n in range(30)]})
    assert await bulk(ann, at, [full], action="tag", add_tags=["tag 1", "new"]) == [False]
    assert len((await ann.get(f"{at}/tags")).json()["items"]) == 30
    assert await bulk(ann, at, [full, free], action="tag", add_tags=["new"]) == [False, True]


async def test_a_change_of_many_that_makes_no_sense_is_refused_whole(api: Api) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    ids = [(await post_in(ann, at))["id"]]
    for change in (
        {"action": "archive", "due_at": None},
        {"action": "assign"},
        {"action": "assign", "assignee_id": str(uuid4())},
        {"action": "publish"},
        {"action": "archive", "ids": []},
        {"action": "archive", "ids": [str(uuid4())] * 201},
    ):
        refused = await ann.post(f"{at}/posts/bulk", {"ids": ids} | change)
        assert refused.status_code == 422, change
