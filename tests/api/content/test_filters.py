"""What a list of posts is narrowed, sorted and counted by."""

from typing import Any

from tests.api.content.writing import post_in
from tests.client import Api


async def keys(caller: Api, at: str, question: str) -> list[str]:
    answer = await caller.get(f"{at}/posts?{question}")
    assert answer.status_code == 200, answer.text
    return [post["key"] for post in answer.json()["items"]]


async def world(api: Api) -> tuple[Api, str, dict[str, Any]]:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    goal = (await ann.post(f"{at}/goals", {"title": "Sell out"})).json()
    chapter = {"title": "Ovens", "goal_id": goal["id"]}
    chapter = (await ann.post(f"{at}/chapters", chapter)).json()
    await post_in(ann, at, title="One", status="idea", due_at="2030-01-03T00:00:00Z")
    await post_in(ann, at, title="Two", chapter_id=chapter["id"], priority="urgent")
    await post_in(ann, at, title="3", due_at="2030-01-01T00:00:00Z", variants={"x": "Rye_bread"})
    await post_in(ann, at, title="Four", priority="low")
    return ann, at, goal


async def test_the_list_is_narrowed_by_more_than_equalities(api: Api) -> None:
    ann, at, goal = await world(api)
    for question, expected in (
        ("status=idea&status=draft", ["P-1", "P-2", "P-3", "P-4"]),
        ("status=idea&status=review", ["P-1"]),
        (f"goal_id={goal['id']}", ["P-2"]),
        ("q=RYE_", ["P-3"]),
        ("q=rye%25", ["P-3"]),
        ("q=ye", []),
        ("q=", ["P-1", "P-2", "P-3", "P-4"]),
        ("q=rye&status=idea&status=review", []),
        ("q=t&status=draft", ["P-2"]),
        ("due_before=2030-01-03T00:00:00Z", ["P-3"]),
        ("due_after=2030-01-03T00:00:00Z", ["P-1"]),
        ("scheduled_from=2030-01-01T00:00:00Z", []),
        ("scheduled_to=2030-01-01T00:00:00Z", []),
        ("updated_since=2020-01-01T00:00:00Z", ["P-1", "P-2", "P-3", "P-4"]),
        ("updated_since=2100-01-01T00:00:00Z", []),
    ):
        assert await keys(ann, at, f"sort=created_at&{question}") == expected, question
    assert (await ann.get(f"{at}/posts?due_before=2030-01-03T00:00:00")).status_code == 422


async def test_every_order_is_paged_without_gaps(api: Api) -> None:
    ann, at, _ = await world(api)
    for sort, expected in (
        ("rank", ["P-1", "P-2", "P-3", "P-4"]),
        ("due_at", ["P-3", "P-1", "P-2", "P-4"]),
        ("scheduled_at", ["P-1", "P-2", "P-3", "P-4"]),
        ("-priority", ["P-2", "P-3", "P-1", "P-4"]),
        ("priority", ["P-4", "P-1", "P-3", "P-2"]),
        ("updated_at", ["P-1", "P-2", "P-3", "P-4"]),
    ):
        seen: list[str] = []
        cursor = ""
        while True:
            page = (await ann.get(f"{at}/posts?sort={sort}&limit=1{cursor}")).json()
            seen += [post["key"] for post in page["items"]]
            if page["next_cursor"] is None:
                break
            cursor = f"&cursor={page['next_cursor']}"
        assert seen == expected, sort


async def test_a_list_is_counted_when_that_is_asked(api: Api) -> None:
    ann, at, _ = await world(api)
    assert "count" not in (await ann.get(f"{at}/posts?limit=1")).json()
    for question, expected in (("", 4), ("&status=idea", 1), ("&tag=none", 0), ("&q=p-1", 1)):
        page = (await ann.get(f"{at}/posts?limit=1&count=true{question}")).json()
        assert page["count"] == expected, question


async def test_the_posts_of_others_are_in_no_search_and_no_count(api: Api) -> None:
    ann, at, _ = await world(api)
    eve = await api.register("Eve Example")
    theirs = f"/w/{(await eve.workspace())['id']}"
    page = (await eve.get(f"{theirs}/posts?q=rye&count=true")).json()
    assert (page["items"], page["count"]) == ([], 0)
    assert await keys(ann, at, "q=rye") == ["P-3"]
