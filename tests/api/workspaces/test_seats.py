"""Seats: the operator says how many people a workspace has room for."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import httpx
import pytest

from runner.bootstrap import Container
from runner.workspaces import WorkspaceEntitlement
from tests.client import Api, allowing, by_mail

SEATS = 4


@pytest.fixture
def limited(container: Container) -> Container:
    """A server that gives each workspace four seats."""
    return allowing(container, {WorkspaceEntitlement.SEATS: SEATS})


@pytest.fixture
async def ann(limited: Container) -> AsyncIterator[Api]:
    """An owner there."""
    async with Api.on(limited) as api:
        yield await api.register("Ann Owner")


async def founded(ann: Api) -> str:
    return str((await ann.workspace())["id"])


async def invite(ann: Api, ws: str, email: str) -> httpx.Response:
    return await ann.post(f"/w/{ws}/invites", {"email": email, "role": "viewer"})


async def accept(who: Api, token: str) -> httpx.Response:
    return await who.post("/invites/accept", {"token": token})


async def seats(who: Api, ws: str) -> dict[str, Any]:
    read: dict[str, Any] = (await who.get(f"/w/{ws}/seats")).json()
    return read


def refused(answer: httpx.Response) -> None:
    assert (answer.status_code, answer.json()["code"]) == (409, "limit_reached"), answer.text
    assert "an admin frees one" in answer.json()["detail"]


async def test_of_twenty_who_accept_at_once_as_many_get_in_as_there_are_seats(
    api: Api, ann: Api
) -> None:
    owner, people = api.signed_in(await tokens(ann)), [await api.register() for _ in range(20)]
    ws = await founded(owner)
    # Invited before the operator set a limit.
    invites = [(await invite(owner, ws, who.user["email"])).json()["token"] for who in people]
    limited = [Api(ann.http, who.headers, who.user) for who in people]
    answers = await asyncio.gather(*map(accept, limited, invites))
    assert sorted(answer.status_code for answer in answers) == [201] * 3 + [409] * 17
    assert await seats(ann, ws) == {"used": SEATS, "limit": SEATS}
    for answer in answers:
        if answer.status_code != 201:
            refused(answer)
    late = next(n for n, answer in enumerate(answers) if answer.status_code == 409)
    inside = next(who for who, a in zip(people, answers, strict=True) if a.status_code == 201)
    assert (await ann.delete(f"/w/{ws}/members/{inside.user['id']}")).status_code == 204
    assert (await accept(limited[late], invites[late])).status_code == 201


async def tokens(who: Api) -> dict[str, Any]:
    token = who.headers["Authorization"].removeprefix("Bearer ")
    return {"access_token": token, "user": who.user}


async def test_nobody_is_invited_beyond_the_seats(ann: Api, limited: Container) -> None:
    ws = await founded(ann)
    made = [await invite(ann, ws, f"person{n}@example.com") for n in range(SEATS - 1)]
    assert [answer.status_code for answer in made] == [201] * 3
    refused(await invite(ann, ws, "more@example.com"))
    # An address that holds a place may be invited again, and a place given back is free.
    again = await invite(ann, ws, "person0@example.com")
    assert again.status_code == 201
    async with Api.on(by_mail(limited)) as mailing:
        renewing = replace(mailing, headers=ann.headers)
        renewed = await renewing.post(f"/w/{ws}/invites/{again.json()['id']}/renewal")
    assert renewed.status_code == 200
    await ann.delete(f"/w/{ws}/invites/{again.json()['id']}")
    assert (await invite(ann, ws, "more@example.com")).status_code == 201


async def test_a_list_gives_away_the_seats_there_are(limited: Container) -> None:
    async with Api.on(by_mail(limited)) as api:
        ann = await api.register("Ann Owner")
        ws = await founded(ann)
        assert (await invite(ann, ws, "kept@example.com")).status_code == 201
        csv = "email\n" + "".join(f"{name}@example.com\n" for name in ("a", "kept", "b", "c", "d"))
        looked = (await ann.post(f"/w/{ws}/invites/csv", {"csv": csv})).json()["items"]
        told = [row["outcome"] for row in looked]
        assert told == ["ok", "ok", "ok", "limit_reached", "limit_reached"]
        body = {"csv": csv, "dry_run": False, "skip_invalid": True}
        assert (await ann.post(f"/w/{ws}/invites/csv", body)).json()["items"] == looked
        refused(await invite(ann, ws, "more@example.com"))


async def test_who_rests_gives_the_seat_to_somebody_else(ann: Api) -> None:
    ws = await founded(ann)
    ben, cleo, dora = [await ann.join(ws, "viewer") for _ in range(3)]
    for who in (ben, cleo):
        await ann.post(f"/w/{ws}/members/{who.user['id']}/suspension")
    assert (await seats(ann, ws))["used"] == 2
    await ann.join(ws, "viewer")
    resting = [who.user["id"] for who in (ben, cleo)]
    body = {"user_ids": [dora.user["id"], *resting], "action": "reactivate", "dry_run": False}
    outcomes = (await ann.post(f"/w/{ws}/members/bulk", body)).json()["items"]
    assert [row["outcome"] for row in outcomes] == ["ok", "ok", "limit_reached"]
    path = f"/w/{ws}/members/{cleo.user['id']}/suspension"
    refused(await ann.delete(path))
    assert (await ann.delete(f"/w/{ws}/members/{ben.user['id']}/suspension")).status_code == 200
    await ann.delete(f"/w/{ws}/members/{ben.user['id']}")
    assert (await ann.delete(path)).status_code == 200


async def test_of_two_who_come_back_at_once_to_one_seat_one_does(ann: Api) -> None:
    ws = await founded(ann)
    people = [await ann.join(ws, "viewer") for _ in range(3)]
    at = [f"/w/{ws}/members/{who.user['id']}/suspension" for who in people]
    for path in at[:2]:
        await ann.post(path)
    await ann.join(ws, "viewer")
    answers = await asyncio.gather(*(ann.delete(path) for path in at[:2]))
    assert sorted(answer.status_code for answer in answers) == [200, 409]


async def test_service_accounts_take_no_seat(ann: Api) -> None:
    ws = await founded(ann)
    for _ in range(SEATS - 1):
        await ann.join(ws, "viewer")
    body = {"kind": "agent", "full_name": "Robot", "role": "viewer"}
    made = await ann.post(f"/w/{ws}/service-accounts", body)
    assert made.status_code == 201, made.text
    path = f"/w/{ws}/members/{made.json()['id']}/suspension"
    assert (await ann.post(path)).status_code == 200
    assert (await ann.delete(path)).status_code == 200
    assert await seats(ann, ws) == {"used": SEATS, "limit": SEATS}


async def test_without_a_limit_there_is_room_for_anybody(api: Api) -> None:
    owner = await api.register()
    ws = await founded(owner)
    guest, viewer = await owner.join(ws, "guest"), await owner.join(ws, "viewer")
    assert await seats(viewer, ws) == {"used": 3, "limit": None}
    assert (await guest.get(f"/w/{ws}/seats")).status_code == 403
