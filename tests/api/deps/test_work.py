"""A 2xx means committed, and nothing else does."""

import httpx

from tests.client import Api


async def role_of(who: Api, workspace_id: str) -> str:
    answer = await who.get(f"/w/{workspace_id}/membership")
    return str(answer.json()["role"])


async def test_a_commit_that_fails_is_no_success(http: httpx.AsyncClient, api: Api) -> None:
    ann = await api.register()
    ws = await ann.workspace()
    answer = await http.post(f"/api/v1/w/{ws['id']}/careless", headers=ann.headers)
    assert (answer.status_code, answer.json()["code"]) == (500, "internal")
    assert await role_of(ann, ws["id"]) == "owner"


async def test_what_only_the_commit_refuses_is_a_refusal(api: Api) -> None:
    ann = await api.register()
    ws = await ann.workspace()
    path = f"/w/{ws['id']}/members/{ann.user['id']}"
    answer = await ann.patch(path, {"role": "admin"})
    assert (answer.status_code, answer.json()["code"]) == (409, "last_owner")
    assert await role_of(ann, ws["id"]) == "owner"


async def test_a_body_that_is_refused_leaves_nothing(api: Api) -> None:
    ann = await api.register()
    ws = await ann.workspace()
    assert (await ann.patch(f"/w/{ws['id']}", {"name": "x", "colour": 1})).status_code == 422
    assert (await ann.get(f"/w/{ws['id']}")).json()["name"] == ws["name"]


async def test_who_may_not_come_in_is_told_so_before_the_body_is_looked_at(api: Api) -> None:
    ann, stranger = await api.register(), await api.register()
    ws = await ann.workspace()
    viewer = await ann.join(ws["id"], "viewer")
    path, wrong = f"/w/{ws['id']}/invites", {"colour": 1}
    assert (await api.post(path, wrong)).status_code == 401
    assert (await stranger.post(path, wrong)).status_code == 404
    assert (await viewer.post(path, wrong)).status_code == 403
    assert (await ann.post(path, wrong)).status_code == 422
