"""Who sees the link of an invite, and what taking it says about the address."""

from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest

from runner.bootstrap import Container
from runner.workspaces import invite_token
from tests.client import Api, by_mail, keyed


@pytest.fixture
async def mailing(container: Container) -> AsyncIterator[Api]:
    """Talk to a server whose links go by mail."""
    async with Api.on(by_mail(container)) as api:
        yield api


async def shop(api: Api) -> tuple[str, Api]:
    ann = await api.register("Ann Owner")
    return str((await ann.workspace())["id"]), ann


async def invite(who: Api, ws: str, guest: Api, role: str = "editor") -> dict[str, Any]:
    body = {"email": guest.user["email"], "role": role}
    answer = await who.post(f"/w/{ws}/invites", body)
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made


async def take(who: Api, token: str) -> None:
    assert (await who.post("/invites/accept", {"token": token})).status_code == 201


async def seen(who: Api, ws: str, member: Api) -> tuple[bool, list[str]]:
    row = (await who.get(f"/w/{ws}/members/{member.user['id']}")).json()
    return row["email_verified_at"] is not None, row["vouched_by"]


async def test_no_answer_holds_a_link_that_goes_by_mail(mailing: Api, container: Container) -> None:
    ws, ann = await shop(mailing)
    body = {"email": "ben@example.org", "role": "editor"}
    made = await ann.post(f"/w/{ws}/invites", body, headers=keyed("twice"))
    again = await ann.post(f"/w/{ws}/invites", body, headers=keyed("twice"))
    renewed = await ann.post(f"/w/{ws}/invites/{made.json()['id']}/renewal")
    rows = {"csv": "email\ncleo@example.org\n", "dry_run": False}
    listed = await ann.post(f"/w/{ws}/invites/csv", rows)
    read = await ann.get(f"/w/{ws}/invites")
    log = await ann.get(f"/w/{ws}/audit-events")
    tokens = [invite_token(container.keys, UUID(row["id"])) for row in read.json()["items"]]
    assert len(tokens) == 2
    assert made.json()["token"] is again.json()["token"] is None
    for answer in (made, again, renewed, listed, read, log):
        assert answer.is_success
        assert not any(token in answer.text for token in tokens)


async def test_taking_a_mailed_link_proves_the_address(mailing: Api, container: Container) -> None:
    ws, ann = await shop(mailing)
    ben = await mailing.register("Ben Editor")
    made = await invite(ann, ws, ben)
    await take(ben, invite_token(container.keys, UUID(made["id"])))
    assert await seen(ann, ws, ben) == (True, [])


async def test_a_link_that_was_shown_proves_nothing(api: Api, mailing: Api) -> None:
    ws, ann = await shop(api)
    ben, cleo = await api.register("Ben"), await api.register("Cleo")
    first, second = await invite(ann, ws, ben, "admin"), await invite(ann, ws, cleo)
    await take(ben, first["token"])
    # A mail server that comes later, and somebody else who mails it again, unsee nothing.
    later, renewing = (replace(mailing, headers=who.headers) for who in (cleo, ben))
    renewed = await renewing.post(f"/w/{ws}/invites/{second['id']}/renewal")
    assert renewed.json()["invited_by_id"] == ben.user["id"]
    await take(later, second["token"])
    for who in (ben, cleo):
        assert await seen(ann, ws, who) == (False, [ann.user["id"]])


async def test_who_was_let_in_by_somebody_unproven_is_vouched_for_by_both(api: Api) -> None:
    ws, ann = await shop(api)
    ben = await ann.join(ws, "admin")
    cleo = await ben.join(ws, "editor")
    assert await seen(ann, ws, cleo) == (False, [ben.user["id"], ann.user["id"]])
    assert await seen(ann, ws, ann) == (False, [])
