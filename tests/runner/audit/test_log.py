"""The log of a workspace is whole, or says where it is not."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any
from uuid import UUID

import pytest

from runner.audit import AuditLog, ChainBroken
from runner.bootstrap import Container
from runner.core.actors import Actor, Door
from runner.core.db.work import Work
from runner.core.events.stream import last_seq
from runner.workspaces import MemberEntry, Scope
from tests.client import Api

Rows = list[dict[str, Any]]


class Altered(Work):
    """A work whose log was tampered with behind the program's back."""

    def __init__(self, work: Work, tamper: Callable[[Rows], None]) -> None:
        super().__init__(work.scope, work.actor)
        self.real, self.tamper = work, tamper

    async def rows(self, query: Any, **params: Any) -> Rows:
        rows = deepcopy(await self.real.rows(query, **params))
        if rows and "prev_hash" in rows[0]:
            self.tamper(rows)
        return rows


@pytest.fixture
async def entry(api: Api) -> MemberEntry:
    """A workspace with a history of four renamings."""
    ann = await api.register()
    workspace = await ann.workspace()
    for n in range(4):
        await ann.patch(f"/w/{workspace['id']}", {"name": f"Name {n}"})
    actor = Actor(user_id=UUID(ann.user["id"]), door=Door.API)
    return MemberEntry(UUID(workspace["id"]), actor, Scope.AUDIT_READ)


def flip_a_value(rows: Rows) -> None:
    rows[-2]["changes"][0]["new"] = "Somebody else's name"


def flip_the_actor(rows: Rows) -> None:
    rows[-2]["actor_id"] = None


def flip_the_data(rows: Rows) -> None:
    rows[-2]["data"] = {"was": "never said"}


def drop_one(rows: Rows) -> None:
    del rows[-2]


def swap_two(rows: Rows) -> None:
    rows[-1]["seq"], rows[-2]["seq"] = rows[-2]["seq"], rows[-1]["seq"]
    rows[-1], rows[-2] = rows[-2], rows[-1]


def trim_the_end(rows: Rows) -> None:
    del rows[-1]


async def test_an_untouched_log_is_whole(container: Container, entry: MemberEntry) -> None:
    async with container.database.read(entry) as work:
        assert await AuditLog(work).verify() == await last_seq(work)


@pytest.mark.parametrize(
    ("tamper", "from_the_end"),
    [(flip_a_value, 1), (flip_the_actor, 1), (flip_the_data, 1), (drop_one, 1), (swap_two, 1),
     (trim_the_end, 0)],
)  # fmt: skip
async def test_the_first_bad_event_is_named(
    container: Container,
    entry: MemberEntry,
    tamper: Callable[[Rows], None],
    from_the_end: int,
) -> None:
    async with container.database.read(entry) as work:
        length = await AuditLog(work).verify()
        with pytest.raises(ChainBroken) as broken:
            await AuditLog(Altered(work, tamper)).verify()
    assert broken.value.params["seq"] == length - from_the_end


async def test_erased_values_leave_the_chain_whole(
    container: Container, entry: MemberEntry
) -> None:
    def erase(rows: Rows) -> None:
        for change in rows[-2]["changes"]:
            change["old"] = change["new"] = None

    async with container.database.read(entry) as work:
        length = await AuditLog(work).verify()
        assert await AuditLog(Altered(work, erase)).verify() == length
