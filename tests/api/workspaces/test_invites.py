"""Invites: one place, for one address, until it is taken, taken back or too late."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa

from runner.bootstrap import Container
from runner.core.clock import now
from runner.workspaces import Invitations, RegistrationClosed
from runner.workspaces.models import WorkspaceInvite
from tests.client import Api, by_mail


async def invite(ann: Api, ws: str, email: str, role: str = "viewer") -> dict[str, Any]:
    answer = await ann.post(f"/w/{ws}/invites", {"email": email, "role": role})
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made


async def accept(who: Api, token: str) -> int:
    return (await who.post("/invites/accept", {"token": token})).status_code


@pytest.fixture
async def hall(api: Api) -> tuple[Api, str, Api]:
    """An owner, their workspace and somebody outside."""
    ann = await api.register()
    return ann, str((await ann.workspace())["id"]), await api.register()


async def test_an_invite_gives_its_role_once(hall: tuple[Api, str, Api]) -> None:
    ann, ws, ben = hall
    made = await invite(ann, ws, ben.user["email"], "editor")
    assert await accept(ben, made["token"]) == 201
    assert (await ben.get(f"/w/{ws}/membership")).json()["role"] == "editor"
    assert await accept(ben, made["token"]) == 404


async def test_who_holds_the_token_is_told_who_invites_where_and_as_what(
    api: Api, hall: tuple[Api, str, Api]
) -> None:
    ann, ws, ben = hall
    role = {"name": "Reviewer", "description": "Reads and decides.", "scopes": ["content:read"]}
    own = (await ann.post(f"/w/{ws}/roles", role)).json()
    token = (await invite(ann, ws, ben.user["email"], "editor"))["token"]
    told = (await api.post("/invites/look-up", {"token": token})).json()
    assert told["inviter"] == ann.user["full_name"]
    assert told["workspace"] == (await ann.get(f"/w/{ws}")).json()["name"]
    assert (told["email"], told["role_name"]) == (ben.user["email"], "editor")
    assert "publishes" in told["role_description"]
    body = {"email": ben.user["email"], "custom_role_id": own["id"]}
    newer = (await ann.post(f"/w/{ws}/invites", body)).json()["token"]
    told = (await api.post("/invites/look-up", {"token": newer})).json()
    assert (told["role_name"], told["role_description"]) == ("Reviewer", "Reads and decides.")
    for gone in (token, "made-up"):
        assert (await api.post("/invites/look-up", {"token": gone})).status_code == 404


async def test_accepting_twenty_times_at_once_is_one_membership(
    hall: tuple[Api, str, Api],
) -> None:
    ann, ws, ben = hall
    token = (await invite(ann, ws, ben.user["email"]))["token"]
    answers = await asyncio.gather(*(accept(ben, token) for _ in range(20)))
    assert sorted(answers) == [201, *[404] * 19]
    members = (await ann.get(f"/w/{ws}/members")).json()["items"]
    assert len([m for m in members if m["user_id"] == ben.user["id"]]) == 1


async def test_another_address_is_refused_and_takes_nothing(
    api: Api, hall: tuple[Api, str, Api]
) -> None:
    ann, ws, ben = hall
    token = (await invite(ann, ws, ben.user["email"]))["token"]
    assert await accept(await api.register(), token) == 403
    assert await accept(ben, token) == 201


async def test_an_address_counts_in_any_case(hall: tuple[Api, str, Api]) -> None:
    ann, ws, ben = hall
    assert await accept(ben, (await invite(ann, ws, ben.user["email"].upper()))["token"]) == 201


async def test_a_revoked_invite_is_void(hall: tuple[Api, str, Api]) -> None:
    ann, ws, ben = hall
    made = await invite(ann, ws, ben.user["email"])
    for _ in range(2):
        assert (await ann.delete(f"/w/{ws}/invites/{made['id']}")).status_code == 204
    assert await accept(ben, made["token"]) == 404


async def test_an_invite_that_expired_is_void(
    container: Container, hall: tuple[Api, str, Api]
) -> None:
    ann, ws, ben = hall
    made = await invite(ann, ws, ben.user["email"])
    async with container.database.system() as work:
        own = WorkspaceInvite.id == UUID(made["id"])
        late = sa.update(WorkspaceInvite).where(own)  # type: ignore[arg-type]
        await work.session.execute(late.values(expires_at=now() - timedelta(seconds=1)))
    assert await accept(ben, made["token"]) == 404


async def test_inviting_again_replaces_the_earlier_invite(hall: tuple[Api, str, Api]) -> None:
    ann, ws, ben = hall
    first = await invite(ann, ws, ben.user["email"])
    second = await invite(ann, ws, ben.user["email"], "member")
    pending = (await ann.get(f"/w/{ws}/invites?state=pending")).json()["items"]
    assert [row["id"] for row in pending] == [second["id"]]
    assert await accept(ben, first["token"]) == 404
    assert await accept(ben, second["token"]) == 201


async def test_who_is_a_member_is_not_invited(hall: tuple[Api, str, Api]) -> None:
    ann, ws, ben = hall
    await accept(ben, (await invite(ann, ws, ben.user["email"]))["token"])
    answer = await ann.post(f"/w/{ws}/invites", {"email": ben.user["email"].upper()})
    assert (answer.status_code, answer.json()["code"]) == (409, "already_exists")


async def test_a_member_of_another_workspace_is_invited_like_anybody(
    hall: tuple[Api, str, Api],
) -> None:
    ann, ws, ben = hall
    await ben.workspace()
    assert await accept(ben, (await invite(ann, ws, ben.user["email"]))["token"]) == 201


async def test_a_token_is_shown_once(hall: tuple[Api, str, Api]) -> None:
    ann, ws, ben = hall
    made = await invite(ann, ws, ben.user["email"])
    listed = await ann.get(f"/w/{ws}/invites")
    assert made["token"] not in listed.text
    assert "token_hash" not in listed.text


@pytest.mark.parametrize("token", ["", "x", "0" * 43, "%00", "' OR 1=1 --"])
async def test_a_guessed_token_is_nothing(hall: tuple[Api, str, Api], token: str) -> None:
    assert await accept(hall[2], token) == 404


async def test_another_workspaces_invite_cannot_be_revoked(hall: tuple[Api, str, Api]) -> None:
    ann, ws, ben = hall
    made = await invite(ann, ws, "dora@example.org")
    theirs = (await ben.workspace())["id"]
    assert (await ben.delete(f"/w/{theirs}/invites/{made['id']}")).status_code == 404
    assert (await ben.delete(f"/w/{ws}/invites/{made['id']}")).status_code == 404


async def test_where_only_invited_people_may_register_an_invite_opens_the_door(
    api: Api, container: Container
) -> None:
    ann = await api.register()
    workspace = await ann.workspace()
    invited = {"email": "Invited@example.org", "role": "viewer"}
    await ann.post(f"/w/{workspace['id']}/invites", invited)
    async with container.database.system() as work:
        await Invitations(work).admit("invited@example.org", "invited")
        with pytest.raises(RegistrationClosed):
            await Invitations(work).admit("stranger@example.org", "invited")
        await Invitations(work).admit("stranger@example.org", "open")


async def lowered(ann: Api, ws: str, inviter: Api) -> None:
    path = f"/w/{ws}/members/{inviter.user['id']}"
    assert (await ann.patch(path, {"role": "editor"})).status_code == 200


async def suspended(ann: Api, ws: str, inviter: Api) -> None:
    path = f"/w/{ws}/members/{inviter.user['id']}/suspension"
    assert (await ann.post(path)).status_code == 200


async def removed(ann: Api, ws: str, inviter: Api) -> None:
    path = f"/w/{ws}/members/{inviter.user['id']}"
    assert (await ann.delete(path)).status_code == 204


@pytest.mark.parametrize("fall", [lowered, suspended, removed])
async def test_an_invite_gives_no_more_than_its_inviter_could_today(
    api: Api, container: Container, hall: tuple[Api, str, Api], fall: Any
) -> None:
    ann, ws, ben = hall
    inviter = await ann.join(ws, "admin")
    made = await invite(inviter, ws, ben.user["email"], "admin")
    await fall(ann, ws, inviter)
    refused = await ben.post("/invites/accept", {"token": made["token"]})
    unknown = await ben.post("/invites/accept", {"token": "x"})
    for answer in (refused, unknown):
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
    assert refused.json()["detail"] == unknown.json()["detail"]
    with pytest.raises(RegistrationClosed):
        async with container.database.system() as work:
            await Invitations(work).admit(ben.user["email"], "invited")


async def test_an_invite_holds_again_when_somebody_stands_for_it(
    hall: tuple[Api, str, Api], container: Container
) -> None:
    ann, ws, ben = hall
    inviter, admin = await ann.join(ws, "admin"), await ann.join(ws, "admin")
    made = await invite(inviter, ws, ben.user["email"], "admin")
    await lowered(ann, ws, inviter)
    assert await accept(ben, made["token"]) == 404
    path = f"/w/{ws}/invites/{made['id']}/renewal"
    unmailed = await admin.post(path)
    assert (unmailed.status_code, unmailed.json()["code"]) == (409, "no_mail_server")
    assert ben.user["email"] in unmailed.json()["detail"]
    assert await accept(ben, made["token"]) == 404
    async with Api.on(by_mail(container)) as mailing:
        renewed = await replace(mailing, headers=admin.headers).post(path)
    assert renewed.json()["invited_by_id"] == admin.user["id"]
    assert await accept(ben, made["token"]) == 201


async def test_nobody_renews_an_invite_to_a_role_above_their_own(
    hall: tuple[Api, str, Api],
) -> None:
    ann, ws, ben = hall
    body = {"name": "Hosts", "scopes": ["members:read", "members:write"]}
    role = (await ann.post(f"/w/{ws}/roles", body)).json()
    host = await ann.join(ws, "guest")
    await ann.patch(f"/w/{ws}/members/{host.user['id']}", {"custom_role_id": role["id"]})
    made = await invite(ann, ws, ben.user["email"], "admin")
    refused = await host.post(f"/w/{ws}/invites/{made['id']}/renewal")
    assert (refused.status_code, refused.json()["code"]) == (403, "forbidden")


async def test_a_custom_role_that_lost_its_scopes_invites_nobody(
    hall: tuple[Api, str, Api],
) -> None:
    ann, ws, ben = hall
    body = {"name": "Hosts", "scopes": ["members:read", "members:write", "content:read"]}
    role = (await ann.post(f"/w/{ws}/roles", body)).json()
    host = await ann.join(ws, "guest")
    given = {"custom_role_id": role["id"]}
    await ann.patch(f"/w/{ws}/members/{host.user['id']}", given)
    first = await invite(host, ws, ben.user["email"], "guest")
    less = {"scopes": ["members:read", "members:write"]}
    changed = await ann.patch(f"/w/{ws}/roles/{role['id']}", less, headers={"If-Match": '"1"'})
    assert changed.status_code == 200, changed.text
    assert await accept(ben, first["token"]) == 404
