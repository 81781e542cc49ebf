"""Forget, reset and change a password."""

import asyncio
from uuid import UUID

import pytest
import sqlalchemy as sa
from sqlmodel import col

from runner.bootstrap import Container
from runner.core.clock import now
from runner.identity import Purpose, SignIns, Users
from runner.identity.models import Verification
from tests.api.identity.proofs import (
    NEW_PASSWORD,
    change_user,
    events_of,
    everything_told,
    mailed,
    proven,
    reset_token,
)
from tests.client import PASSWORD, Api


async def login(api: Api, who: Api, password: str) -> int:
    body = {"email": who.user["email"], "password": password}
    return (await api.post("/auth/login", body)).status_code


async def reset(api: Api, token: str, password: str = NEW_PASSWORD) -> int:
    body = {"token": token, "password": password}
    return (await api.post("/auth/reset-password", body)).status_code


async def change(who: Api, current: str | None, password: str = NEW_PASSWORD) -> tuple[int, str]:
    body = {"password": password} | ({} if current is None else {"current_password": current})
    answer = await who.post("/auth/change-password", body)
    return answer.status_code, answer.json()["code"] if answer.content else ""


async def test_a_reset_changes_the_password_and_ends_every_sign_in(
    api: Api, container: Container
) -> None:
    ann = await proven(api, container)
    assert await reset(api, await reset_token(api, container, ann.user["email"])) == 204
    assert (await ann.get("/auth/me")).json()["code"] == "session_revoked"
    body = {"refresh_token": ann.refresh_token}
    assert (await api.post("/auth/refresh", body)).status_code == 401
    assert await login(api, ann, PASSWORD) == 401
    assert await login(api, ann, NEW_PASSWORD) == 200
    assert (await events_of(container, ann.user["id"])).count("password.updated") == 1


async def test_a_reset_token_works_once_however_many_use_it_at_once(
    api: Api, container: Container
) -> None:
    ann = await proven(api, container)
    token = await reset_token(api, container, ann.user["email"])
    passwords = [f"{NEW_PASSWORD} {n}" for n in range(20)]
    answers = await asyncio.gather(*(reset(api, token, each) for each in passwords))
    assert sorted(answers) == [204, *[401] * 19]
    assert await login(api, ann, passwords[answers.index(204)]) == 200
    assert (await events_of(container, ann.user["id"])).count("password.updated") == 1
    assert await reset(api, token) == 401


async def test_a_reset_voids_the_other_open_ones(api: Api, container: Container) -> None:
    ann = await proven(api, container)
    first = await reset_token(api, container, ann.user["email"])
    second = await reset_token(api, container, ann.user["email"])
    assert await reset(api, first) == 204
    assert await reset(api, second) == 401


async def test_a_reset_proves_the_address(api: Api, container: Container) -> None:
    ann = await api.register()
    assert await reset(api, await reset_token(api, container, ann.user["email"])) == 204
    body = {"email": ann.user["email"], "password": NEW_PASSWORD}
    assert (await api.post("/auth/login", body)).json()["user"]["email_verified_at"]


async def test_a_reset_is_void_once_somebody_else_proved_the_address(
    api: Api, container: Container
) -> None:
    ann = await api.register()
    token = await reset_token(api, container, ann.user["email"])
    body = {"email": ann.user["email"], "password": PASSWORD, "full_name": "Ben"}
    await api.post("/auth/register", body)
    [_, his] = await mailed(container, ann.user["email"], Purpose.VERIFY)
    assert (await api.post("/auth/verify-email", {"token": his})).status_code == 204
    assert await reset(api, token) == 401


async def test_a_reset_ends_by_time(api: Api, container: Container) -> None:
    ann = await proven(api, container)
    token = await reset_token(api, container, ann.user["email"])
    async with container.database.system() as work:
        own = col(Verification.email) == ann.user["email"]
        await work.session.execute(sa.update(Verification).where(own).values(expires_at=now()))
    assert await reset(api, token) == 401
    assert await login(api, ann, PASSWORD) == 200


async def test_a_token_of_another_purpose_or_another_spelling_is_nothing(
    api: Api, container: Container
) -> None:
    ann = await api.register()
    [verify] = await mailed(container, ann.user["email"], Purpose.VERIFY)
    token = await reset_token(api, container, ann.user["email"])
    async with container.database.system() as work:
        user = await Users(work).read(UUID(ann.user["id"]))
        link = await SignIns(work, container.signer).link(user.id)
    for wrong in (verify, link, "", "x", token[:-1], token + "A", token.swapcase(), f"{token}="):
        assert await reset(api, wrong) == 401, wrong
    for wrong in (token, link):
        assert (await api.post("/auth/verify-email", {"token": wrong})).status_code == 401
    for wrong in (token, verify):
        assert (await api.post("/auth/local-link", {"token": wrong})).status_code == 401
    assert await reset(api, token) == 204


async def test_a_weak_password_leaves_the_token_as_it_was(api: Api, container: Container) -> None:
    ann = await proven(api, container)
    token = await reset_token(api, container, ann.user["email"])
    assert await reset(api, token, "too short") == 422
    assert await reset(api, token) == 204


async def test_nobody_who_may_not_sign_in_resets_a_password(api: Api, container: Container) -> None:
    ann = await proven(api, container)
    token = await reset_token(api, container, ann.user["email"])
    await change_user(container, ann, is_active=False)
    assert await reset(api, token) == 401
    await api.post("/auth/forgot-password", {"email": ann.user["email"]})
    assert len(await mailed(container, ann.user["email"], Purpose.RESET)) == 1


async def test_a_mailbox_is_not_flooded(api: Api, container: Container) -> None:
    ann = await proven(api, container)
    for _ in range(5):
        body = {"email": ann.user["email"].upper()}
        assert (await api.post("/auth/forgot-password", body)).status_code == 204
    assert len(await mailed(container, ann.user["email"], Purpose.RESET)) == 3


async def test_a_reset_goes_to_the_owner_and_not_to_who_only_says_so(
    api: Api, container: Container
) -> None:
    ann = await proven(api, container)
    body = {"email": ann.user["email"], "password": PASSWORD + "!", "full_name": "Eve"}
    eve = api.signed_in((await api.post("/auth/register", body)).json())
    assert await reset(api, await reset_token(api, container, ann.user["email"])) == 204
    assert (await eve.get("/auth/me")).status_code == 200
    assert (await ann.get("/auth/me")).status_code == 401


async def test_changing_the_password_ends_every_other_sign_in(
    api: Api, container: Container
) -> None:
    ann = await proven(api, container)
    body = {"email": ann.user["email"], "password": PASSWORD}
    phone = ann.signed_in((await api.post("/auth/login", body)).json())
    token = await reset_token(api, container, ann.user["email"])
    assert await change(ann, PASSWORD) == (204, "")
    assert (await ann.get("/auth/me")).status_code == 200
    assert (await phone.get("/auth/me")).json()["code"] == "session_revoked"
    assert await reset(api, token) == 401
    assert await change(ann, PASSWORD) == (403, "reauth_required")
    assert await login(api, ann, NEW_PASSWORD) == 200


@pytest.mark.parametrize("current", ["wrong horse battery", "", None])
async def test_changing_the_password_takes_the_current_one(api: Api, current: str | None) -> None:
    ann = await api.register()
    assert await change(ann, current) == (403, "reauth_required")
    assert await login(api, ann, PASSWORD) == 200


async def test_a_change_to_a_weak_password_is_refused(api: Api) -> None:
    assert await change(await api.register(), PASSWORD, "short") == (422, "validation_failed")


async def test_of_two_changes_at_once_one_wins(api: Api) -> None:
    ann = await api.register()
    wanted = [f"{NEW_PASSWORD} {n}" for n in range(6)]
    answers = await asyncio.gather(*(change(ann, PASSWORD, each) for each in wanted))
    assert sorted(status for status, _ in answers) == [204, *[403] * 5]


async def test_who_came_through_the_machine_chooses_a_first_password(
    api: Api, container: Container
) -> None:
    async with container.database.system() as work:
        user = await Users(work).local("test-host", "first-password")
        link = await SignIns(work, container.signer).link(user.id)
    signed_in = (await api.post("/auth/local-link", {"token": link})).json()
    mia = api.signed_in(signed_in)
    assert await change(mia, "something I never had") == (403, "reauth_required")
    assert await change(mia, None) == (204, "")
    assert await change(mia, None) == (403, "reauth_required")


async def test_the_log_tells_no_secret(api: Api, container: Container) -> None:
    ann = await proven(api, container)
    token = await reset_token(api, container, ann.user["email"])
    await reset(api, token)
    async with container.database.system() as work:
        user = await Users(work).read(UUID(ann.user["id"]))
        stored = (await work.session.scalars(sa.select(Verification))).all()
    told = await everything_told(container)
    for secret in (token, PASSWORD, NEW_PASSWORD, str(user.password_hash)):
        assert secret not in told
    assert token not in [verification.token_hash for verification in stored]


async def key_of(who: Api, ws: str, **fields: str) -> Api:
    body = {"name": "CI", "scopes": ["content:read"], **fields}
    made = await who.post(f"/w/{ws}/api-keys", body)
    assert made.status_code == 201, made.text
    return Api(who.http, {"Authorization": f"Bearer {made.json()['key']}"})


async def opens(key: Api, ws: str) -> bool:
    answer = await key.get(f"/w/{ws}/posts")
    assert answer.status_code in (200, 401), answer.text
    return answer.status_code == 200


@pytest.mark.parametrize("revoke", [False, True])
async def test_a_reset_ends_the_api_keys_when_asked_to(
    api: Api, container: Container, revoke: bool
) -> None:
    ann = await proven(api, container)
    spaces = [(await ann.workspace(name))["id"] for name in ("One", "Two", "Rests")]
    keys = [await key_of(ann, ws) for ws in spaces]
    ben = await ann.join(spaces[0], "admin")
    bens = await key_of(ben, spaces[0])
    robot = {"kind": "agent", "full_name": "Robot", "role": "viewer"}
    service_account = (await ann.post(f"/w/{spaces[0]}/service-accounts", robot)).json()
    keys.append(await key_of(ann, spaces[0], service_account_id=service_account["id"]))
    places = [*spaces, spaces[0]]
    assert all([await opens(key, ws) for key, ws in zip(keys, places, strict=True)])
    assert (await ann.post(f"/w/{spaces[2]}/archive")).status_code == 200
    token = await reset_token(api, container, ann.user["email"])
    body = {"token": token, "password": NEW_PASSWORD, "revoke_keys": revoke}
    weak = await api.post("/auth/reset-password", {**body, "password": "short"})
    assert weak.status_code == 422
    assert (await api.post("/auth/reset-password", body)).status_code == 204
    assert (await api.post("/auth/reset-password", body)).status_code == 401
    assert [await opens(k, ws) for k, ws in zip(keys, places, strict=True)] == [not revoke] * 4
    assert await opens(bens, spaces[0])
    events = (await ben.get(f"/w/{spaces[0]}/audit-events?type=api_key.revoked")).json()["items"]
    assert len(events) == (2 if revoke else 0)
