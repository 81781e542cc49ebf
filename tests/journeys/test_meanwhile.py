"""What somebody does while what they made is ended comes before the end, or not at all."""

import asyncio
from collections.abc import Awaitable
from uuid import UUID

import httpx
import pytest
import sqlalchemy as sa
from sqlmodel import col

from runner.access.models import ApiKey
from runner.bootstrap import Container
from runner.core.actors import Actor, Door
from runner.core.db.locks import shut_out
from runner.identity.models import ActiveSession
from runner.workspaces import InternalContext
from runner.workspaces.models import InviteState, WorkspaceInvite
from tests.api.identity.proofs import NEW_PASSWORD, proven, reset_token
from tests.client import PASSWORD, Api
from tests.contract.unconfined import held, somebody_waits
from tests.waiting import until

KEY = {"name": "K", "scopes": ["content:read"]}


def reset(api: Api, token: str) -> Awaitable[httpx.Response]:
    body = {"token": token, "password": NEW_PASSWORD, "revoke_keys": True}
    return api.post("/auth/reset-password", body)


async def left(container: Container, who: Api) -> list[str]:
    """Name what of somebody still opens or promises anything."""
    me = UUID(who.user["id"])
    living = {
        ApiKey: (col(ApiKey.created_by_id) == me, col(ApiKey.revoked_at).is_(None)),
        ActiveSession: (col(ActiveSession.user_id) == me, col(ActiveSession.revoked_at).is_(None)),
        WorkspaceInvite: (
            col(WorkspaceInvite.invited_by_id) == me,
            col(WorkspaceInvite.state) == InviteState.PENDING,
        ),
    }
    async with container.database.system() as work:
        return [
            type(row).__name__
            for model, own in living.items()
            for row in (await work.session.scalars(sa.select(model).where(*own))).all()
        ]


async def test_what_begins_beside_a_reset_is_refused_after_it(
    api: Api, container: Container
) -> None:
    sam, ann = await api.register("Sam Stranger"), await api.register("Ann Owner")
    ws, other = (await sam.workspace())["id"], (await ann.workspace())["id"]
    assert (await sam.post(f"/w/{ws}/api-keys", KEY)).status_code == 201
    invited = {"email": sam.user["email"], "role": "viewer"}
    link = (await ann.post(f"/w/{other}/invites", invited)).json()["token"]
    token = await reset_token(api, container, sam.user["email"])
    known = sa.select(col(ApiKey.id)).where(col(ApiKey.created_by_id) == UUID(sam.user["id"]))
    with held(container, known.with_for_update()):
        resetting = asyncio.ensure_future(reset(api, token))
        assert await until(lambda: somebody_waits(container))
        made = [
            asyncio.ensure_future(begun)
            for begun in (
                sam.post(f"/w/{ws}/api-keys", KEY),
                sam.post(f"/w/{ws}/invites", {"email": "next@example.org", "role": "admin"}),
                sam.post("/workspaces", {"name": "Next"}),
                sam.post("/invites/accept", {"token": link}),
                sam.post("/auth/email", {"email": "next@example.org", "password": PASSWORD}),
                api.post("/auth/refresh", {"refresh_token": sam.refresh_token}),
                api.post("/auth/login", {"email": sam.user["email"], "password": PASSWORD}),
            )
        ]
        assert await until(lambda: somebody_waits(container, at_least=1 + len(made)))
    assert (await resetting).status_code == 204
    answers = await asyncio.gather(*made)
    if container.database.is_postgres:
        assert [answer.status_code for answer in answers] == [401] * len(made)
    assert await left(container, sam) == []


async def test_a_reset_waits_for_what_began_before_it(api: Api, container: Container) -> None:
    ann = await proven(api, container)
    ws = (await ann.workspace())["id"]
    token = await reset_token(api, container, ann.user["email"])
    with held(container, sa.text("LOCK TABLE api_key_secrets IN SHARE MODE")):
        making = asyncio.ensure_future(ann.post(f"/w/{ws}/api-keys", KEY))
        assert await until(lambda: somebody_waits(container))
        resetting = asyncio.ensure_future(reset(api, token))
        assert await until(lambda: somebody_waits(container, at_least=2))
    assert ((await making).status_code, (await resetting).status_code) == (201, 204)
    assert await left(container, ann) == []


@pytest.mark.parametrize("door", ["write", "system"])
async def test_every_work_of_somebody_signed_in_waits_while_they_are_shut_out(
    api: Api, container: Container, door: str
) -> None:
    """There are two doors for changes; whatever is changed comes through one of them."""
    ann = await api.register()
    ws, me = UUID((await ann.workspace())["id"]), UUID(ann.user["id"])
    database = container.database
    actor = Actor(me, Door.API, sign_in_id=UUID(int=1))
    opened = (
        database.system(actor) if door == "system" else database.write(InternalContext(ws, actor))
    )

    async def enter() -> None:
        async with opened:
            return

    async with database.system() as work:
        await shut_out(work, me)
        entering = asyncio.create_task(enter())
        assert await until(lambda: somebody_waits(container))
        assert not entering.done()
    await entering
