"""Register, sign in, stay signed in, sign out."""

import asyncio
from datetime import timedelta
from uuid import UUID

import pytest
import sqlalchemy as sa

from runner.bootstrap import Container
from runner.core.clock import now
from runner.identity import SignIns
from runner.identity.models import ActiveSession, User, Verification
from tests.client import PASSWORD, Api


async def set_back(container: Container, who: Api, **moments: timedelta) -> None:
    """Let something of a sign-in have happened earlier than it did."""
    async with container.database.system() as work:
        own = ActiveSession.user_id == UUID(who.user["id"])
        statement = sa.update(ActiveSession).where(own)  # type: ignore[arg-type]
        changed = {name: now() - ago for name, ago in moments.items()}
        await work.session.execute(statement.values(**changed))


async def refresh(api: Api, token: str) -> tuple[int, dict[str, str]]:
    answer = await api.post("/auth/refresh", {"refresh_token": token})
    return answer.status_code, answer.json()


async def login(api: Api, email: str, password: str = PASSWORD) -> tuple[int, dict[str, str]]:
    answer = await api.post("/auth/login", {"email": email, "password": password})
    body = answer.json()
    return answer.status_code, {k: v for k, v in body.items() if k != "request_id"}


async def test_who_registers_is_signed_in(api: Api) -> None:
    ann = await api.register("  Ann Example ")
    me = (await ann.get("/auth/me")).json()
    assert me["user"]["full_name"] == "Ann Example"
    assert me["workspaces"] == []
    assert "password" not in str(me)


@pytest.mark.parametrize(
    "field",
    [
        {"email": "no address"},
        {"email": "a@b"},
        {"email": "a b@example.org"},
        {"email": "a@example.org\nBcc: b@example.org"},
        {"password": "x" * 11},
        {"password": "x" * 257},
        {"full_name": "   "},
        {"is_platform_staff": True},
        {"kind": "agent"},
    ],
    ids=str,
)
async def test_a_registration_is_refused_with(api: Api, field: dict[str, object]) -> None:
    body = {"email": "new@example.org", "password": PASSWORD, "full_name": "Ann"} | field
    assert (await api.post("/auth/register", body)).status_code == 422


async def test_an_empty_registration_names_every_field_at_once(api: Api) -> None:
    body = {"full_name": "", "email": "", "password": ""}
    refused = (await api.post("/auth/register", body)).json()
    assert {fault["pointer"] for fault in refused["errors"]} == {f"/{name}" for name in body}
    assert {fault["detail"] for fault in refused["errors"]} == {"Write something here."}


async def test_signing_in_is_refused_alike_whatever_is_wrong(
    api: Api, container: Container
) -> None:
    ann, ben = await api.register(), await api.register()
    async with container.database.system() as work:
        (await work.session.get_one(User, UUID(ben.user["id"]))).is_active = False
    wrong = [
        await login(api, ann.user["email"], "another password"),
        await login(api, "nobody@example.org"),
        await login(api, ben.user["email"]),
        await login(api, ann.user["email"], ""),
        await login(api, ann.user["email"], PASSWORD + "x" * 256),
        await login(api, "no address at all"),
    ]
    assert wrong == [wrong[0]] * len(wrong)
    assert (wrong[0][0], wrong[0][1]["code"]) == (401, "invalid_credentials")


async def test_signing_in_takes_the_address_in_any_case(api: Api) -> None:
    ann = await api.register()
    assert (await login(api, ann.user["email"].upper()))[0] == 200


async def test_signing_out_ends_access_and_refresh_at_once(api: Api) -> None:
    ann = await api.register()
    assert (await ann.post("/auth/logout")).status_code == 204
    answer = await ann.get("/auth/me")
    assert (answer.status_code, answer.json()["code"]) == (401, "session_revoked")
    assert (await refresh(api, ann.refresh_token))[0] == 401


async def test_signing_out_reaches_into_workspaces_at_once(api: Api) -> None:
    ann = await api.register()
    ws = await ann.workspace()
    await ann.post("/auth/logout")
    answer = await ann.get(f"/w/{ws['id']}")
    assert (answer.status_code, answer.json()["code"]) == (401, "session_revoked")


async def test_a_user_who_is_switched_off_is_out_at_once(api: Api, container: Container) -> None:
    ann = await api.register()
    ws = await ann.workspace()
    async with container.database.system() as work:
        (await work.session.get_one(User, UUID(ann.user["id"]))).is_active = False
    assert (await ann.get("/auth/me")).status_code == 401
    assert (await ann.get(f"/w/{ws['id']}")).status_code == 401
    assert (await refresh(api, ann.refresh_token))[0] == 401


async def test_twenty_refreshes_at_once_are_one_lineage(api: Api) -> None:
    ann = await api.register()
    answers = await asyncio.gather(*(refresh(api, ann.refresh_token) for _ in range(20)))
    assert {status for status, _ in answers} == {200}
    assert len({body["refresh_token"] for _, body in answers}) == 1
    status, _ = await refresh(api, answers[0][1]["refresh_token"])
    assert status == 200


async def test_an_old_token_used_after_the_grace_ends_the_family(
    api: Api, container: Container
) -> None:
    ann = await api.register()
    _, child = await refresh(api, ann.refresh_token)
    await set_back(container, ann, rotated_at=timedelta(seconds=11))
    status, problem = await refresh(api, ann.refresh_token)
    assert (status, problem["code"]) == (401, "session_revoked")
    assert (await refresh(api, child["refresh_token"]))[0] == 401
    assert (await ann.get("/auth/me")).status_code == 401


async def test_a_grandparent_ends_the_family_even_within_the_grace(api: Api) -> None:
    ann = await api.register()
    _, child = await refresh(api, ann.refresh_token)
    _, grandchild = await refresh(api, child["refresh_token"])
    assert (await refresh(api, ann.refresh_token))[0] == 401
    assert (await refresh(api, grandchild["refresh_token"]))[0] == 401


@pytest.mark.parametrize("limit", ["idle_expires_at", "absolute_expires_at"])
async def test_a_sign_in_ends_by_time(api: Api, container: Container, limit: str) -> None:
    ann = await api.register()
    await set_back(container, ann, **{limit: timedelta(seconds=1)})
    assert (await refresh(api, ann.refresh_token))[0] == 401
    assert (await ann.get("/auth/me")).json()["code"] == "session_revoked"


async def test_a_made_up_refresh_token_ends_nothing(api: Api) -> None:
    ann = await api.register()
    sign_in, _, secret = ann.refresh_token.partition(".")
    guesses = (
        "", ".", "x", sign_in, f"{sign_in}.", f"{sign_in}.{'A' * 43}", f"{'0' * 32}.{secret}",
        f"{sign_in}.{secret}A", f"{sign_in}.{secret}=", f"{sign_in}.{secret[:-1]}ü",
    )  # fmt: skip
    for guess in guesses:
        assert (await refresh(api, guess))[0] == 401, guess
    assert (await ann.get("/auth/me")).status_code == 200
    assert (await refresh(api, ann.refresh_token))[0] == 200


async def test_a_browser_gets_its_refresh_token_as_a_cookie_only(api: Api) -> None:
    ann = await api.register()
    body = {"email": ann.user["email"], "password": PASSWORD}
    answer = await api.post("/auth/login", body, headers={"X-Client": "web"})
    cookie = answer.headers["set-cookie"]
    assert answer.json()["refresh_token"] is None
    for part in ("HttpOnly", "SameSite=strict", "Path=/api/v1/auth"):
        assert part in cookie
    refreshed = await api.post("/auth/refresh", {}, headers={"X-Client": "web"})
    assert refreshed.status_code == 200
    assert refreshed.headers["set-cookie"] != cookie
    api.http.cookies.clear()


async def link_for(container: Container, who: Api) -> str:
    async with container.database.system() as work:
        return await SignIns(work, container.signer).link(UUID(who.user["id"]))


async def test_a_local_link_works_once(api: Api, container: Container) -> None:
    ann = await api.register()
    token = await link_for(container, ann)
    assert (await api.get("/auth/local-link", params={"token": token})).status_code == 405
    body = {"token": token}
    answers = await asyncio.gather(*(api.post("/auth/local-link", body) for _ in range(5)))
    assert sorted(answer.status_code for answer in answers) == [200, 401, 401, 401, 401]


async def test_a_local_link_ends_by_time_and_with_its_user(api: Api, container: Container) -> None:
    ann, ben = await api.register(), await api.register()
    late, off = await link_for(container, ann), await link_for(container, ben)
    async with container.database.system() as work:
        own = Verification.user_id == UUID(ann.user["id"])
        await work.session.execute(
            sa.update(Verification).where(own).values(expires_at=now())  # type: ignore[arg-type]
        )
        (await work.session.get_one(User, UUID(ben.user["id"]))).is_active = False
    for token in (late, off, "", "x" * 43):
        assert (await api.post("/auth/local-link", {"token": token})).status_code == 401


async def test_no_secret_is_stored_as_it_is(api: Api, container: Container) -> None:
    ann = await api.register()
    token = await link_for(container, ann)
    async with container.database.system() as work:
        session = (
            await work.session.scalars(
                sa.select(ActiveSession).where(ActiveSession.user_id == UUID(ann.user["id"]))  # type: ignore[arg-type]
            )
        ).one()
        stored = (await work.session.scalars(sa.select(Verification))).all()
    assert ann.refresh_token.split(".")[1] not in session.current_hash
    assert token not in [verification.token_hash for verification in stored]


@pytest.mark.parametrize(
    "header",
    ["", "Bearer", "Bearer ", "Basic YTpi", "bearer x.y.z", "Bearer " + "x" * 5000, "Bearer a b"],
)
async def test_another_authorization_is_refused(api: Api, header: str) -> None:
    answer = await api.get("/auth/me", headers={"Authorization": header})
    assert answer.status_code == 401


async def test_what_one_says_of_oneself_can_be_changed(api: Api) -> None:
    ann = await api.register()
    changes = {"full_name": " Ann Other ", "timezone": "Asia/Tokyo", "locale": "de-AT"}
    for version in (2, 2):
        answer = await ann.patch("/auth/me", changes)
        assert answer.status_code == 200
        assert answer.headers["ETag"] == f'"{version}"'
    me = (await ann.get("/auth/me")).json()
    assert {**me["user"], **changes, "full_name": "Ann Other"} == me["user"]
    assert (me["email_verified"], me["totp_enabled"]) == (False, False)


async def test_a_change_of_an_old_version_of_oneself_is_refused(api: Api) -> None:
    ann = await api.register()
    await ann.patch("/auth/me", {"full_name": "Ann Other"})
    answer = await ann.patch("/auth/me", {"full_name": "Ann"}, headers={"If-Match": '"1"'})
    assert (answer.status_code, answer.json()["current_version"]) == (412, 2)


@pytest.mark.parametrize(
    "change",
    [
        {"timezone": "Mars/Olympus"},
        {"timezone": None},
        {"locale": "german"},
        {"full_name": " "},
        {"email": "else@example.org"},
        {"is_platform_staff": True},
        {"kind": "agent"},
    ],
    ids=str,
)
async def test_a_change_of_oneself_is_refused_with(api: Api, change: dict[str, object]) -> None:
    assert (await (await api.register()).patch("/auth/me", change)).status_code == 422
