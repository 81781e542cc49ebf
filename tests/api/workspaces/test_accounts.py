"""Accounts: their members read them, staff lists them, and to everybody else there is nothing."""
# ruff: noqa: PT012 - a work is refused when it ends, so all of it stands in the block.

from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa

from runner.bootstrap import Container
from runner.core.actors import Actor, Door
from runner.core.events.repository import PlatformEventRepository
from runner.core.ids import new_id
from runner.identity.models import User
from runner.workspaces import AccountContext, AccountRight, AccountRole, LastAccountOwner
from runner.workspaces.accounts import AccountMembers, AccountUpdated
from runner.workspaces.models import AccountMember
from tests.client import Api
from tests.contract.unconfined import execute


async def test_members_read_their_accounts_and_nobody_elses(api: Api) -> None:
    ann, eve = await api.register(), await api.register("Eve Example")
    ws = await ann.workspace()
    assert (await eve.get("/accounts")).json() == {"items": [], "next_cursor": None}
    await eve.workspace()
    (own,) = (await ann.get("/accounts")).json()["items"]
    (theirs,) = (await eve.get("/accounts")).json()["items"]
    assert (own["id"], own["kind"], own["role"]) == (ws["account_id"], "personal", "owner")
    assert (await ann.get(f"/accounts/{own['id']}")).json() == own
    refused = [await ann.get(f"/accounts/{id}") for id in (theirs["id"], new_id())]
    told = [{**answer.json(), "instance": "", "request_id": ""} for answer in refused]
    assert [answer.status_code for answer in refused] == [404, 404]
    assert told[0] == told[1]


async def test_who_works_in_a_workspace_does_not_see_who_pays(api: Api) -> None:
    ann = await api.register()
    ws = await ann.workspace()
    admin = await ann.join(ws["id"], "admin")
    assert (await admin.get("/accounts")).json() == {"items": [], "next_cursor": None}
    assert (await admin.get(f"/accounts/{ws['account_id']}")).status_code == 404


async def test_staff_lists_every_account_as_long_as_they_are_staff(
    api: Api, container: Container
) -> None:
    ann, sue = await api.register(), await api.register("Sue Staff")
    account_id = (await ann.workspace())["account_id"]
    user = sa.update(User).where(sa.column("id") == UUID(sue.user["id"]))
    for is_staff, status in ((False, 403), (True, 200), (False, 403)):
        await execute(container, user.values(is_platform_staff=is_staff))
        answer = await sue.get("/admin/accounts?limit=200")
        assert answer.status_code == status
        if is_staff:
            assert account_id in {row["id"] for row in answer.json()["items"]}
    await execute(container, user.values(is_platform_staff=True))
    await sue.post("/auth/logout")
    assert (await sue.get("/admin/accounts")).status_code == 401


async def test_an_account_is_opened_once_and_renamed_by_who_manages_it(
    api: Api, container: Container
) -> None:
    ann, ben = await api.register(), await api.register("Ben Example")
    bakery = {"name": "Hearth & Loaf 東京", "billing_email": "invoices@hearth.example"}
    key = {"Idempotency-Key": str(new_id())}
    opened = await ann.post("/accounts", bakery, headers=key)
    assert opened.status_code == 201
    assert (await ann.post("/accounts", bakery, headers=key)).json() == opened.json()
    account = opened.json()
    assert (account["kind"], account["role"]) == ("company", "owner")
    path = f"/accounts/{account['id']}"
    renamed = await ann.patch(path, {"name": "Hearth"}, headers={"If-Match": '"1"'})
    assert (renamed.json()["name"], renamed.json()["version"]) == ("Hearth", 2)
    stale = await ann.patch(path, {"name": "Old"}, headers={"If-Match": '"1"'})
    assert stale.status_code == 412
    assert (await ben.patch(path, {"name": "Mine"})).status_code == 404
    place: Any = {"account_id": UUID(account["id"]), "user_id": UUID(ben.user["id"])}
    for role, status in (("billing", 403), ("admin", 200)):
        member = AccountMember(role=AccountRole(role), **place)
        await execute(container, sa.insert(AccountMember).values(member.model_dump()))
        answer = await ben.patch(path, {"name": f"By {role}"})
        assert answer.status_code == status
        if status == 403:
            told = answer.json()
            assert (told["code"], told["who_can"]) == (
                "insufficient_account_role",
                "owners or admins",
            )
        mine = sa.column("user_id") == place["user_id"]
        await execute(container, sa.delete(AccountMember).where(mine))


async def test_what_happens_to_an_account_stands_in_its_log(api: Api, container: Container) -> None:
    ann = await api.register()
    account = (await ann.post("/accounts", {"name": "Hearth"})).json()
    await ann.patch(f"/accounts/{account['id']}", {"name": "Hearth & Loaf"})
    context = AccountContext(Actor(UUID(ann.user["id"]), Door.API), UUID(account["id"]))
    async with container.database.read(context) as work:
        log = await PlatformEventRepository(work).records(order="occurred_at")
    assert [event.type for event in log] == ["account.created", "account.updated"]
    [change] = log[1].changes
    assert (change["field"], change["old"], change["new"]) == ("name", "Hearth", "Hearth & Loaf")


async def test_an_account_keeps_an_owner(api: Api, container: Container) -> None:
    ann = await api.register()
    account_id = UUID((await ann.post("/accounts", {"name": "Hearth"})).json()["id"])
    owner = AccountContext(Actor(UUID(ann.user["id"]), Door.API), account_id, AccountRight.OWN)
    with pytest.raises(LastAccountOwner):
        async with container.database.write(owner) as work:
            member = await AccountMembers(work).find(account_id=account_id)
            assert member is not None
            member.role = AccountRole.BILLING
            work.emit(AccountUpdated(subject_id=account_id))
