"""A workspace has exactly one owner: nothing makes a second, and only the transfer moves it."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import pytest
import sqlalchemy as sa
import yaml
from sqlmodel import col

from runner.bootstrap import Container
from runner.core.actors import Actor, Door
from runner.core.ids import new_id
from runner.workspaces import LastOwner, MemberContext, MemberScope, MembershipStatus, Role
from runner.workspaces.events import MemberJoined, MemberRoleChanged
from runner.workspaces.members import MembershipRepository
from runner.workspaces.models import WorkspaceMembership
from tests.client import Api, by_mail
from tests.contract.unconfined import execute, held, somebody_waits
from tests.waiting import until

# Who may decide at a stage is asked there, and makes nobody anything.
ASKED_FOR = {"StageCreate.roles", "StageUpdate.roles"}


def told(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def shop(api: Api) -> tuple[str, Api, Api]:
    ann = await api.register("Ann Owner")
    ws = str((await ann.workspace())["id"])
    return ws, ann, await ann.join(ws, "admin")


async def owners(who: Api, ws: str) -> list[str]:
    items = (await who.get(f"/w/{ws}/members")).json()["items"]
    return [row["user_id"] for row in items if row["role"] == "owner"]


async def test_no_door_makes_a_second_owner(api: Api, container: Container) -> None:
    ws, ann, ben = await shop(api)
    at, person = f"/w/{ws}", ben.user["id"]
    role = await ann.post(f"{at}/roles", {"name": "Cast", "scopes": ["content:read"]})
    version = (await ann.get(f"{at}/settings")).headers["etag"]
    everybody = {"user_ids": [person], "action": "change_role", "role": "owner"}
    for who in (ann, ben):
        for answer in (
            await who.post(f"{at}/invites", {"email": "new@example.org", "role": "owner"}),
            await who.patch(f"{at}/members/{person}", {"role": "owner"}),
            await who.post(f"{at}/members/bulk", everybody),
            await who.post(f"{at}/members/bulk", {**everybody, "dry_run": False}),
            await who.post(
                f"{at}/service-accounts", {"kind": "agent", "full_name": "R", "role": "owner"}
            ),
            await who.delete(f"{at}/roles/{role.json()['id']}?replacement=owner"),
            await who.patch(
                f"{at}/settings",
                {"members": {"default_invite_role": "owner"}},
                headers={"If-Match": version},
            ),
        ):
            assert told(answer) == (409, "one_owner")
            assert "transfer" in answer.json()["detail"]
        rows = {"csv": "email,role\nnew@example.org,owner\n", "dry_run": False}
        async with Api.on(by_mail(container)) as mailing:
            there = replace(mailing, headers=who.headers)
            listed = await there.post(f"{at}/invites/csv", {**rows, "skip_invalid": True})
        assert [row["outcome"] for row in listed.json()["items"]] == ["one_owner"]
    assert await owners(ann, ws) == [ann.user["id"]]
    assert (await ann.get(f"{at}/invites?state=pending")).json()["items"] == []


async def test_the_owner_is_neither_let_go_nor_rested_nor_demoted(api: Api) -> None:
    ws, ann, ben = await shop(api)
    mine = f"/w/{ws}/members/{ann.user['id']}"
    for answer in (
        await ann.patch(mine, {"role": "admin"}),
        await ann.delete(mine),
        await ann.post(f"{mine}/offboarding", {"successor_id": ben.user["id"]}),
        await ann.delete(f"/w/{ws}/membership"),
    ):
        assert told(answer) == (409, "last_owner")
    for action in ("remove", "change_role"):
        body = {"user_ids": [ann.user["id"]], "action": action, "dry_run": False}
        body |= {"role": "viewer"} if action == "change_role" else {}
        answer = await ann.post(f"/w/{ws}/members/bulk", body)
        assert [row["outcome"] for row in answer.json()["items"]] == ["last_owner"]
    assert await owners(ann, ws) == [ann.user["id"]]


async def test_the_database_itself_keeps_a_second_owner_out(api: Api, container: Container) -> None:
    ws, ann, ben = await shop(api)
    mine = (
        col(WorkspaceMembership.workspace_id) == UUID(ws),
        col(WorkspaceMembership.user_id) == UUID(ben.user["id"]),
    )
    promoted = sa.update(WorkspaceMembership).where(*mine).values(role=Role.OWNER)
    added = sa.insert(WorkspaceMembership).values(
        WorkspaceMembership(workspace_id=UUID(ws), user_id=new_id(), role=Role.OWNER).model_dump()
    )
    rested = promoted.values(status=MembershipStatus.SUSPENDED)
    for statement in (promoted, added, rested):
        with pytest.raises(sa.exc.IntegrityError, match=r"(?i)unique"):
            await execute(container, statement)
    assert await owners(ann, ws) == [ann.user["id"]]


async def test_the_database_itself_keeps_the_owner(api: Api, container: Container) -> None:
    ws, ann, _ = await shop(api)
    actor = Actor(UUID(ann.user["id"]), Door.JOB)
    context = MemberContext(UUID(ws), actor, MemberScope.WRITE)
    with pytest.raises(LastOwner):  # noqa: PT012 - refused when it is committed
        async with container.database.write(context) as work:
            owner = await MembershipRepository(work).find(user_id=actor.user_id)
            assert owner is not None
            owner.role = Role.ADMIN
            event = MemberRoleChanged(subject_id=owner.id, user_id=owner.user_id)
            work.emit(event, owner)
    assert await owners(ann, ws) == [ann.user["id"]]


@cache
def contract() -> dict[str, Any]:
    text = (Path(__file__).parents[2] / "openapi.yaml").read_text(encoding="utf-8")
    read: dict[str, Any] = yaml.safe_load(text)
    return read


def sent() -> Iterator[tuple[str, Any]]:
    """Name every place in a body that people send."""
    schemas = contract()["components"]["schemas"]
    for operations in contract()["paths"].values():
        for operation in operations.values():
            body = operation.get("requestBody", {}) if isinstance(operation, dict) else {}
            for form in body.get("content", {}).values():
                yield from _within(schemas, form["schema"])


def _within(schemas: dict[str, Any], schema: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    name = schema.get("$ref", "").rpartition("/")[2]
    for field, shape in schemas.get(name, {}).get("properties", {}).items():
        yield f"{name}.{field}", shape
        for part in (shape, *shape.get("anyOf", ())):
            yield from _within(schemas, part)


def test_the_contract_offers_the_role_of_the_owner_nowhere() -> None:
    offered = {
        place for place, shape in sent() if "'owner'" in str(shape) or "schemas/Role'" in str(shape)
    }
    assert offered == ASKED_FOR


async def test_two_handed_over_to_one_person_at_once_are_paid_by_one_account(
    api: Api, container: Container
) -> None:
    (first, ann, carl), (second, ben, _) = await shop(api), await shop(api)
    me = carl.user["id"]
    async with container.database.system() as work:
        place = WorkspaceMembership(workspace_id=UUID(second), user_id=UUID(me), role=Role.ADMIN)
        work.session.add(place)
        work.emit(MemberJoined(subject_id=place.id, user_id=UUID(me)), place)
    with held(container, sa.text("LOCK TABLE account_members IN SHARE MODE")):
        handing = [
            asyncio.ensure_future(who.post(f"/w/{ws}/ownership", {"user_id": me}))
            for ws, who in ((first, ann), (second, ben))
        ]
        assert await until(lambda: somebody_waits(container, at_least=2))
    answers = [await each for each in handing]
    assert [answer.status_code for answer in answers] == [200, 200]
    assert (await carl.post("/workspaces", {"name": "Third"})).status_code == 201
    accounts = {row["account_id"] for row in (await carl.get("/workspaces")).json()["items"]}
    assert len(accounts) == 1
