"""The life of a workspace: at rest it takes no change, deleted it can come back for 14 days."""

import asyncio
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from runner.bootstrap import Container
from runner.core.clock import now
from runner.core.db.query import update
from runner.core.ids import new_id
from runner.workspaces import Workspace
from tests.client import Api


async def shop(api: Api) -> tuple[Api, dict[str, Any]]:
    ann = await api.register()
    return ann, await ann.workspace()


def refusal(answer: Any) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def delete(who: Api, ws: dict[str, Any]) -> Any:
    return await who.delete(f"/w/{ws['id']}", json={"name": ws["name"]})


async def test_an_archived_workspace_is_readable_and_takes_no_change(api: Api) -> None:
    ann, ws = await shop(api)
    at = f"/w/{ws['id']}"
    ben = await ann.join(ws["id"], "editor")
    post = (await ann.post(f"{at}/posts", {"title": "Bread"})).json()
    for _ in range(2):
        archived = await ann.post(f"{at}/archive")
        assert (archived.status_code, archived.json()["status"]) == (200, "archived")
    assert (await ben.get(f"{at}/posts/{post['id']}")).json()["title"] == "Bread"
    assert (await ann.get(f"{at}/audit-events")).status_code == 200
    etag = {"If-Match": '"1"'}
    for answer in (
        await ann.patch(at, {"name": "Other"}),
        await ann.patch(f"{at}/settings", {"banned_words": ["x"]}, headers={"If-Match": '"2"'}),
        await ann.patch(f"{at}/members/{ben.user['id']}", {"role": "viewer"}),
        await ann.delete(f"{at}/members/{ben.user['id']}"),
        await ann.post(f"{at}/invites", {"email": "x@example.org"}),
        await ben.post(f"{at}/posts", {"title": "Cake"}),
        await ben.patch(f"{at}/posts/{post['id']}", {"title": "Cake"}, headers=etag),
        await ben.delete(f"{at}/posts/{post['id']}"),
        await ben.post(f"{at}/goals", {"title": "More bread"}),
        await ben.post(f"{at}/sources", {"kind": "text", "text": "Flour. Water."}),
        await ben.delete(f"{at}/membership"),
    ):
        assert refusal(answer) == (409, "workspace_archived")
    for _ in range(2):
        assert (await ann.delete(f"{at}/archive")).json()["status"] == "active"
    assert (await ben.post(f"{at}/posts", {"title": "Cake"})).status_code == 201


async def test_nobody_joins_an_archived_workspace(api: Api) -> None:
    ann, ws = await shop(api)
    ben = await api.register()
    made = await ann.post(f"/w/{ws['id']}/invites", {"email": ben.user["email"]})
    await ann.post(f"/w/{ws['id']}/archive")
    token = {"token": made.json()["token"]}
    assert refusal(await ben.post("/invites/accept", token)) == (409, "workspace_archived")
    await ann.delete(f"/w/{ws['id']}/archive")
    assert (await ben.post("/invites/accept", token)).status_code == 201


async def test_what_began_before_the_archiving_does_not_slip_through(api: Api) -> None:
    ann, ws = await shop(api)
    at = f"/w/{ws['id']}"
    writes = [ann.post(f"{at}/goals", {"title": f"Goal {n}"}) for n in range(10)]
    answers = await asyncio.gather(ann.post(f"{at}/archive"), *writes)
    assert answers[0].status_code == 200
    made = sum(answer.status_code == 201 for answer in answers[1:])
    assert {answer.status_code for answer in answers[1:]} <= {201, 409}
    events = (await ann.get(f"{at}/audit-events")).json()["items"]
    assert max(events, key=lambda event: event["seq"])["type"] == "workspace.archived"
    assert len((await ann.get(f"{at}/goals")).json()["items"]) == made


async def test_only_owners_archive_delete_and_hand_over(api: Api) -> None:
    ann, ws = await shop(api)
    at = f"/w/{ws['id']}"
    admin = await ann.join(ws["id"], "admin")
    for answer in (
        await admin.post(f"{at}/archive"),
        await admin.delete(f"{at}/archive"),
        await delete(admin, ws),
        await admin.post(f"{at}/ownership", {"user_id": admin.user["id"]}),
        await admin.post(f"/workspaces/{ws['id']}/restoration"),
    ):
        assert refusal(answer) == (403, "insufficient_scope")


async def test_a_workspace_is_deleted_by_typing_its_name(api: Api) -> None:
    ann, ws = await shop(api)
    answer = await ann.delete(f"/w/{ws['id']}", json={"name": "blue door bakery"})
    assert (answer.status_code, answer.json()["errors"][0]["pointer"]) == (422, "/name")
    assert (await ann.get(f"/w/{ws['id']}")).status_code == 200


async def test_a_deleted_workspace_is_closed_to_all_and_comes_back_to_its_owner(api: Api) -> None:
    ann, ws = await shop(api)
    ben = await ann.join(ws["id"], "admin")
    gone = await delete(ann, ws)
    assert gone.json()["status"] == "deleting"
    grace = datetime.fromisoformat(gone.json()["delete_after"]) - now()
    assert timedelta(days=13, hours=23) < grace <= timedelta(days=14)
    assert (await delete(ann, ws)).status_code == 404
    for who in (ann, ben):
        assert (await who.get(f"/w/{ws['id']}")).status_code == 404
        assert (await who.get("/workspaces?status=active")).json()["items"] == []
    assert (await ben.get("/workspaces")).json()["items"] == []
    (listed,) = (await ann.get("/workspaces?status=deleting")).json()["items"]
    assert (listed["id"], listed["delete_after"]) == (ws["id"], gone.json()["delete_after"])
    assert (await ann.get("/auth/me")).json()["workspaces"] == []
    outsider = await api.register()
    back = f"/workspaces/{ws['id']}/restoration"
    assert (await outsider.post(back)).status_code == 404
    assert refusal(await ben.post(back)) == (403, "insufficient_scope")
    for _ in range(2):
        restored = await ann.post(f"/workspaces/{ws['slug']}/restoration")
        assert (restored.json()["status"], restored.json()["delete_after"]) == ("active", None)
    assert (await ben.get(f"/w/{ws['id']}")).status_code == 200


async def test_after_the_days_of_grace_nothing_is_restored(api: Api, container: Container) -> None:
    ann, ws = await shop(api)
    await delete(ann, ws)
    async with container.database.system() as work:
        late = update(Workspace).where(Workspace.id == UUID(ws["id"]))
        await work.session.execute(late.values(delete_after=now() - timedelta(seconds=1)))
    answer = await ann.post(f"/workspaces/{ws['id']}/restoration")
    assert refusal(answer) == (409, "state_conflict")


async def test_ownership_goes_to_another_person_and_the_workspace_to_their_account(
    api: Api,
) -> None:
    ann, ws = await shop(api)
    ben = await ann.join(ws["id"], "viewer")
    path = f"/w/{ws['id']}/ownership"
    moved = await ann.post(path, {"user_id": ben.user["id"]})
    assert moved.status_code == 200, moved.text
    assert moved.json()["account_id"] != ws["account_id"]
    roles = {m["user_id"]: m["role"] for m in await members(ben, ws)}
    assert roles == {ann.user["id"]: "admin", ben.user["id"]: "owner"}
    again = await ann.post(path, {"user_id": ben.user["id"]})
    assert refusal(again) == (403, "insufficient_scope")
    assert (await ben.post(path, {"user_id": ben.user["id"]})).status_code == 200
    events = (await ben.get(f"/w/{ws['id']}/audit-events")).json()["items"]
    assert "workspace.ownership_transferred" in [event["type"] for event in events]
    # Who paid and who pays now are told, who see no log of a workspace; once, as it moved once.
    for who, account_id in ((ann, ws["account_id"]), (ben, moved.json()["account_id"])):
        log = await who.get(f"/accounts/{account_id}/events?type=account_workspace.handed_over")
        [told] = log.json()["items"]
        assert (told["actor_name"], told["about"]) == (ann.user["full_name"], ws["name"])


async def members(who: Api, ws: dict[str, Any]) -> Any:
    return (await who.get(f"/w/{ws['id']}/members")).json()["items"]


async def test_ownership_goes_to_nobody_who_is_not_an_active_member(api: Api) -> None:
    ann, ws = await shop(api)
    ben = await ann.join(ws["id"], "editor")
    await ann.post(f"/w/{ws['id']}/members/{ben.user['id']}/suspension")
    for user_id in (ben.user["id"], (await api.register()).user["id"], str(new_id())):
        answer = await ann.post(f"/w/{ws['id']}/ownership", {"user_id": user_id})
        assert refusal(answer) == (422, "unfit_successor")


async def test_of_twenty_transfers_at_once_one_wins_and_there_is_one_owner(
    api: Api, container: Container
) -> None:
    ann, ws = await shop(api)
    count = 4
    people = [await ann.join(ws["id"], "editor") for _ in range(count)]
    answers = await asyncio.gather(
        *(
            ann.post(f"/w/{ws['id']}/ownership", {"user_id": people[n % count].user["id"]})
            for n in range(20)
        )
    )
    codes = sorted(answer.status_code for answer in answers)
    assert codes == [200, *[403] * 19]
    owners = [m for m in await members(ann, ws) if m["role"] == "owner"]
    assert len(owners) == 1


async def test_members_leave_and_the_owner_cannot(api: Api) -> None:
    ann, ws = await shop(api)
    guest = await ann.join(ws["id"], "guest")
    path = f"/w/{ws['id']}/membership"
    assert (await guest.delete(path)).status_code == 204
    assert (await guest.delete(path)).status_code == 404
    assert (await guest.get(f"/w/{ws['id']}")).status_code == 404
    assert refusal(await ann.delete(path)) == (409, "last_owner")


async def test_old_slugs_lead_to_the_workspace_and_stay_its_own(api: Api) -> None:
    ann, ws = await shop(api)
    first, second = ws["slug"], f"red-{new_id().hex[-12:]}"
    for _ in range(2):
        renamed = await ann.patch(f"/w/{first}", {"slug": second})
        assert (renamed.status_code, renamed.json()["slug"]) == (200, second)
    for slug in (first, second):
        assert (await ann.get(f"/w/{slug}")).json()["id"] == ws["id"]
    ben = await api.register()
    other = await ben.workspace()
    for slug in (first, second):
        made = await ben.post("/workspaces", {"name": "Other", "slug": slug})
        assert refusal(made) == (409, "already_exists")
        moved = await ben.patch(f"/w/{other['id']}", {"slug": slug})
        assert refusal(moved) == (409, "already_exists")
    assert (await ann.patch(f"/w/{second}", {"slug": first})).json()["slug"] == first


@pytest.mark.parametrize("slug", ["ab", "Upper", "admin", "a--b", ""])
async def test_a_slug_that_is_none_is_refused(api: Api, slug: str) -> None:
    ann, ws = await shop(api)
    assert (await ann.patch(f"/w/{ws['id']}", {"slug": slug})).status_code == 422


async def test_two_workspaces_that_want_one_slug_at_once_do_not_both_get_it(api: Api) -> None:
    ann = await api.register()
    one, two = await ann.workspace(), await ann.workspace()
    slug = f"slug-{new_id().hex[-12:]}"
    answers = await asyncio.gather(
        ann.patch(f"/w/{one['id']}", {"slug": slug}),
        ann.patch(f"/w/{two['id']}", {"slug": slug}),
        ann.post("/workspaces", {"name": "Third", "slug": slug}),
    )
    assert sorted(a.status_code for a in answers)[1:] == [409, 409]
    assert min(a.status_code for a in answers) in (200, 201)
