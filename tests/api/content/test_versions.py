"""Versions of a post over HTTP."""

from typing import Any

from tests.client import Api


async def edited(ann: Api, path: str, version: int, **change: Any) -> dict[str, Any]:
    answer = await ann.patch(path, change, headers={"If-Match": f'"{version}"'})
    assert answer.status_code == 200, answer.text
    post: dict[str, Any] = answer.json()
    return post


async def history(api: Api) -> tuple[Api, str, dict[str, Any]]:
    """Write a post in three versions."""
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    body = {"title": "One oven", "variants": {"linkedin": "We have one oven.", "x": "One."}}
    post = (await ann.post(f"{at}/posts", body)).json()
    path = f"{at}/posts/{post['id']}"
    await edited(ann, path, 1, variants={"linkedin": "We have two ovens."})
    last = await edited(ann, path, 2, title="Two ovens", variants={"x": None, "blog": "Ovens!"})
    return ann, path, last


async def test_every_version_can_be_read_as_it_was(api: Api) -> None:
    ann, path, last = await history(api)
    first, third = [(await ann.get(f"{path}/versions/{n}")).json() for n in (1, 3)]
    assert (first["number"], first["title"]) == (1, "One oven")
    assert [(v["platform"], v["body"]) for v in first["variants"]] == [
        ("linkedin", "We have one oven."),
        ("x", "One."),
    ]
    assert (third["title"], third["variants"]) == (last["title"], last["variants"])
    assert (await ann.get(f"{path}/versions/4")).status_code == 404
    assert (await ann.get(f"{path}/versions/0")).status_code == 404


async def test_versions_are_paged_newest_first(api: Api) -> None:
    ann, path, _ = await history(api)
    page = (await ann.get(f"{path}/versions?limit=2")).json()
    assert [version["number"] for version in page["items"]] == [3, 2]
    rest = (await ann.get(f"{path}/versions?limit=2&cursor={page['next_cursor']}")).json()
    assert [version["number"] for version in rest["items"]] == [1]
    assert rest["next_cursor"] is None


async def test_a_cursor_of_one_posts_versions_is_refused_by_another(api: Api) -> None:
    ann, path, _ = await history(api)
    at = path.rpartition("/")[0]
    other = (await ann.post(at, {"title": "Other"})).json()
    cursor = (await ann.get(f"{path}/versions?limit=1")).json()["next_cursor"]
    answer = await ann.get(f"{at}/{other['id']}/versions?limit=1&cursor={cursor}")
    assert (answer.status_code, answer.json()["code"]) == (400, "invalid_cursor")


async def test_the_diff_says_word_by_word_what_changed(api: Api) -> None:
    ann, path, _ = await history(api)
    diff = (await ann.get(f"{path}/diff?from=1&to=3")).json()
    assert (diff["from_number"], diff["to_number"]) == (1, 3)
    assert diff["title"] == [
        {"op": "delete", "text": "One oven"},
        {"op": "insert", "text": "Two ovens"},
    ]
    variants = {variant["platform"]: variant["ops"] for variant in diff["variants"]}
    assert variants["blog"] == [{"op": "insert", "text": "Ovens!"}]
    assert variants["x"] == [{"op": "delete", "text": "One."}]
    assert variants["linkedin"] == [
        {"op": "equal", "text": "We have "},
        {"op": "delete", "text": "one oven"},
        {"op": "insert", "text": "two ovens"},
        {"op": "equal", "text": "."},
    ]
    same = (await ann.get(f"{path}/diff?from=2&to=2")).json()
    assert {op["op"] for v in same["variants"] for op in v["ops"]} == {"equal"}
    assert (await ann.get(f"{path}/diff?from=1&to=9")).status_code == 404
    assert (await ann.get(f"{path}/diff?from=1")).status_code == 422


async def test_a_restored_version_is_said_again_as_a_new_one(api: Api) -> None:
    ann, path, last = await history(api)
    restore = f"{path}/versions/1/restoration"
    assert (await ann.post(restore)).status_code == 428
    assert (await ann.post(restore, headers={"If-Match": '"1"'})).status_code == 412
    answer = await ann.post(restore, headers={"If-Match": f'"{last["version"]}"'})
    assert answer.status_code == 200, answer.text
    post = answer.json()
    first = (await ann.get(f"{path}/versions/1")).json()
    assert (post["title"], post["variants"]) == (first["title"], first["variants"])
    newest = (await ann.get(f"{path}/versions")).json()["items"][0]
    assert (newest["number"], newest["summary"]) == (4, "Version 1 restored")
    assert newest["content_hash"] == first["content_hash"]
    again = await ann.post(restore, headers={"If-Match": f'"{post["version"]}"'})
    assert again.json() == post
