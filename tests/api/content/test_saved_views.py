"""Saved views over HTTP."""

from tests.api.content.writing import match
from tests.client import Api


async def test_private_views_are_seen_by_their_owner_alone(api: Api) -> None:
    ann = await api.register()
    ws = await ann.workspace()
    at = f"/w/{ws['id']}/saved-views"
    ben = await ann.join(ws["id"], "viewer")
    body = {"name": "Due", "page": "posts", "query": "status=draft&sort=due_at"}
    mine = (await ann.post(at, body)).json()
    assert mine["query"] == "status=draft&sort=due_at"
    assert (await ben.get(at)).json()["items"] == []
    for answer in (
        await ben.get(f"{at}/{mine['id']}"),
        await ben.patch(f"{at}/{mine['id']}", {"name": "x"}),
        await ben.patch(f"{at}/{mine['id']}", {"name": "x"}, headers={"If-Match": '"9"'}),
        await ben.delete(f"{at}/{mine['id']}"),
    ):
        assert answer.status_code == 404
    shared = await ann.patch(f"{at}/{mine['id']}", {"shared": True}, headers=match(mine))
    assert (await ben.get(at)).json()["items"] == [shared.json()]
    refused = await ben.patch(f"{at}/{mine['id']}", {"name": "x"})
    assert (refused.status_code, refused.json()["code"]) == (403, "not_the_owner")
    assert (await ann.delete(f"{at}/{mine['id']}")).status_code == 204
    assert (await ann.delete(f"{at}/{mine['id']}")).status_code == 404


async def test_a_page_has_one_default_per_person(api: Api) -> None:
    ann = await api.register()
    ws = await ann.workspace()
    at = f"/w/{ws['id']}/saved-views"
    ben = await ann.join(ws["id"], "viewer")
    default = {"is_default": True, "shared": True}
    await ben.post(at, {"name": "Ben's", "page": "posts"} | default)
    await ann.post(at, {"name": "Runs", "page": "runs"} | default)
    first = (await ann.post(at, {"name": "A", "page": "posts"} | default)).json()
    second = (await ann.post(at, {"name": "B", "page": "posts"} | default)).json()

    async def defaults() -> list[str]:
        return [v["name"] for v in (await ann.get(at)).json()["items"] if v["is_default"]]

    assert await defaults() == ["B", "Ben's", "Runs"]
    await ann.patch(f"{at}/{first['id']}", {"is_default": True})
    assert await defaults() == ["A", "Ben's", "Runs"]
    posts = (await ann.get(f"{at}?page=posts")).json()["items"]
    assert [v["name"] for v in posts] == ["A", "B", "Ben's"]
    long = await ann.patch(f"{at}/{second['id']}", {"query": "q" * 2001})
    assert long.status_code == 422
