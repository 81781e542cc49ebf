"""What somebody made who only said an address ends when its owner proves it."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa
from sqlmodel import col

from runner.bootstrap import Container
from runner.core.db.work import Work
from runner.core.ids import new_id
from runner.identity import Device, Purpose, SignIns, Users
from runner.identity.jobs import CLAIMANTS
from runner.identity.models import ActiveSession, Identity
from runner.identity.sign_ins import ActiveSessions
from runner.webhooks.models import DisabledReason, Webhook
from tests.api.identity.proofs import NEW_PASSWORD, events_of, mailed, reset_token
from tests.client import NOBODY, PASSWORD, Api
from tests.contract.unconfined import held
from tests.waiting import until


@dataclass
class Claim:
    """A stranger who said an address: two workspaces, one with somebody else in it, and keys."""

    email: str
    who: Api
    alone: dict[str, Any]
    shared: dict[str, Any]
    programs: list[tuple[str, Api]]


async def claim(api: Api, container: Container) -> Claim:
    who = await api.register("Sam Stranger")
    alone, shared, at_rest = [await who.workspace(name) for name in ("One", "Two", "Rest")]
    await who.join(shared["id"], "viewer")
    programs = []
    for ws in (alone, shared, at_rest):
        body = {"name": "K", "scopes": ["content:read", "webhooks:write"]}
        key = await who.post(f"/w/{ws['id']}/api-keys", body)
        headers = {"Authorization": f"Bearer {key.json()['key']}"}
        programs.append((str(ws["id"]), Api(api.http, headers)))
        # One by hand and one by a program, each to an address of the stranger's own.
        hook = {"url": "https://hooks.example.org/sam", "events": ["run.failed"]}
        assert (await who.post(f"/w/{ws['id']}/webhooks", hook)).status_code == 201
        assert (await programs[-1][1].post(f"/w/{ws['id']}/webhooks", hook)).status_code == 201
        body = {"email": f"second-{ws['slug']}@example.org", "role": "admin"}
        assert (await who.post(f"/w/{ws['id']}/invites", body)).status_code == 201
    at = f"/accounts/{alone['account_id']}"
    body = {"email": "helper@example.org", "role": "admin"}
    assert (await who.post(f"{at}/invites", body)).status_code == 201
    body = {"workspace_id": alone["id"], "email": "taker@example.org"}
    assert (await who.post(f"{at}/moves", body)).status_code == 201
    assert (await who.post(f"/w/{at_rest['id']}/archive")).status_code == 200
    async with container.database.system() as work:
        login = f"sam-{who.user['id']}"
        owner = UUID(who.user["id"])
        work.session.add(Identity(user_id=owner, provider="os", host="here", subject=login))
    return Claim(who.user["email"], who, alone, shared, programs)


async def require_ended(api: Api, container: Container, claim: Claim) -> None:
    assert (await claim.who.get("/auth/me")).status_code == 401
    assert (
        await api.post("/auth/refresh", {"refresh_token": claim.who.refresh_token})
    ).status_code == 401
    for ws, program in claim.programs:
        assert (await program.get(f"/w/{ws}/posts")).status_code == 401
    off = sa.select(col(Webhook.disabled_reason)).where(
        col(Webhook.workspace_id).in_([UUID(ws) for ws, _ in claim.programs])
    )
    known = sa.select(col(Identity.id)).where(col(Identity.user_id) == UUID(claim.who.user["id"]))
    async with container.database.system() as work:
        assert (await work.session.scalars(known)).all() == []
        assert {*(await work.session.scalars(off))} == {DisabledReason.CLAIM_ENDED}


async def is_told(container: Container, user_id: str) -> bool:
    return "claim.ended" in await events_of(container, user_id)


async def places(who: Api) -> dict[str, str]:
    items = (await who.get("/workspaces")).json()["items"]
    return {row["name"]: row["status"] for row in items}


async def sign_in(api: Api, email: str, password: str) -> Api:
    answer = await api.post("/auth/login", {"email": email, "password": password})
    assert answer.status_code == 200, answer.text
    return api.signed_in(answer.json())


GIVEN_UP = {"One": "deleting", "Two": "active", "Rest": "deleting"}


async def test_it_ends_when_somebody_else_proves_the_address(
    api: Api, container: Container
) -> None:
    sam = await claim(api, container)
    body = {"email": sam.email, "password": NEW_PASSWORD, "full_name": "Vera Victim"}
    vera = api.signed_in((await api.post("/auth/register", body)).json())
    token = (await mailed(container, sam.email, Purpose.VERIFY))[-1]
    assert (await api.post("/auth/verify-email", {"token": token})).status_code == 204
    await until(lambda: is_told(container, sam.who.user["id"]))
    await require_ended(api, container, sam)
    assert (await vera.get("/auth/me")).json()["email_verified"] is True
    # A stranger keeps a sign-in of their own, and what they gave up they can restore.
    back = await sign_in(api, sam.email, PASSWORD)
    assert await places(back) == GIVEN_UP
    for kept in ("invites", "moves"):
        path = f"/accounts/{sam.alone['account_id']}/{kept}?state=pending"
        assert (await back.get(path)).json()["items"] == []
    shared = f"/w/{sam.shared['id']}/invites?state=pending"
    assert (await back.get(shared)).json()["items"] == []


async def test_it_ends_with_the_reset_that_proves_the_address(
    api: Api, container: Container
) -> None:
    sam = await claim(api, container)
    token = await reset_token(api, container, sam.email)
    body = {"token": token, "password": NEW_PASSWORD}
    assert (await api.post("/auth/reset-password", body)).status_code == 204
    await require_ended(api, container, sam)
    vera = await sign_in(api, sam.email, NEW_PASSWORD)
    assert await places(vera) == GIVEN_UP
    restored = await vera.post(f"/workspaces/{sam.alone['id']}/restoration")
    assert restored.json()["status"] == "active"
    invites = await vera.get(f"/w/{sam.alone['id']}/invites?state=pending")
    assert invites.json()["items"] == []


@pytest.mark.parametrize("proof", ["verify", "second reset"])
async def test_who_proves_their_own_address_loses_nothing(
    api: Api, container: Container, proof: str
) -> None:
    ann = await api.register("Ann Owner")
    ws = (await ann.workspace("One"))["id"]
    [token] = await mailed(container, ann.user["email"], Purpose.VERIFY)
    assert (await api.post("/auth/verify-email", {"token": token})).status_code == 204
    body = {"name": "K", "scopes": ["content:read"]}
    key = (await ann.post(f"/w/{ws}/api-keys", body)).json()["key"]
    program = Api(api.http, {"Authorization": f"Bearer {key}"})
    if proof == "second reset":
        token = await reset_token(api, container, ann.user["email"])
        change = {"token": token, "password": NEW_PASSWORD}
        assert (await api.post("/auth/reset-password", change)).status_code == 204
        ann = await sign_in(api, ann.user["email"], NEW_PASSWORD)
    assert (await program.get(f"/w/{ws}/posts")).status_code == 200
    assert await places(ann) == {"One": "active"}


async def test_a_proof_waits_for_none_of_the_many_who_said_the_address(
    api: Api, container: Container
) -> None:
    """Each of them ends in a work of its own, soon after; who comes later stays."""
    email = f"many-{new_id().hex}@example.org"

    async def say(work: Work) -> UUID:
        user = await Users(work).register(email, "Sam Stranger", None)
        SignIns(work, container.signer).start(user, Device(), "registration")
        return user.id

    async with container.database.system(NOBODY) as work:
        said = [await say(work) for _ in range(CLAIMANTS + 1)]
    body = {"email": email, "password": NEW_PASSWORD, "full_name": "Vera Victim"}
    assert (await api.post("/auth/register", body)).status_code == 201
    [token] = await mailed(container, email, Purpose.VERIFY)
    open_ones = sa.select(col(ActiveSession.user_id)).where(
        col(ActiveSession.user_id).in_(said), col(ActiveSession.revoked_at).is_(None)
    )
    with held(container, open_ones.with_for_update()):
        assert (await api.post("/auth/verify-email", {"token": token})).status_code == 204
    async with container.database.system(NOBODY) as work:
        later = await say(work)

    async def all_ended() -> bool:
        async with container.database.system() as work:
            return (await work.session.scalars(open_ones)).first() is None

    assert await until(all_ended)
    async with container.database.system_read() as reading:
        [sign_in] = await ActiveSessions(reading).rows(user_id=later)
    assert sign_in["revoked_at"] is None
