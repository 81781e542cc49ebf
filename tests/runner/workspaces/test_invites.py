"""An invite in the hands of somebody who is a member by now."""

from typing import Any
from uuid import UUID

import httpx
import pytest
import sqlalchemy as sa

from runner.bootstrap import Container
from runner.tables import METADATA
from tests.client import Api
from tests.contract.unconfined import execute

NEW = "ben.new@example.org"


async def lock(container: Container, ann: Api, ws: str, ben: Api, **invite: Any) -> str:
    """Invite a new address of Ben's, who proves it later; return the token."""
    made = await ann.post(f"/w/{ws}/invites", {"email": f"{ws[-12:]}{NEW}", **invite})
    assert made.status_code == 201, made.text
    users, new = METADATA.tables["users"], made.json()["email"]
    moved = sa.update(users).where(users.c.id == UUID(ben.user["id"]))
    await execute(container, moved.values(email=new, email_lower=new))
    return str(made.json()["token"])


async def accept(who: Api, token: str) -> httpx.Response:
    return await who.post("/invites/accept", {"token": token})


async def test_it_gives_them_the_role_it_was_made_for(api: Api, container: Container) -> None:
    ann = await api.register()
    ws = (await ann.workspace())["id"]
    ben = await ann.join(ws, "viewer")
    token = await lock(container, ann, ws, ben, role="admin")
    accepted = await accept(ben, token)
    assert accepted.status_code == 201, accepted.text
    member = (await ann.get(f"/w/{ws}/members/{ben.user['id']}")).json()
    assert member["role"] == "admin"
    assert (await ann.get(f"/w/{ws}/invites?state=accepted")).json()["items"]
    log = (await ann.get(f"/w/{ws}/audit-events?subject_id={member['id']}")).json()["items"]
    assert [event["type"] for event in log] == ["member.role_changed", "member.joined"]
    assert (await accept(ben, token)).status_code == 404


@pytest.mark.parametrize(
    ("role", "invited_as"), [("admin", "editor"), ("editor", "editor"), ("suspended", "admin")]
)
async def test_one_that_gives_nothing_more_is_refused_and_not_spent(
    api: Api, container: Container, role: str, invited_as: str
) -> None:
    ann = await api.register()
    ws = (await ann.workspace())["id"]
    ben = await ann.join(ws, "viewer" if role == "suspended" else role)
    member = f"/w/{ws}/members/{ben.user['id']}"
    if role == "suspended":
        assert (await ann.post(f"{member}/suspension")).is_success
    before = (await ann.get(member)).json()["role"]
    refused = await accept(ben, await lock(container, ann, ws, ben, role=invited_as))
    assert (refused.status_code, refused.json()["code"]) == (409, "already_exists")
    assert (await ann.get(member)).json()["role"] == before
    [kept] = (await ann.get(f"/w/{ws}/invites")).json()["items"]
    assert kept["state"] == "pending"
