"""Lists: limits, cursors and what a cursor is bound to."""

from datetime import timedelta
from uuid import UUID

import pytest

from runner.bootstrap import Container
from runner.core.clock import now
from runner.core.ids import new_id
from runner.identity.models import ActiveSession
from tests.client import Api


async def crowd(api: Api) -> tuple[Api, str]:
    """Make a workspace with four members and two invites."""
    ann = await api.register()
    ws = str((await ann.workspace())["id"])
    for role in ("viewer", "viewer", "guest"):
        await ann.join(ws, role)
    for name in ("carl", "dora"):
        await ann.post(f"/w/{ws}/invites", {"email": f"{name}@example.org", "role": "viewer"})
    return ann, ws


async def test_walking_a_list_meets_every_row_once(api: Api) -> None:
    ann, ws = await crowd(api)
    path, seen = f"/api/v1/w/{ws}/members?limit=1&sort=created_at", []
    while path:
        answer = await ann.get(path)
        seen += [row["user_id"] for row in answer.json()["items"]]
        path = answer.links["next"]["url"] if "next" in answer.links else ""
        assert bool(path) == bool(answer.json()["next_cursor"])
    whole = (await ann.get(f"/w/{ws}/members?sort=created_at")).json()
    assert seen == [row["user_id"] for row in whole["items"]]
    assert len(seen) == 4
    assert whole["next_cursor"] is None


async def test_a_cursor_belongs_to_one_question(api: Api) -> None:
    ann, ws = await crowd(api)
    other = (await ann.workspace())["id"]
    first = await ann.get(f"/w/{ws}/members?limit=1&sort=created_at")
    cursor = first.json()["next_cursor"]
    for path in (
        f"/w/{other}/members?sort=created_at",
        f"/w/{ws}/invites?",
        f"/w/{ws}/members?sort=-created_at",
        f"/w/{ws}/members?sort=created_at&role=viewer",
        "/auth/sign-ins?",
    ):
        answer = await ann.get(f"{path}&cursor={cursor}")
        assert (answer.status_code, answer.json()["code"]) == (400, "invalid_cursor"), path
    assert (await ann.get(f"/w/{ws}/members?sort=created_at&cursor={cursor}")).status_code == 200


async def test_a_cursor_of_somebody_elses_sign_ins_is_refused(api: Api) -> None:
    ann, ben = await api.register(), await api.register()
    login = {"email": ann.user["email"], "password": "correct horse battery"}
    await api.post("/auth/login", login)
    cursor = (await ann.get("/auth/sign-ins?limit=1")).json()["next_cursor"]
    assert (await ann.get(f"/auth/sign-ins?cursor={cursor}")).status_code == 200
    assert (await ben.get(f"/auth/sign-ins?cursor={cursor}")).status_code == 400


async def test_no_changed_cursor_is_accepted(api: Api) -> None:
    ann, ws = await crowd(api)
    cursor = (await ann.get(f"/w/{ws}/members?limit=1")).json()["next_cursor"]
    flipped = [
        cursor[:place] + ("A" if cursor[place] != "A" else "B") + cursor[place + 1 :]
        for place in range(len(cursor))
    ]
    # The last letter carries bits that belong to no byte: they may not vary either.
    neighbour = cursor[:-1] + chr(ord(cursor[-1]) + 1)
    padded = [cursor + "=", cursor + "!", "!" + cursor, cursor + ".", cursor + ".AAAA", neighbour]
    for changed in (*flipped, *padded, "", ".", "....", "e30.e30", "ü.ü", "x" * 2000):
        answer = await ann.get(f"/w/{ws}/members", params={"cursor": changed})
        assert (answer.status_code, answer.json()["code"]) == (400, "invalid_cursor"), changed


@pytest.mark.parametrize("limit", ["0", "-1", "many", "1.5", "", "9" * 5000])
async def test_a_limit_that_is_no_number_of_rows_is_refused(api: Api, limit: str) -> None:
    ann = await api.register()
    assert (await ann.get("/auth/sign-ins", params={"limit": limit})).status_code == 422


async def test_a_limit_above_the_largest_counts_as_the_largest(
    api: Api, container: Container
) -> None:
    ann = await api.register()
    moment = now()
    async with container.database.system() as work:
        work.session.add_all(
            ActiveSession(
                user_id=UUID(ann.user["id"]),
                current_hash=new_id().hex,
                rotated_at=moment,
                last_seen_at=moment,
                idle_expires_at=moment + timedelta(days=1),
                absolute_expires_at=moment + timedelta(days=1),
            )
            for _ in range(202)
        )
    assert len((await ann.get("/auth/sign-ins?limit=500")).json()["items"]) == 200
    assert len((await ann.get("/auth/sign-ins?limit=201")).json()["items"]) == 200
    assert len((await ann.get("/auth/sign-ins")).json()["items"]) == 50
    following = (await ann.get("/auth/sign-ins?limit=200")).links["next"]["url"]
    assert len((await ann.get(following)).json()["items"]) == 3


async def test_an_unknown_sort_and_an_unknown_filter_are_named(api: Api) -> None:
    ann, ws = await crowd(api)
    sort = await ann.get(f"/w/{ws}/members?sort=password_hash")
    assert (sort.status_code, sort.json()["errors"][0]["parameter"]) == (422, "sort")
    filtered = await ann.get(f"/w/{ws}/members?workspace_id={ws}")
    assert filtered.json()["errors"][0]["parameter"] == "workspace_id"
