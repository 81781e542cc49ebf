"""Every night each log is proven from where it was proven last, and what is wrong is told once."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import bindparam

from runner.audit.jobs import prove_nightly
from runner.audit.proofs import prove
from runner.bootstrap import Container
from runner.core.db.query import Query, Row, select
from runner.core.events.models import PlatformEvent
from runner.core.ids import new_id
from runner.core.jobs import JobContext
from tests.client import Api
from tests.runner.audit.conftest import TRIM, Intruder

MONDAY, SUNDAY = datetime(2026, 11, 23, 3, tzinfo=UTC), datetime(2026, 11, 22, 3, tzinfo=UTC)
_TOLD = Query(
    select(PlatformEvent.data)
    .where(
        PlatformEvent.type == bindparam("type"), PlatformEvent.subject_id == bindparam("subject_id")
    )
    .order_by(PlatformEvent.id)
)


class Shop:
    """A workspace whose name changes, and the nights that pass over it."""

    def __init__(self, container: Container, ann: Api, ws: str) -> None:
        self.container, self.ann, self.ws = container, ann, ws
        self.id = UUID(ws)

    async def rename(self, times: int = 1) -> None:
        for n in range(times):
            assert (await self.ann.patch(f"/w/{self.ws}", {"name": f"Name {n}"})).status_code == 200

    async def night(self, *, whole: bool = False) -> dict[str, Any]:
        """Have this log proven, as the job does with each."""
        await prove(self.container.database, self.id, whole=whole)
        return await self.proof()

    async def job(self, at: datetime) -> dict[str, Any]:
        """Have the job of a night prove all logs there are."""
        context: JobContext[Container] = JobContext(
            "t",
            1,
            self.container,
            self.container.jobs,
            None,  # type: ignore[arg-type]
        )
        await prove_nightly.body(context, at)
        return await self.proof()

    async def proof(self) -> dict[str, Any]:
        answer = await self.ann.get(f"/w/{self.ws}/audit-events/proof")
        assert answer.status_code == 200, answer.text
        read: dict[str, Any] = answer.json()
        return read

    async def length(self) -> int:
        events = await self.ann.get(f"/w/{self.ws}/audit-events?limit=1")
        return int(events.json()["items"][0]["seq"])

    async def told(self) -> list[Row]:
        async with self.container.database.system_read() as work:
            return await work.rows(_TOLD, type="audit_log.broken", subject_id=self.id)


@pytest.fixture
async def shop(api: Api, container: Container) -> Shop:
    ann = await api.register()
    shop = Shop(container, ann, (await ann.workspace())["id"])
    await shop.rename(3)
    return shop


async def test_a_night_proves_what_is_new_and_twice_is_the_same_as_once(shop: Shop) -> None:
    before = await shop.proof()
    assert (before["seq"], before["proved_at"], before["verify_nightly"]) == (0, None, True)
    first = await shop.night()
    assert (first["seq"], first["broken_seq"]) == (await shop.length(), None)
    again = await shop.night()
    assert again["seq"] == first["seq"]
    assert again["proved_at"] >= first["proved_at"]
    await shop.rename(2)
    assert (await shop.night())["seq"] == first["seq"] + 2
    assert await shop.told() == []


async def test_an_event_that_was_altered_is_told_once_however_many_nights_pass(
    shop: Shop, intruder: Intruder
) -> None:
    proven = await shop.night()
    await shop.rename(2)
    bad = proven["seq"] + 1
    alter = f"UPDATE events SET door = upper(door) WHERE workspace_id = :of AND seq = {bad}"
    await intruder(alter, shop.id)
    found = await shop.night()
    assert (found["broken_seq"], found["broken_reason"]) == (bad, "its content was altered")
    assert (found["seq"], found["proved_at"]) == (proven["seq"], proven["proved_at"])
    await shop.rename()
    for whole in (False, True, False):
        assert await shop.night(whole=whole) == found
    reason = {"seq": bad, "reason": "its content was altered"}
    assert [row["data"] for row in await shop.told()] == [reason]
    await intruder(alter.replace("upper", "lower"), shop.id)
    healed = await shop.night()
    assert (healed["broken_seq"], healed["found_at"]) == (None, None)
    assert healed["seq"] == await shop.length()


async def test_an_old_event_that_was_altered_is_found_on_sunday(
    shop: Shop, intruder: Intruder
) -> None:
    await shop.night()
    await intruder("UPDATE events SET door = 'cli' WHERE workspace_id = :of AND seq = 2", shop.id)
    assert (await shop.job(MONDAY))["broken_seq"] is None
    assert (await shop.job(SUNDAY))["broken_seq"] == 2
    assert (await shop.night())["broken_seq"] == 2


SET_BACK = (
    "UPDATE event_heads SET seq = seq - 1, hash = (SELECT hash FROM events "
    "WHERE workspace_id = :of AND seq = event_heads.seq - 1) WHERE workspace_id = :of"
)


@pytest.mark.parametrize("goes_on", [0, 1, 3])
async def test_an_end_that_was_trimmed_is_missed_though_the_head_was_set_back(
    shop: Shop, intruder: Intruder, goes_on: int
) -> None:
    proven = await shop.night()
    await intruder(TRIM, shop.id)
    await intruder(SET_BACK, shop.id)
    await shop.rename(goes_on)
    found = await shop.night()
    assert found["broken_seq"] in (proven["seq"], proven["seq"] + 1)
    await shop.rename()
    await shop.night()
    assert len(await shop.told()) == 1


async def test_where_nobody_wants_it_nothing_is_proven(shop: Shop, container: Container) -> None:
    path = f"/w/{shop.ws}/settings"
    version = (await shop.ann.get(path)).headers["etag"]
    off = {"audit": {"verify_nightly": False}}
    answer = await shop.ann.patch(path, off, headers={"If-Match": version})
    assert answer.json()["audit"] == {"verify_nightly": False}
    proof = await shop.job(MONDAY)
    assert (proof["seq"], proof["verify_nightly"]) == (0, False)
    settings = container.settings.model_copy(update={"audit_verify_nightly": True})
    shop.container = replace(container, settings=settings)
    assert (await shop.job(MONDAY))["seq"] == await shop.length()
    async with Api.on(shop.container) as pinned:
        ann = Api(pinned.http, shop.ann.headers)
        read = (await ann.get(path)).json()
        assert read["audit"] == {"verify_nightly": True}
        assert "operator" in read["locked"]["audit.verify_nightly"]
        assert (await ann.get(f"/w/{shop.ws}/audit-events/proof")).json()["verify_nightly"]
        refused = await ann.patch(path, off, headers={"If-Match": f'"{read["version"]}"'})
        assert (refused.status_code, refused.json()["code"]) == (403, "setting_locked")


async def test_a_log_is_proven_while_its_workspace_rests(shop: Shop) -> None:
    assert (await shop.ann.post(f"/w/{shop.ws}/archive")).status_code == 200
    assert (await shop.night())["seq"] == await shop.length()


async def test_a_log_that_goes_with_its_workspace_is_no_finding(
    shop: Shop, intruder: Intruder
) -> None:
    name = (await shop.ann.get(f"/w/{shop.ws}")).json()["name"]
    given_up = await shop.ann.send("DELETE", f"/w/{shop.ws}", json={"name": name})
    assert given_up.status_code == 200
    await intruder("DELETE FROM events WHERE workspace_id = :of", shop.id)
    await prove(shop.container.database, shop.id, whole=True)
    await prove(shop.container.database, new_id(), whole=True)
    assert await shop.told() == []
