"""Workspaces: made, found by slug, renamed, and never seen from outside."""

import asyncio
import re
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa
from sqlmodel import col

from runner.bootstrap import Container
from runner.core.ids import new_id
from runner.workspaces.models import Workspace
from runner.workspaces.slugs import RESERVED
from tests.client import Api
from tests.contract.unconfined import execute


async def make(who: Api, **fields: Any) -> Any:
    return await who.post("/workspaces", {"name": "Blue Door Bakery", **fields})


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("Blue Door Bakery", "blue-door-bakery"),
        ("Ümläut & Söhne", "umlaut-sohne"),
        ("東京", "workspace-"),
        ("🦊", "workspace-"),
        ("A", "a-"),
        ("Admin", "admin-"),
        ("x" * 120, "x" * 50),
        ("--- ---", "workspace-"),
    ],
)
async def test_a_name_becomes_a_slug(api: Api, name: str, begins: str) -> None:
    ann = await api.register()
    answer = await make(ann, name=name)
    slug = answer.json()["slug"]
    assert slug.startswith(begins)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug)
    assert slug not in RESERVED
    assert (await ann.get(f"/w/{slug}")).json()["id"] == answer.json()["id"]


@pytest.mark.parametrize(
    "slug",
    ["ab", "Upper", "a--b", "-ab", "ab-", "a_b_c", "ünï", "x" * 64, "a b c", *sorted(RESERVED)[:3],
     "018f3f5e-7d4c-7f00-8000-000000000000", "018f3f5e7d4c7f008000000000000000"],
)  # fmt: skip
async def test_a_slug_is_refused_that_is(api: Api, slug: str) -> None:
    assert (await make(await api.register(), slug=slug)).status_code == 422


async def test_a_slug_is_given_once(api: Api) -> None:
    ann = await api.register()
    slug = f"slug-{new_id().hex[-12:]}"
    answers = await asyncio.gather(*(make(ann, slug=slug) for _ in range(5)))
    assert sorted(answer.status_code for answer in answers) == [201, *[409] * 4]


async def test_many_of_one_name_begin_at_once(api: Api) -> None:
    people, name = [await api.register() for _ in range(6)], f"Bakery {new_id().hex[-12:]}"
    answers = await asyncio.gather(*(make(person, name=name) for person in people))
    assert [answer.status_code for answer in answers] == [201] * 6
    assert len({answer.json()["slug"] for answer in answers}) == 6


@pytest.mark.parametrize(
    "fields", [{"name": ""}, {"name": " "}, {"name": "x" * 121}, {"timezone": "Mars/Base"},
               {"status": "active"}],
    ids=str,
)  # fmt: skip
async def test_a_workspace_is_not_made_with(api: Api, fields: dict[str, Any]) -> None:
    assert (await make(await api.register(), **fields)).status_code == 422


async def test_nobody_has_an_account_pay_that_is_not_theirs(api: Api) -> None:
    ann, ben = await api.register(), await api.register("Ben Example")
    theirs = (await ben.post("/accounts", {"name": "Hearth"})).json()["id"]
    for account_id in (theirs, str(new_id())):
        assert (await make(ann, account_id=account_id)).status_code == 404


async def test_whoever_makes_it_owns_it(api: Api) -> None:
    ann = await api.register()
    ws = await ann.workspace()
    (mine,) = (await ann.get("/workspaces")).json()["items"]
    assert (mine["id"], mine["role"]) == (ws["id"], "owner")
    assert (await (await api.register()).get("/workspaces")).json()["items"] == []


async def test_it_is_renamed_on_the_version_that_was_read(api: Api) -> None:
    ann = await api.register()
    ws = await ann.workspace()
    path = f"/w/{ws['slug']}"
    first = await ann.patch(path, {"name": "Red Door"}, headers={"If-Match": '"1"'})
    assert (first.json()["name"], first.headers["etag"]) == ("Red Door", '"2"')
    again = await ann.patch(path, {"name": "Green Door"}, headers={"If-Match": '"1"'})
    assert (again.status_code, again.json()["current_version"]) == (412, 2)
    for odd in ("yes", "2", '"2', '2"', '""2""', '"02"', 'w/"2"', "W/2", '"1", "2"', '"٢"'):
        header = {"If-Match": odd.encode()}
        answer = await ann.patch(path, {"name": "x"}, headers=header)
        assert (answer.status_code, answer.json()["errors"][0]["header"]) == (422, "If-Match"), odd
    # As it comes back through a proxy that compressed the answer.
    weak = await ann.patch(path, {"name": "Green Door"}, headers={"If-Match": 'W/"2"'})
    assert weak.headers["etag"] == '"3"'
    assert (await ann.patch(path, {"name": None})).status_code == 422


def told(answer: Any) -> dict[str, Any]:
    body = answer.json()
    return {name: body[name] for name in body if name not in ("instance", "request_id")}


async def test_from_outside_it_looks_like_nothing(api: Api) -> None:
    ann, ben = await api.register(), await api.register()
    ws = await ann.workspace()
    nothing = await ben.get(f"/w/{new_id()}")
    for named in (ws["id"], ws["slug"], "no-such-slug", "%20", "0"):
        answer = await ben.get(f"/w/{named}")
        assert answer.status_code == nothing.status_code == 404
        assert told(answer) == told(nothing)
        assert {*answer.headers} == {*nothing.headers}


async def test_a_role_says_what_one_may_do(api: Api) -> None:
    ann = await api.register()
    ws = await ann.workspace()
    guest = await ann.join(ws["id"], "guest")
    scopes = (await guest.get(f"/w/{ws['id']}/membership")).json()["scopes"]
    assert scopes == ["content:read", "workspace:read"]


async def test_a_name_from_before_names_were_looked_at_is_still_read(
    api: Api, container: Container
) -> None:
    ann = await api.register()
    ws = (await ann.workspace())["id"]
    name = "Blue\u202e\nDoor"
    kept = sa.update(Workspace).values(name=name).where(col(Workspace.id) == UUID(ws))
    await execute(container, kept)
    assert (await ann.get(f"/w/{ws}")).json()["name"] == name
    change = {"timezone": "Europe/Berlin"}
    read = await ann.get(f"/w/{ws}")
    changed = await ann.patch(f"/w/{ws}", change, headers={"If-Match": read.headers["etag"]})
    assert (changed.status_code, changed.json()["name"]) == (200, name)
