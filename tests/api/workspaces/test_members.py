"""Members: who may change whom, and the owner who stays."""

import pytest

from tests.client import Api

ROLES = ("owner", "admin", "editor", "member", "viewer", "guest")


async def team(api: Api) -> tuple[str, dict[str, Api]]:
    owner = await api.register("Olga Owner")
    ws = str((await owner.workspace())["id"])
    people = {"owner": owner}
    for role in ROLES[1:]:
        people[role] = await owner.join(ws, role)
    return ws, people


def path(ws: str, who: Api) -> str:
    return f"/w/{ws}/members/{who.user['id']}"


async def role_of(who: Api, ws: str) -> str:
    return str((await who.get(f"/w/{ws}/membership")).json()["role"])


async def test_only_owners_and_admins_change_members(api: Api) -> None:
    ws, people = await team(api)
    for role in ("editor", "member", "viewer", "guest"):
        for answer in (
            await people[role].patch(path(ws, people["guest"]), {"role": "viewer"}),
            await people[role].delete(path(ws, people["guest"])),
        ):
            assert (answer.status_code, answer.json()["code"]) == (403, "insufficient_scope")
            assert answer.json()["missing_scope"] == "members:write"


async def test_nobody_gives_or_takes_a_role_above_their_own(api: Api) -> None:
    ws, people = await team(api)
    admin = people["admin"]
    for answer in (
        await admin.patch(path(ws, people["owner"]), {"role": "guest"}),
        await admin.delete(path(ws, people["owner"])),
    ):
        assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")
    assert (await admin.patch(path(ws, people["viewer"]), {"role": "admin"})).status_code == 200


async def test_the_last_owner_stays(api: Api) -> None:
    ws, people = await team(api)
    owner = people["owner"]
    for answer in (
        await owner.patch(path(ws, owner), {"role": "admin"}),
        await owner.delete(path(ws, owner)),
    ):
        assert (answer.status_code, answer.json()["code"]) == (409, "last_owner")
    assert (await owner.get(path(ws, owner))).json()["role"] == "owner"


async def test_a_member_who_is_removed_is_out_with_the_next_request(api: Api) -> None:
    ws, people = await team(api)
    viewer = people["viewer"]
    assert (await viewer.get(f"/w/{ws}")).status_code == 200
    assert (await people["admin"].delete(path(ws, viewer))).status_code == 204
    assert (await viewer.get(f"/w/{ws}")).status_code == 404
    assert (await viewer.get("/workspaces")).json()["items"] == []
    assert (await people["admin"].delete(path(ws, viewer))).status_code == 404


async def test_a_role_that_is_taken_counts_with_the_next_request(api: Api) -> None:
    ws, people = await team(api)
    admin = people["admin"]
    assert (await people["owner"].patch(path(ws, admin), {"role": "viewer"})).status_code == 200
    assert (await admin.get(f"/w/{ws}/invites")).status_code == 403


async def test_a_change_may_insist_on_the_version_it_read(api: Api) -> None:
    ws, people = await team(api)
    guest = path(ws, people["guest"])
    etag = (await people["owner"].get(guest)).headers["etag"]
    first = await people["owner"].patch(guest, {"role": "viewer"}, headers={"If-Match": etag})
    second = await people["owner"].patch(guest, {"role": "member"}, headers={"If-Match": etag})
    assert first.status_code == 200
    assert (second.status_code, second.json()["current_version"]) == (412, 2)


async def test_somebody_elses_member_is_nobody_here(api: Api) -> None:
    ws, people = await team(api)
    stranger = await api.register()
    await stranger.workspace()
    for answer in (
        await people["owner"].get(path(ws, stranger)),
        await people["owner"].patch(path(ws, stranger), {"role": "viewer"}),
        await people["owner"].delete(path(ws, stranger)),
        await people["owner"].get(f"/w/{ws}/members/no-id"),
    ):
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found")


@pytest.mark.parametrize("role", ["king", "", None, 1])
async def test_an_unknown_role_is_refused(api: Api, role: object) -> None:
    ann = await api.register()
    ws = (await ann.workspace())["id"]
    answer = await ann.patch(path(ws, ann), {"role": role})
    assert answer.status_code == 422
    assert "owner" not in answer.text
