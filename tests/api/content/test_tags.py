"""Tags over HTTP."""

from typing import Any
from uuid import uuid4

from tests.api.content.writing import match, post_in
from tests.client import Api


async def tag(caller: Api, at: str, name: str, **fields: Any) -> dict[str, Any]:
    answer = await caller.post(f"{at}/tags", {"name": name} | fields)
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made


def names(post: dict[str, Any]) -> list[str]:
    return [each["name"] for each in post["tags"]]


async def test_posts_carry_tags_in_every_list_and_are_found_by_them(api: Api) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    bread = await tag(ann, at, "Bread", colour="orange")
    post, other = await post_in(ann, at), await post_in(ann, at)
    body = {"tag_ids": [bread["id"]], "names": ["  sunday   queue", "BREAD", "Sunday Queue"]}
    for _ in range(2):
        answer = await ann.put(f"{at}/posts/{post['id']}/tags", body)
        assert answer.status_code == 200, answer.text
        assert names(answer.json()) == ["Bread", "sunday queue"]
        assert answer.json()["version"] == post["version"] + 1
    listed = {p["id"]: p["tags"] for p in (await ann.get(f"{at}/posts")).json()["items"]}
    assert listed[other["id"]] == []
    assert listed[post["id"]][0] == {"id": bread["id"], "name": "Bread", "colour": "orange"}
    for question in (f"tag={bread['id']}", "tag=bReAd", "tag=Sunday%20%20Queue"):
        found = (await ann.get(f"{at}/posts?{question}")).json()["items"]
        assert [p["id"] for p in found] == [post["id"]], question
    assert (await ann.get(f"{at}/posts?tag=nothing")).json()["items"] == []
    counted = (await ann.get(f"{at}/tags")).json()["items"]
    assert [(t["name"], t["post_count"]) for t in counted] == [("Bread", 1), ("sunday queue", 1)]
    assert names((await ann.put(f"{at}/posts/{post['id']}/tags", {})).json()) == []


async def test_two_spellings_are_one_tag(api: Api) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    first, other = await tag(ann, at, "Straße"), await tag(ann, at, "Way")
    again = await ann.post(f"{at}/tags", {"name": "STRASSE"})
    assert (again.status_code, again.json()["code"]) == (409, "already_exists")
    path = f"{at}/tags/{other['id']}"
    taken = await ann.patch(path, {"name": "strasse"}, headers=match(other))
    assert taken.status_code == 409
    for _ in range(2):
        renamed = await ann.patch(path, {"name": "WAY", "colour": "red"})
        assert (renamed.json()["name"], renamed.json()["version"]) == ("WAY", 2)
    assert (await ann.patch(path, {"name": "x"}, headers=match(first))).status_code == 412


async def test_a_merge_leaves_each_post_with_the_tag_once(api: Api) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    old, new = await tag(ann, at, "old"), await tag(ann, at, "new")
    both, one = await post_in(ann, at), await post_in(ann, at)
    await ann.put(f"{at}/posts/{both['id']}/tags", {"names": ["old", "new"]})
    await ann.put(f"{at}/posts/{one['id']}/tags", {"names": ["old"]})
    same = await ann.post(f"{at}/tags/{new['id']}/merge", {"into": new["id"]})
    assert (same.status_code, same.json()["post_count"]) == (200, 1)
    merged = await ann.post(f"{at}/tags/{old['id']}/merge", {"into": new["id"]})
    assert (merged.status_code, merged.json()["post_count"]) == (200, 2)
    assert (await ann.post(f"{at}/tags/{old['id']}/merge", {"into": new["id"]})).status_code == 404
    for post in (both, one):
        assert names((await ann.get(f"{at}/posts/{post['id']}")).json()) == ["new"]
    assert (await ann.delete(f"{at}/tags/{new['id']}")).status_code == 204
    assert (await ann.delete(f"{at}/tags/{new['id']}")).status_code == 404
    assert names((await ann.get(f"{at}/posts/{one['id']}")).json()) == []


async def test_tags_of_elsewhere_and_too_many_are_refused(api: Api) -> None:
    ann, eve = await api.register(), await api.register("Eve Example")
    at = f"/w/{(await ann.workspace())['id']}"
    theirs = f"/w/{(await eve.workspace())['id']}"
    foreign = await tag(eve, theirs, "Theirs")
    mine, post = await tag(ann, at, "Mine"), await post_in(ann, at)
    for id in (foreign["id"], str(uuid4())):
        put = await ann.put(f"{at}/posts/{post['id']}/tags", {"tag_ids": [id]})
        assert (put.status_code, put.json()["code"]) == (422, "unknown_reference")
        merged = await ann.post(f"{at}/tags/{mine['id']}/merge", {"into": id})
        assert (merged.status_code, merged.json()["code"]) == (422, "unknown_reference")
        assert (await ann.get(f"{at}/posts?tag={id}")).json()["items"] == []
    many = {"names": [f"n{n}" for n in range(30)], "tag_ids": [mine["id"]]}
    refused = await ann.put(f"{at}/posts/{post['id']}/tags", many)
    assert (refused.status_code, refused.json()["code"]) == (422, "too_many_tags")
    assert [t["name"] for t in (await ann.get(f"{at}/tags")).json()["items"]] == ["Mine"]


async def test_a_name_of_nothing_that_can_be_seen_is_no_tag(api: Api) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    mine, post = await tag(ann, at, "Mine"), await post_in(ann, at)
    blank = "\x1c\x1f"
    for answer in (
        await ann.post(f"{at}/tags", {"name": blank}),
        await ann.patch(f"{at}/tags/{mine['id']}", {"name": blank}),
        await ann.put(f"{at}/posts/{post['id']}/tags", {"names": ["Rye", blank]}),
    ):
        assert (answer.status_code, answer.json()["code"]) == (422, "validation_failed")
    assert [t["name"] for t in (await ann.get(f"{at}/tags")).json()["items"]] == ["Mine"]


async def test_a_post_is_another_version_whenever_its_tags_are_shown_otherwise(api: Api) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    bread, oven = await tag(ann, at, "Bread"), await tag(ann, at, "Oven")
    post, other = await post_in(ann, at), await post_in(ann, at)
    path = f"{at}/posts/{post['id']}"
    await ann.put(f"{path}/tags", {"tag_ids": [bread["id"]]})
    known = await ann.get(path)

    async def moved(change: Any) -> bool:
        nonlocal known
        before, answer = known, await change
        assert answer.is_success, answer.text
        known = await ann.get(path)
        assert known.json()["updated_at"] >= before.json()["updated_at"]
        return bool(known.headers["etag"] != before.headers["etag"])

    of = f"{at}/tags/{bread['id']}"
    assert await moved(ann.patch(of, {"name": "Loaves"}))
    assert not await moved(ann.patch(of, {"name": "Loaves"}))
    assert await moved(ann.patch(of, {"colour": "red"}))
    assert await moved(ann.post(f"{of}/merge", {"into": oven["id"]}))
    assert await moved(ann.delete(f"{at}/tags/{oven['id']}"))
    assert names(known.json()) == []
    assert (await ann.get(f"{at}/posts/{other['id']}")).json()["version"] == other["version"]
