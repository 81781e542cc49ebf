"""The second factor over HTTP."""

import asyncio
from base64 import b32decode
from typing import Any
from uuid import UUID

import httpx
import pytest
import sqlalchemy as sa
from sqlmodel import col

from runner.bootstrap import Container
from runner.core.clock import now
from runner.identity import SignIns
from runner.identity.models import RecoveryCode, TotpCredential
from runner.identity.totp import code_at, step_at
from tests.api.identity.proofs import (
    NEW_PASSWORD,
    events_of,
    everything_told,
    proven,
    reset_token,
)
from tests.client import PASSWORD, Api


class Phone:
    """Somebody's authenticator app, which shows each code once."""

    def __init__(self, secret: str) -> None:
        self.secret = b32decode(secret)
        self.shown = step_at(now()) - 2

    def code(self) -> str:
        """Show the next code that the server can take; there are three at any moment."""
        self.shown = max(self.shown + 1, step_at(now()) - 1)
        return code_at(self.secret, self.shown)

    def wrong(self) -> str:
        near = {code_at(self.secret, step_at(now()) + n) for n in range(-3, 4)}
        return next(code for code in map("{:06}".format, range(9)) if code not in near)


async def enrolled(who: Api) -> tuple[Phone, list[str]]:
    begun = await who.post("/auth/totp")
    assert begun.status_code == 201, begun.text
    phone = Phone(begun.json()["secret"])
    answer = await who.post("/auth/totp/confirmation", {"code": phone.code()})
    if answer.status_code == 403:
        # The oldest of three codes ends with this half minute, maybe on its way.
        answer = await who.post("/auth/totp/confirmation", {"code": phone.code()})
    assert answer.status_code == 200, answer.text
    return phone, answer.json()["codes"]


async def login(
    api: Api, who: Api, code: str | None = None, password: str = PASSWORD
) -> httpx.Response:
    body = {"email": who.user["email"], "password": password}
    return await api.post("/auth/login", body | ({} if code is None else {"code": code}))


def told(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def state(who: Api) -> dict[str, Any]:
    found: dict[str, Any] = (await who.get("/auth/totp")).json()
    return found


async def test_a_login_takes_a_code_once_the_first_was_confirmed(
    api: Api, container: Container
) -> None:
    ann = await proven(api, container)
    assert (await ann.post("/auth/totp")).status_code == 201
    assert (await login(api, ann)).status_code == 200
    phone, codes = await enrolled(ann)
    assert len({*codes}) == 10
    assert told(await login(api, ann)) == (401, "totp_required")
    assert told(await login(api, ann, phone.wrong())) == (401, "totp_invalid")
    assert (await login(api, ann, phone.code())).status_code == 200
    assert (await ann.get("/auth/me")).json()["totp_enabled"] is True
    assert (await state(ann))["recovery_codes_left"] == 10


async def test_a_wrong_password_never_tells_that_there_is_a_second_factor(
    api: Api, container: Container
) -> None:
    ann = await proven(api, container)
    phone, _ = await enrolled(ann)
    for code in (None, phone.wrong(), phone.code()):
        answer = await login(api, ann, code, "wrong horse battery")
        assert told(answer) == (401, "invalid_credentials")


async def test_a_code_works_once_even_for_many_at_once(api: Api, container: Container) -> None:
    ann = await proven(api, container)
    phone, [paper, *_] = await enrolled(ann)
    for code in (phone.code(), paper):
        answers = await asyncio.gather(*(login(api, ann, code) for _ in range(4)))
        assert sorted(answer.status_code for answer in answers) == [200, 401, 401, 401]


async def test_a_recovery_code_is_taken_as_people_write_it(api: Api, container: Container) -> None:
    ann = await proven(api, container)
    _, codes = await enrolled(ann)
    spellings = codes[0].upper(), codes[1].replace("-", ""), f" {codes[2].replace('-', ' ')} "
    for spelling in spellings:
        assert (await login(api, ann, spelling)).status_code == 200, spelling
    assert (await state(ann))["recovery_codes_left"] == 7


async def test_five_wrong_codes_lock_the_right_ones_out_too(api: Api, container: Container) -> None:
    ann = await proven(api, container)
    phone, [paper, *_] = await enrolled(ann)
    for _ in range(5):
        assert told(await login(api, ann, phone.wrong())) == (401, "totp_invalid")
    for code in (phone.code(), paper):
        answer = await login(api, ann, code)
        assert told(answer) == (429, "rate_limited")
        assert 0 < int(answer.headers["Retry-After"]) <= 900
    off = await ann.delete("/auth/totp", json={"code": paper})
    assert off.status_code == 429


async def test_an_address_is_proven_before_a_device_guards_it(api: Api) -> None:
    ann = await api.register()
    assert told(await ann.post("/auth/totp")) == (409, "state_conflict")


async def test_confirming_needs_a_device_and_the_right_code(api: Api, container: Container) -> None:
    ann = await proven(api, container)
    answer = await ann.post("/auth/totp/confirmation", {"code": "123456"})
    assert told(answer) == (409, "state_conflict")
    begun = [Phone((await ann.post("/auth/totp")).json()["secret"]) for _ in range(2)]
    for code in (begun[0].code(), begun[1].wrong()):
        answer = await ann.post("/auth/totp/confirmation", {"code": code})
        assert told(answer) == (403, "reauth_required")
    body = {"code": begun[1].code()}
    assert (await ann.post("/auth/totp/confirmation", body)).status_code == 200
    assert told(await ann.post("/auth/totp/confirmation", body)) == (409, "state_conflict")
    assert told(await ann.post("/auth/totp")) == (409, "state_conflict")


@pytest.mark.parametrize("proof", ["password", "code", "paper"])
async def test_it_is_turned_off_by_password_or_code(
    api: Api, container: Container, proof: str
) -> None:
    ann = await proven(api, container)
    phone, [paper, *_] = await enrolled(ann)
    bodies = {
        "password": {"password": PASSWORD},
        "code": {"code": phone.code()},
        "paper": {"code": paper},
    }
    for wrong in ({"password": "wrong horse battery"}, {"code": phone.wrong()}):
        assert told(await ann.delete("/auth/totp", json=wrong)) == (403, "reauth_required")
    for nothing in ({}, {"password": PASSWORD, "code": "123456"}):
        assert (await ann.delete("/auth/totp", json=nothing)).status_code == 422
    assert (await ann.delete("/auth/totp", json=bodies[proof])).status_code == 204
    assert (await login(api, ann)).status_code == 200
    off = {"enabled": False, "confirmed_at": None, "recovery_codes_left": 0}
    assert await state(ann) == off
    assert (await ann.delete("/auth/totp", json={"password": PASSWORD})).status_code == 204
    assert (await events_of(container, ann.user["id"])).count("totp.disabled") == 1


async def test_new_recovery_codes_replace_the_old(api: Api, container: Container) -> None:
    ann = await proven(api, container)
    none_yet = await ann.post("/auth/totp/recovery-codes", {"password": PASSWORD})
    assert told(none_yet) == (409, "state_conflict")
    _, [old, *_] = await enrolled(ann)
    wrong = await ann.post("/auth/totp/recovery-codes", {"password": "wrong horse battery"})
    assert told(wrong) == (403, "reauth_required")
    answer = await ann.post("/auth/totp/recovery-codes", {"password": PASSWORD})
    [new, *_] = answer.json()["codes"]
    assert told(await login(api, ann, old)) == (401, "totp_invalid")
    assert (await login(api, ann, new)).status_code == 200


async def test_resetting_the_password_leaves_it_on(api: Api, container: Container) -> None:
    ann = await proven(api, container)
    phone, _ = await enrolled(ann)
    token = await reset_token(api, container, ann.user["email"])
    await api.post("/auth/reset-password", {"token": token, "password": NEW_PASSWORD})
    assert told(await login(api, ann, None, NEW_PASSWORD)) == (401, "totp_required")
    assert (await login(api, ann, phone.code(), NEW_PASSWORD)).status_code == 200


async def test_the_machines_own_link_needs_no_code(api: Api, container: Container) -> None:
    ann = await proven(api, container)
    await enrolled(ann)
    async with container.database.system() as work:
        link = await SignIns(work, container.signer).link(UUID(ann.user["id"]))
    assert (await api.post("/auth/local-link", {"token": link})).status_code == 200


async def test_neither_secret_nor_codes_are_stored_or_told(api: Api, container: Container) -> None:
    ann = await proven(api, container)
    phone, codes = await enrolled(ann)
    await login(api, ann, codes[0])
    own = UUID(ann.user["id"])
    async with container.database.system() as work:
        kept = sa.select(TotpCredential).where(col(TotpCredential.user_id) == own)
        papers = sa.select(RecoveryCode.code_hash).where(col(RecoveryCode.user_id) == own)  # type: ignore[call-overload]
        sealed = (await work.session.scalars(kept)).one().secret
        hashes = " ".join((await work.session.scalars(papers)).all())
    told_or_kept = sealed + hashes + await everything_told(container)
    for secret in (phone.secret.hex(), *codes, codes[0].replace("-", "")):
        assert secret not in told_or_kept
