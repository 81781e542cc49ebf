"""Accounts: their members read them, staff lists them, and to everybody else there is nothing."""

from uuid import UUID

import sqlalchemy as sa

from runner.bootstrap import Container
from runner.core.ids import new_id
from runner.identity.models import User
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
