"""Attachments over HTTP."""

from uuid import uuid4

import pytest

from tests.api.content.writing import match, post_in
from tests.client import Api

OVEN = {"title": "The oven", "url": "https://example.org/oven.jpg", "kind": "image"}


async def test_attachments_are_added_changed_reordered_and_removed(api: Api) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    post = await post_in(ann, at, variants={"x": "Two."})
    path = f"{at}/posts/{post['id']}/attachments"
    made = [(await ann.post(path, OVEN | {"title": title})).json() for title in "abc"]
    ids = [row["id"] for row in made]
    for _ in range(2):
        turned = await ann.put(f"{path}/order", {"ids": ids[::-1]})
        assert [row["title"] for row in turned.json()["items"]] == ["c", "b", "a"]
    for order in (ids[:2], [*ids, ids[0]], [*ids[:2], str(uuid4())]):
        refused = await ann.put(f"{path}/order", {"ids": order})
        assert refused.json()["code"] == "incomplete_order"
    one = turned.json()["items"][0]
    changed = await ann.patch(f"{path}/{one['id']}", {"alt_text": "Dough"}, headers=match(one))
    assert changed.json()["alt_text"] == "Dough"
    (text,) = (await ann.get(f"{at}/posts/{post['id']}/preview")).json()["items"]
    assert [w["code"] for w in text["warnings"]] == ["missing_alt_text"] * 2
    assert "'b'" in text["warnings"][0]["detail"]
    assert (await ann.delete(f"{path}/{ids[0]}")).status_code == 204
    assert (await ann.delete(f"{path}/{ids[0]}")).status_code == 404
    other = await post_in(ann, at)
    elsewhere = f"{at}/posts/{other['id']}/attachments/{ids[1]}"
    assert (await ann.get(elsewhere)).status_code == 404
    assert (await ann.delete(elsewhere)).status_code == 404


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "ftp://example.org/x",
        "https://a:b@example.org",
        "oven.jpg",
        "http://",
    ],
)
async def test_what_is_no_web_address_is_refused(api: Api, url: str) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    path = f"{at}/posts/{(await post_in(ann, at))['id']}/attachments"
    refused = await ann.post(path, OVEN | {"url": url})
    assert (refused.status_code, refused.json()["code"]) == (422, "url_refused")
    text = await ann.post(path, OVEN | {"kind": "link", "alt_text": "words"})
    assert text.json()["code"] == "no_image"


async def test_a_post_has_room_for_fifty(api: Api) -> None:
    ann = await api.register()
    at = f"/w/{(await ann.workspace())['id']}"
    path = f"{at}/posts/{(await post_in(ann, at))['id']}/attachments"
    answers = [(await ann.post(path, OVEN)).status_code for _ in range(51)]
    assert answers == [201] * 50 + [422]
