"""Chapters over HTTP."""

from uuid import uuid4

from tests.client import Api


async def test_chapters_stand_by_rank_and_count_their_posts(api: Api) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    goal = (await ann.post(f"{at}/goals", {"title": "Sell out"})).json()
    second = await ann.post(f"{at}/chapters", {"title": "Bread", "rank": 2, "goal_id": goal["id"]})
    assert second.status_code == 201, second.text
    first = (await ann.post(f"{at}/chapters", {"title": "Ovens", "rank": 1, "brief": "B"})).json()
    for _ in range(3):
        post = await ann.post(f"{at}/posts", {"title": "T", "chapter_id": first["id"]})
    await ann.delete(f"{at}/posts/{post.json()['id']}")
    rows = (await ann.get(f"{at}/chapters")).json()["items"]
    assert [(row["title"], row["post_counts"]) for row in rows] == [
        ("Ovens", {"draft": 2}),
        ("Bread", {}),
    ]
    page = (await ann.get(f"{at}/chapters?limit=1")).json()
    rest = (await ann.get(f"{at}/chapters?limit=1&cursor={page['next_cursor']}")).json()
    assert page["items"] + rest["items"] == rows
    of_goal = (await ann.get(f"{at}/chapters?goal_id={goal['id']}")).json()["items"]
    assert [row["id"] for row in of_goal] == [second.json()["id"]]


async def test_a_chapter_is_changed_moved_and_removed_when_it_is_empty(api: Api) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    chapter = (await ann.post(f"{at}/chapters", {"title": "Ovens"})).json()
    path = f"{at}/chapters/{chapter['id']}"
    moved = await ann.patch(path, {"rank": 7}, headers={"If-Match": '"1"'})
    assert (moved.json()["rank"], moved.json()["version"]) == (7, 2)
    assert (await ann.patch(path, {"rank": 7})).json() == moved.json()
    assert (await ann.patch(path, {"rank": 8}, headers={"If-Match": '"1"'})).status_code == 412
    unknown = await ann.patch(path, {"goal_id": str(uuid4())})
    assert (unknown.status_code, unknown.json()["code"]) == (422, "unknown_reference")
    post = (await ann.post(f"{at}/posts", {"title": "T", "chapter_id": chapter["id"]})).json()
    assert (await ann.delete(path)).json()["code"] == "in_use"
    await ann.patch(f"{at}/posts/{post['id']}", {"chapter_id": None}, headers={"If-Match": '"1"'})
    assert (await ann.delete(path)).status_code == 204
    assert (await ann.get(path)).status_code == 404


async def test_the_strategy_is_written_by_editors_and_read_by_viewers(api: Api) -> None:
    ann = await api.register()
    ws = await ann.workspace()
    at = f"/w/{ws['id']}/chapters"
    chapter = (await ann.post(at, {"title": "Ovens"})).json()
    member, editor = [await ann.join(ws["id"], role) for role in ("member", "editor")]
    assert (await member.get(f"{at}/{chapter['id']}")).json() == chapter
    refused = await member.post(at, {"title": "T"})
    assert (refused.status_code, refused.json()["missing_scope"]) == (403, "strategy:write")
    assert (await editor.patch(f"{at}/{chapter['id']}", {"title": "T"})).status_code == 200
    post = await member.post(f"/w/{ws['id']}/posts", {"title": "T", "chapter_id": chapter["id"]})
    assert post.status_code == 201, post.text
