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


async def test_a_view_follows_its_tag_and_says_when_it_is_gone(api: Api) -> None:
    ann = await api.register()
    ws = await ann.workspace()
    at = f"/w/{ws['id']}"
    ben = await ann.join(ws["id"], "editor")
    tag = (await ann.post(f"{at}/tags", {"name": "Sunday"})).json()
    other = (await ann.post(f"{at}/tags", {"name": "Weekend"})).json()
    goal = (await ann.post(f"{at}/goals", {"title": "More"})).json()
    query = f"assignee=me&goal={goal['id']}&owner={ben.user['id']}&tag=sunday"
    view = (await ben.post(f"{at}/saved-views", {"name": "V", "query": query})).json()
    assert (view["query"], view["gone"]) == (query, [])

    async def now() -> tuple[str, list[str]]:
        read = (await ben.get(f"{at}/saved-views/{view['id']}")).json()
        assert (await ben.get(f"{at}/saved-views")).json()["items"] == [read]
        return read["query"].rpartition("tag=")[2], read["gone"]

    renamed = await ann.patch(f"{at}/tags/{tag['id']}", {"name": "A & b"}, headers=match(tag))
    assert renamed.status_code == 200
    assert await now() == ("A+%26+b", [])
    merged = await ann.post(f"{at}/tags/{tag['id']}/merge", {"into": other["id"]})
    assert merged.is_success
    assert await now() == ("Weekend", [])
    assert (await ann.delete(f"{at}/tags/{other['id']}")).status_code == 204
    assert await now() == ("Weekend", ["tag"])
    assert (await ann.delete(f"{at}/goals/{goal['id']}")).status_code == 204
    assert await now() == ("Weekend", ["goal", "tag"])


async def test_a_view_says_that_a_person_is_gone(api: Api) -> None:
    ann = await api.register()
    ws = await ann.workspace()
    at = f"/w/{ws['id']}"
    ben = await ann.join(ws["id"], "member")
    body = {"name": "Ben's", "query": f"assignee={ben.user['id']}"}
    await ann.post(f"{at}/saved-views", body)
    assert (await ann.delete(f"{at}/members/{ben.user['id']}")).status_code == 204
    [view] = (await ann.get(f"{at}/saved-views")).json()["items"]
    assert view["gone"] == ["assignee"]


async def test_an_admin_removes_or_takes_over_what_somebody_left(api: Api) -> None:
    ann = await api.register()
    ws = await ann.workspace()
    at = f"/w/{ws['id']}/saved-views"
    ben, cleo = await ann.join(ws["id"], "member"), await ann.join(ws["id"], "editor")
    shared = {"shared": True, "is_default": True}
    one = (await ben.post(at, {"name": "One"} | shared)).json()
    two = (await ben.post(at, {"name": "Two"} | shared)).json()
    hers = (await cleo.post(at, {"name": "Hers"})).json()
    refused = await ann.post(f"{at}/{one['id']}/ownership")
    assert (refused.status_code, refused.json()["code"]) == (409, "owner_present")
    assert (await ann.post(f"{at}/{hers['id']}/ownership")).status_code == 404
    assert (await ann.delete(f"{at}/{hers['id']}")).status_code == 404
    assert (await cleo.delete(f"{at}/{one['id']}")).json()["code"] == "not_the_owner"
    assert (await ben.delete(f"/w/{ws['id']}/membership")).status_code == 204
    for _ in range(2):
        taken = (await ann.post(f"{at}/{one['id']}/ownership")).json()
        assert (taken["owner_id"], taken["is_default"]) == (ann.user["id"], False)
    assert (await ann.delete(f"{at}/{two['id']}")).status_code == 204


async def test_a_successor_gets_the_views_that_were_shared(api: Api) -> None:
    ann = await api.register()
    ws = await ann.workspace()
    at = f"/w/{ws['id']}"
    ben, cleo = await ann.join(ws["id"], "member"), await ann.join(ws["id"], "member")
    await ben.post(f"{at}/saved-views", {"name": "S", "shared": True, "is_default": True})
    await ben.post(f"{at}/saved-views", {"name": "Private"})
    body = {"successor_id": cleo.user["id"], "dry_run": False}
    done = await ann.post(f"{at}/members/{ben.user['id']}/offboarding", body)
    assert {"kind": "saved_views", "count": 1, "disposition": "moved"} in done.json()["items"]
    [view] = (await cleo.get(f"{at}/saved-views")).json()["items"]
    assert (view["name"], view["owner_id"], view["is_default"]) == ("S", cleo.user["id"], False)
