"""Roles of one's own: nobody grants what they do not hold, by whatever way."""

import asyncio
from typing import Any

import httpx
import pytest

from runner.workspaces import MemberScope, Role, Scope, role_scopes
from tests.client import Api

ROLES = [role.value for role in Role]
ADMIN_SCOPES = ["members:read", "members:write", "content:read"]


async def founded(api: Api) -> tuple[Api, str]:
    owner = await api.register("Olga Owner")
    return owner, str((await owner.workspace())["id"])


async def make(who: Api, ws: str, *scopes: str, **fields: Any) -> dict[str, Any]:
    body = {"name": "Reviewer", "scopes": [*scopes], **fields}
    answer = await who.post(f"/w/{ws}/roles", body)
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made


async def give(who: Api, ws: str, member: Api, role: dict[str, Any]) -> httpx.Response:
    path = f"/w/{ws}/members/{member.user['id']}"
    return await who.patch(path, {"custom_role_id": role["id"]})


async def holding(owner: Api, ws: str, *scopes: str, name: str = "Own") -> Api:
    """Return somebody whose role is one of the workspace's own."""
    member = await owner.join(ws, "guest")
    given = await give(owner, ws, member, await make(owner, ws, *scopes, name=name))
    assert given.status_code == 200, given.text
    return member


def told(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def scopes_of(who: Api, ws: str) -> set[str]:
    return {*(await who.get(f"/w/{ws}/membership")).json()["scopes"]}


async def test_a_role_gives_its_scopes_and_no_others(api: Api) -> None:
    owner, ws = await founded(api)
    ben = await holding(owner, ws, "audit:read", "members:read", name="Auditor")
    mine = (await ben.get(f"/w/{ws}/membership")).json()
    assert (mine["role"], mine["custom_role"]) == ("admin", "Auditor")
    assert mine["scopes"] == ["audit:read", "members:read", "workspace:read"]
    assert (await ben.get(f"/w/{ws}/audit-events")).status_code == 200
    refused = await ben.get(f"/w/{ws}/posts")
    assert told(refused) == (403, "insufficient_scope")
    assert refused.json()["scope_title"] == "Read content"
    assert refused.json()["who_can_grant"] == "an owner or admin of the workspace"


async def test_a_role_is_changed_for_everybody_who_has_it_at_once(api: Api) -> None:
    owner, ws = await founded(api)
    role = await make(owner, ws, "content:read")
    ben = await owner.join(ws, "guest")
    assert (await give(owner, ws, ben, role)).json()["custom_role_id"] == role["id"]
    path = f"/w/{ws}/roles/{role['id']}"
    body = {"scopes": ["content:read", "content:write"]}
    assert told(await owner.patch(path, body)) == (428, "precondition_required")
    changed = await owner.patch(path, body, headers={"If-Match": '"1"'})
    assert (changed.json()["based_on"], changed.headers["etag"]) == ("member", '"2"')
    assert told(await owner.patch(path, body, headers={"If-Match": '"1"'}))[0] == 412
    post = {"title": "By a reviewer", "variants": {"blog": "Words."}}
    assert (await ben.post(f"/w/{ws}/posts", post)).status_code == 201
    lowered = await owner.patch(path, {"scopes": []}, headers={"If-Match": '"2"'})
    assert (lowered.json()["based_on"], lowered.json()["scopes"]) == ("guest", ["workspace:read"])
    assert told(await ben.get(f"/w/{ws}/posts")) == (403, "insufficient_scope")


async def test_the_list_tells_who_has_a_role_and_who_may_give_it(api: Api) -> None:
    owner, ws = await founded(api)
    admin = await owner.join(ws, "admin")
    await holding(owner, ws, "content:read", name="Reader")
    roles = {row["name"]: row for row in (await admin.get(f"/w/{ws}/roles")).json()["items"]}
    assert [*roles] == [*ROLES, "Reader"]
    assert roles["Reader"]["member_count"] == roles["owner"]["member_count"] == 1
    assert roles["Reader"]["assignable_by"] == ["owner", "admin"]
    assert [name for name, row in roles.items() if not row["is_assignable"]] == ["owner"]
    viewer = await owner.join(ws, "viewer")
    seen = (await viewer.get(f"/w/{ws}/roles")).json()["items"]
    assert not any(row["is_assignable"] for row in seen)


async def test_every_scope_is_explained(api: Api) -> None:
    owner, ws = await founded(api)
    items = (await owner.get(f"/w/{ws}/scopes")).json()["items"]
    assert {item["scope"] for item in items} == {scope.value for scope in Scope.every()}
    assert all(item["title"] and item["description"] and item["group"] for item in items)


@pytest.mark.parametrize(
    ("fields", "pointer"),
    [
        ({"scopes": ["workspace:delete"]}, "/scopes"),
        ({"scopes": ["everything"]}, "/scopes/0"),
        ({"based_on": "owner"}, "/based_on"),
        ({"scopes": ["content:write"], "based_on": "viewer"}, "/based_on"),
        ({"name": "Owner"}, "/name"),
        ({"name": "\u043ewner"}, "/name"),
        ({"name": "\uff21 d m i n"}, "/name"),
        ({"name": " "}, "/name"),
    ],
)
async def test_what_no_role_can_be_is_named(
    api: Api, fields: dict[str, object], pointer: str
) -> None:
    owner, ws = await founded(api)
    body = {"name": "Odd", "scopes": ["content:read"], **fields}
    answer = await owner.post(f"/w/{ws}/roles", body)
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == pointer


async def test_two_roles_of_one_name_are_refused(api: Api) -> None:
    owner, ws = await founded(api)
    await make(owner, ws, "content:read")
    again = await owner.post(f"/w/{ws}/roles", {"name": "Reviewer", "scopes": []})
    assert told(again) == (409, "already_exists")


async def test_a_role_that_is_used_goes_only_for_another_one(api: Api) -> None:
    owner, ws = await founded(api)
    role = await make(owner, ws, "content:read", "content:write")
    ben = await owner.join(ws, "guest")
    await give(owner, ws, ben, role)
    invite = {"email": "cleo@example.org", "custom_role_id": role["id"]}
    assert (await owner.post(f"/w/{ws}/invites", invite)).status_code == 201
    path = f"/w/{ws}/roles/{role['id']}"
    refused = await owner.delete(path)
    assert told(refused) == (409, "role_in_use")
    assert (refused.json()["members"], refused.json()["invites"]) == (1, 1)
    for odd in ("king", role["id"]):
        assert told(await owner.delete(f"{path}?replacement={odd}")) == (422, "validation_failed")
    assert (await owner.delete(f"{path}?replacement=viewer")).status_code == 204
    assert (await owner.delete(path)).status_code == 404
    mine = (await ben.get(f"/w/{ws}/membership")).json()
    assert (mine["role"], mine["custom_role_id"]) == ("viewer", None)
    (pending,) = (await owner.get(f"/w/{ws}/invites?state=pending")).json()["items"]
    assert (pending["role"], pending["custom_role_id"]) == ("viewer", None)
    unused = await make(owner, ws, "content:read", name="Nobody's")
    assert (await owner.delete(f"/w/{ws}/roles/{unused['id']}")).status_code == 204


async def test_an_invite_brings_the_role_as_it_is_when_it_is_accepted(api: Api) -> None:
    owner, ws = await founded(api)
    role = await make(owner, ws, "content:read")
    cleo = await api.register()
    body = {"email": cleo.user["email"], "custom_role_id": role["id"]}
    invite = (await owner.post(f"/w/{ws}/invites", body)).json()
    wider = {"scopes": ["content:read", "runs:write"]}
    path = f"/w/{ws}/roles/{role['id']}"
    await owner.patch(path, wider, headers={"If-Match": '"1"'})
    joined = await cleo.post("/invites/accept", {"token": invite["token"]})
    assert (joined.status_code, joined.json()["role"]) == (201, "member")
    assert await scopes_of(cleo, ws) == {"content:read", "runs:write", "workspace:read"}


@pytest.mark.parametrize("actor", ROLES)
async def test_nobody_grants_more_than_they_hold(api: Api, actor: str) -> None:
    owner, ws = await founded(api)
    who = owner if actor == "owner" else await owner.join(ws, actor)
    guest = await owner.join(ws, "guest")
    path = f"/w/{ws}/members/{guest.user['id']}"
    holds = role_scopes(Role(actor))
    manages = MemberScope.WRITE in holds
    for granted in ROLES:
        wanted = role_scopes(Role(granted))
        may = manages and wanted <= holds
        await owner.patch(path, {"role": "guest"})
        # The owner's role is handed over and given by nobody.
        refused = 409 if manages and granted == "owner" else 403
        may = may and granted != "owner"
        assert (await who.patch(path, {"role": granted})).status_code == (200 if may else refused)
        invite = {"email": f"{granted}@example.org", "role": granted}
        invited = await who.post(f"/w/{ws}/invites", invite)
        assert invited.status_code == (201 if may else refused)
        copy = {"name": f"Like {granted}", "scopes": sorted(wanted)}
        made = await who.post(f"/w/{ws}/roles", copy)
        # What only owners hold is no role's, whoever asks.
        beyond_all = 422 if manages and granted == "owner" else 0
        assert made.status_code == (beyond_all or (201 if may else 403))


class TestSomebodyWithARoleOfTheirOwnWhoManagesMembers:
    async def test_cannot_widen_it(self, api: Api) -> None:
        owner, ws = await founded(api)
        ben = await holding(owner, ws, *ADMIN_SCOPES)
        mine = (await ben.get(f"/w/{ws}/membership")).json()["custom_role_id"]
        path = f"/w/{ws}/roles/{mine}"
        wider = {"scopes": [*ADMIN_SCOPES, "keys:write"]}
        refused = await ben.patch(path, wider, headers={"If-Match": '"1"'})
        assert told(refused) == (403, "forbidden")
        assert refused.json()["missing_scope"] == "keys:write"
        narrower = {"scopes": ["members:read", "content:read"]}
        assert (await ben.patch(path, narrower, headers={"If-Match": '"1"'})).status_code == 200
        assert told(await ben.patch(path, wider, headers={"If-Match": '"2"'}))[0] == 403

    async def test_cannot_give_or_take_what_they_do_not_hold(self, api: Api) -> None:
        owner, ws = await founded(api)
        ben = await holding(owner, ws, *ADMIN_SCOPES)
        viewer, admin = await owner.join(ws, "viewer"), await owner.join(ws, "admin")
        strong = await make(owner, ws, "content:read", "audit:read", name="Strong")
        weak = await make(owner, ws, "content:read", name="Weak")
        guest = await owner.join(ws, "guest")
        strongs = f"/w/{ws}/roles/{strong['id']}"
        for refused in (
            await ben.patch(f"/w/{ws}/members/{guest.user['id']}", {"role": "admin"}),
            await ben.patch(f"/w/{ws}/members/{ben.user['id']}", {"role": "admin"}),
            await ben.patch(f"/w/{ws}/members/{viewer.user['id']}", {"role": "guest"}),
            await ben.delete(f"/w/{ws}/members/{admin.user['id']}"),
            await give(ben, ws, guest, strong),
            await give(ben, ws, ben, strong),
            await ben.post(
                f"/w/{ws}/invites", {"email": "x@example.org", "custom_role_id": strong["id"]}
            ),
            await ben.patch(strongs, {"scopes": []}, headers={"If-Match": '"1"'}),
            await ben.patch(strongs, {"name": "Mine"}, headers={"If-Match": '"1"'}),
            await ben.delete(strongs),
            await ben.delete(f"/w/{ws}/roles/{weak['id']}?replacement=admin"),
            await ben.post(f"/w/{ws}/roles", {"name": "New", "scopes": ["audit:read"]}),
        ):
            assert told(refused) == (403, "forbidden"), refused.text
        assert (await give(ben, ws, guest, weak)).status_code == 200
        assert (await owner.get(strongs)).json()["version"] == 1

    async def test_cannot_give_a_key_more_either(self, api: Api) -> None:
        owner, ws = await founded(api)
        ben = await holding(owner, ws, "keys:read", "keys:write", "content:read")
        body = {"name": "Key", "scopes": ["content:write"]}
        assert told(await ben.post(f"/w/{ws}/api-keys", body)) == (403, "forbidden")
        made = await ben.post(f"/w/{ws}/api-keys", {"name": "Key", "scopes": ["content:read"]})
        key = Api(api.http, {"Authorization": f"Bearer {made.json()['key']}"})
        assert (await key.get(f"/w/{ws}/posts")).status_code == 200
        role = (await ben.get(f"/w/{ws}/membership")).json()["custom_role_id"]
        narrowed = {"scopes": ["keys:read"]}
        path = f"/w/{ws}/roles/{role}"
        assert (await owner.patch(path, narrowed, headers={"If-Match": '"1"'})).status_code == 200
        assert told(await key.get(f"/w/{ws}/posts")) == (403, "insufficient_scope")


async def test_who_is_demoted_while_they_promote_leaves_nothing_above_them_behind(
    api: Api,
) -> None:
    owner, ws = await founded(api)
    admin, guest = await owner.join(ws, "admin"), await owner.join(ws, "guest")
    for _ in range(5):
        answers = await asyncio.gather(
            owner.patch(f"/w/{ws}/members/{admin.user['id']}", {"role": "viewer"}),
            admin.patch(f"/w/{ws}/members/{guest.user['id']}", {"role": "admin"}),
        )
        assert answers[0].status_code == 200
        # Either the promotion came first, or whoever made it was nobody any more.
        assert answers[1].status_code in (200, 403)
        again = await admin.patch(f"/w/{ws}/members/{guest.user['id']}", {"role": "admin"})
        assert again.status_code == 403
        for who, role in ((admin, "admin"), (guest, "guest")):
            await owner.patch(f"/w/{ws}/members/{who.user['id']}", {"role": role})


async def test_either_a_role_or_a_custom_role_is_given(api: Api) -> None:
    owner, ws = await founded(api)
    ben = await owner.join(ws, "guest")
    role = await make(owner, ws)
    path = f"/w/{ws}/members/{ben.user['id']}"
    both = {"role": "guest", "custom_role_id": role["id"]}
    assert (await owner.patch(path, both)).status_code == 422
    assert (await owner.patch(path, {})).status_code == 422


async def test_a_role_of_another_workspace_is_no_role_here(api: Api) -> None:
    owner, ws = await founded(api)
    stranger, other = await founded(api)
    foreign = {"custom_role_id": (await make(stranger, other))["id"]}
    ben = await owner.join(ws, "guest")
    for answer in (
        await owner.patch(f"/w/{ws}/members/{ben.user['id']}", foreign),
        await owner.post(f"/w/{ws}/invites", {"email": "x@example.org", **foreign}),
        await owner.post(
            f"/w/{ws}/service-accounts", {"kind": "agent", "full_name": "R", **foreign}
        ),
    ):
        assert told(answer) == (404, "not_found")
