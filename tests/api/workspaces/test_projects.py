"""Projects: their keys, who sees them, and what may be kept with them."""

from typing import Any

import httpx
import pytest

from tests.client import Api
from tests.waiting import until

REPOSITORY = {"provider": "github", "url": "https://github.com/a/site", "name": "a/site"}


async def founded(api: Api) -> tuple[Api, str]:
    owner = await api.register("Olga Owner")
    return owner, str((await owner.workspace())["id"])


async def make(who: Api, ws: str, key: str = "WEB", **fields: Any) -> dict[str, Any]:
    answer = await who.post(f"/w/{ws}/projects", {"key": key, "name": "New website", **fields})
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made


async def keys(who: Api, ws: str, query: str = "") -> list[str]:
    answer = await who.get(f"/w/{ws}/projects{query}")
    return [row["key"] for row in answer.json()["items"]]


def told(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def test_a_project_is_read_as_it_was_made(api: Api) -> None:
    owner, ws = await founded(api)
    facts = {"budget": {"hours": 40}, "tags": ["a", None, 1.5]}
    made = await make(
        owner, ws, metadata=facts, repositories=[REPOSITORY], lead_id=owner.user["id"]
    )
    assert (made["metadata"], made["repositories"]) == (facts, [REPOSITORY])
    assert (await owner.get(f"/w/{ws}/projects/{made['id']}")).json() == made


async def test_a_key_belongs_to_one_project_for_ever(api: Api) -> None:
    owner, ws = await founded(api)
    made = await make(owner, ws)
    path, body = f"/w/{ws}/projects", {"key": "WEB", "name": "Another"}
    assert told(await owner.post(path, body)) == (409, "already_exists")
    assert told(await owner.patch(f"{path}/{made['id']}", {"key": "NEW"})) == (422, "unknown_field")
    assert (await owner.delete(f"{path}/{made['id']}")).status_code == 204
    assert told(await owner.delete(f"{path}/{made['id']}")) == (404, "not_found")
    assert told(await owner.post(path, body)) == (409, "already_exists")


@pytest.mark.parametrize(
    ("fields", "pointer"),
    [
        ({"key": "w"}, "/key"),
        ({"key": "web"}, "/key"),
        ({"key": "A" * 11}, "/key"),
        ({"repositories": [REPOSITORY | {"url": "http://github.com/a"}]}, "/repositories/0/url"),
        ({"repositories": [REPOSITORY | {"url": "https://a:b@c.example"}]}, "/repositories/0/url"),
        ({"repositories": [REPOSITORY | {"url": "javascript:alert(1)"}]}, "/repositories/0/url"),
        ({"repositories": [REPOSITORY | {"provider": "svn"}]}, "/repositories/0/provider"),
        ({"metadata": {"a": {"b": {"c": {"d": {}}}}}}, "/metadata"),
        ({"metadata": {"a": "x" * 17_000}}, "/metadata"),
        ({"metadata": []}, "/metadata"),
    ],
)
async def test_what_no_project_can_be_is_named(
    api: Api, fields: dict[str, object], pointer: str
) -> None:
    owner, ws = await founded(api)
    answer = await owner.post(f"/w/{ws}/projects", {"key": "ODD", "name": "Odd", **fields})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == pointer


async def test_people_named_in_a_project_are_members(api: Api) -> None:
    owner, ws = await founded(api)
    stranger = (await api.register()).user["id"]
    for fields in ({"lead_id": stranger}, {"member_ids": [stranger]}):
        answer = await owner.post(f"/w/{ws}/projects", {"key": "WEB", "name": "W", **fields})
        assert told(answer) == (422, "validation_failed")


async def test_nobody_is_named_in_a_project_who_sees_none(api: Api) -> None:
    owner, ws = await founded(api)
    guest = (await owner.join(ws, "guest")).user["id"]
    for field, named in (("lead_id", guest), ("member_ids", [guest])):
        answer = await owner.post(f"/w/{ws}/projects", {"key": "WEB", "name": "W", field: named})
        (fault,) = answer.json()["errors"]
        assert (fault["code"], fault["pointer"]) == ("sees_no_projects", f"/{field}")
    ben = (await owner.join(ws, "viewer")).user["id"]
    listed = {"lead_id": ben, "member_ids": [ben]}
    path = f"/w/{ws}/projects/{(await make(owner, ws, **listed))['id']}"
    await owner.patch(f"/w/{ws}/members/{ben}", {"role": "guest"})
    assert (await owner.patch(path, listed | {"name": "As it was"})).status_code == 200


async def test_whoever_makes_a_project_private_goes_on_seeing_it(api: Api) -> None:
    owner, ws = await founded(api)
    ben, cleo = [await owner.join(ws, "editor") for _ in range(2)]
    made = await make(ben, ws, visibility="private", member_ids=[cleo.user["id"]])
    assert set(made["member_ids"]) == {ben.user["id"], cleo.user["id"]}
    assert (await ben.get(f"/w/{ws}/projects/{made['id']}")).json() == made
    led = await make(ben, ws, "LED", visibility="private", lead_id=ben.user["id"])
    assert (await make(owner, ws, "ALL", visibility="private"))["member_ids"] == []
    assert led["member_ids"] == []
    path = f"/w/{ws}/projects/{(await make(ben, ws, 'OPEN', member_ids=[cleo.user['id']]))['id']}"
    closed = (await ben.patch(path, {"visibility": "private"})).json()
    assert set(closed["member_ids"]) == set(made["member_ids"])
    assert (await ben.get(path)).json() == closed
    await cleo.patch(path, {"member_ids": [ben.user["id"]]})
    assert (await cleo.get(path)).status_code == 404


async def test_a_private_project_is_seen_by_who_is_listed_its_lead_and_admins(api: Api) -> None:
    owner, ws = await founded(api)
    people = {role: await owner.join(ws, role) for role in ("admin", "editor", "member", "viewer")}
    lead = await owner.join(ws, "editor")
    made = await make(
        owner,
        ws,
        visibility="private",
        lead_id=lead.user["id"],
        member_ids=[people["member"].user["id"]],
    )
    path = f"/w/{ws}/projects/{made['id']}"
    for who in (owner, people["admin"], people["member"], lead):
        assert await keys(who, ws) == ["WEB"]
        assert (await who.get(path)).status_code == 200
    for who in (people["editor"], people["viewer"]):
        assert await keys(who, ws) == []
        assert told(await who.get(path)) == (404, "not_found")
    assert told(await people["editor"].patch(path, {"name": "Mine"})) == (404, "not_found")
    assert told(await people["editor"].post(f"{path}/archival")) == (404, "not_found")
    assert told(await people["editor"].delete(path)) == (404, "not_found")
    opened = await lead.patch(path, {"visibility": "open", "member_ids": []})
    assert (opened.status_code, opened.json()["member_ids"]) == (200, [])
    assert await keys(people["viewer"], ws) == ["WEB"]


async def test_whom_a_project_lists_is_part_of_its_version(api: Api) -> None:
    owner, ws = await founded(api)
    ben, cleo = [(await owner.join(ws, "member")).user["id"] for _ in range(2)]
    made = await make(owner, ws, member_ids=[ben, ben])
    path = f"/w/{ws}/projects/{made['id']}"
    assert made["member_ids"] == [ben]
    for ids, version in (([cleo, ben], 2), ([ben, cleo], 2), ([cleo], 3)):
        listed = (await owner.patch(path, {"member_ids": ids})).json()
        assert (listed["version"], set(listed["member_ids"])) == (version, {*ids})
        assert (await owner.get(path)).json() == listed
    changes = (await owner.get(f"/w/{ws}/audit-events?type=project.updated")).json()["items"]
    assert len(changes) == 2


@pytest.mark.parametrize("goes", ["removed", "leaves"])
async def test_who_left_sees_no_private_project_when_they_are_back(api: Api, goes: str) -> None:
    owner, ws = await founded(api)
    ben = await owner.join(ws, "member")
    me = ben.user["id"]
    made = await make(owner, ws, visibility="private", member_ids=[me])
    led = await make(owner, ws, "LED", visibility="private", lead_id=me)
    if goes == "removed":
        left = await owner.delete(f"/w/{ws}/members/{me}")
    else:
        left = await ben.delete(f"/w/{ws}/membership")
    assert left.status_code == 204
    path = f"/w/{ws}/projects/{led['id']}"

    async def nobody_leads() -> bool:
        return (await owner.get(path)).json()["lead_id"] is None

    await until(nobody_leads)
    assert (await owner.get(f"/w/{ws}/projects/{made['id']}")).json()["member_ids"] == []
    assert told(await owner.patch(path, {"lead_id": me})) == (422, "validation_failed")
    invite = await owner.post(f"/w/{ws}/invites", {"email": ben.user["email"], "role": "viewer"})
    back = await ben.post("/invites/accept", {"token": invite.json()["token"]})
    assert back.status_code == 201
    assert await keys(ben, ws) == []


async def test_projects_are_found_by_name_key_and_state(api: Api) -> None:
    owner, ws = await founded(api)
    made = await make(owner, ws)
    await make(owner, ws, "SHOP", name="100% flour_power")
    path = f"/w/{ws}/projects/{made['id']}/archival"
    for _ in range(2):
        archived = await owner.post(path)
        assert (archived.status_code, archived.json()["version"]) == (200, 2)
    assert archived.json()["archived_at"] is not None
    renamed = (await owner.patch(path.removesuffix("/archival"), {"name": "Old website"})).json()
    assert (renamed["name"], renamed["archived_at"]) == (
        "Old website",
        archived.json()["archived_at"],
    )
    assert await keys(owner, ws) == ["SHOP", "WEB"]
    assert await keys(owner, ws, "?status=archived") == ["WEB"]
    assert await keys(owner, ws, "?status=active") == ["SHOP"]
    assert await keys(owner, ws, "?q=web") == ["WEB"]
    assert await keys(owner, ws, "?q=FLOUR_P") == ["SHOP"]
    assert await keys(owner, ws, "?q=100%25 f") == ["SHOP"]
    assert await keys(owner, ws, "?q=%25e") == []
    assert await keys(owner, ws, "?q=%20") == ["SHOP", "WEB"]
    first = (await owner.get(f"/w/{ws}/projects?limit=1&sort=-key")).json()
    assert [row["key"] for row in first["items"]] == ["WEB"]
    assert await keys(owner, ws, f"?limit=1&sort=-key&cursor={first['next_cursor']}") == ["SHOP"]
    for _ in range(2):
        assert (await owner.delete(path)).json()["archived_at"] is None


async def test_a_change_may_insist_on_the_version_it_read(api: Api) -> None:
    owner, ws = await founded(api)
    path = f"/w/{ws}/projects/{(await make(owner, ws))['id']}"
    changes = {"metadata": {"a": 1}, "lead_id": None}
    changed = await owner.patch(path, changes, headers={"If-Match": '"1"'})
    assert (changed.json()["metadata"], changed.headers["etag"]) == ({"a": 1}, '"2"')
    assert told(await owner.patch(path, changes, headers={"If-Match": '"1"'}))[0] == 412
    assert told(await owner.delete(path, headers={"If-Match": '"1"'}))[0] == 412
