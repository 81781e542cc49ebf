"""Invites: one place, for one address, until it is taken, taken back or too late."""

import asyncio
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa

from runner.bootstrap import Container
from runner.core.clock import now
from runner.workspaces import Invitations, RegistrationClosed
from runner.workspaces.models import WorkspaceInvite
from tests.client import Api


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
