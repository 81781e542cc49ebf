"""The log of a workspace is whole, or says where it is not."""

from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

import pytest

from runner.audit import AuditLog, AuditScope, ChainBroken
from runner.audit.entitlements import AuditEntitlement
from runner.bootstrap import Container
from runner.core.actors import Actor, Door
from runner.core.db.work import Work
from runner.core.events.stream import last_seq
from runner.core.paging import PageRequest
from runner.workspaces import MemberContext
from tests.client import Api, allowing

Rows = list[Any]


class Altered(Work):
    """A work whose log was tampered with behind the program's back."""

    def __init__(self, work: Work, tamper: Callable[[Rows], None]) -> None:
        super().__init__(work.scope, work.actor)
        self.real, self.tamper = work, tamper

    async def rows(self, query: Any, **params: Any) -> Rows:
        rows = deepcopy(await self.real.rows(query, **params))
        if rows and hasattr(rows[0], "prev_hash"):
            self.tamper(rows)
        return rows


@pytest.fixture
async def context(api: Api) -> MemberContext:
    """A workspace with a history of four renamings."""
    ann = await api.register()
    workspace = await ann.workspace()
    for n in range(4):
        await ann.patch(f"/w/{workspace['id']}", {"name": f"Name {n}"})
    actor = Actor(user_id=UUID(ann.user["id"]), door=Door.API)
    return MemberContext(UUID(workspace["id"]), actor, AuditScope.READ)


@pytest.mark.parametrize(("days", "listed"), [(None, True), (2**53, True), (1, True), (0, False)])
async def test_a_plan_lists_so_many_days_and_keeps_the_rest_whole(
    context: MemberContext, container: Container, days: int | None, listed: bool
) -> None:
    database = allowing(container, {AuditEntitlement.DAYS: days}).database
    request = PageRequest(container.cursors, limit=2)
    seqs: list[int] = []
    async with database.read(context) as work:
        log = AuditLog(work)
        while True:
            page = await log.page(request)
            seqs += [row["seq"] for row in page.items]
            if page.next_cursor is None:
                break
            request = replace(request, cursor=page.next_cursor)
        whole = await log.verify()
        assert len(await log.after(0)) == whole.seq >= 5
    assert len(seqs) == (whole.seq if listed else 0)


def drop_one(rows: Rows) -> None:
    if len(rows) > 1:
        del rows[-2]


def swap_two(rows: Rows) -> None:
    one, other = rows[-2:]
    rows[-2:] = other._replace(seq=one.seq), one._replace(seq=other.seq)


def insert_one(rows: Rows) -> None:
    rows.insert(-1, deepcopy(rows[-2]))


async def test_an_untouched_log_is_whole(container: Container, context: MemberContext) -> None:
    async with container.database.read(context) as work:
        assert (await AuditLog(work).verify()).seq == await last_seq(work)


@pytest.mark.parametrize(
    ("tamper", "from_the_end"), [(drop_one, 1), (swap_two, 1), (insert_one, 0)]
)
async def test_the_first_event_out_of_place_is_named(
    container: Container,
    context: MemberContext,
    tamper: Callable[[Rows], None],
    from_the_end: int,
) -> None:
    async with container.database.read(context) as work:
        length = (await AuditLog(work).verify()).seq
        with pytest.raises(ChainBroken) as broken:
            await AuditLog(Altered(work, tamper)).verify()
    assert broken.value.params["seq"] == length - from_the_end


async def test_an_end_that_was_cut_off_is_noticed_by_the_head(
    container: Container, context: MemberContext
) -> None:
    async with container.database.read(context) as work:
        length = (await AuditLog(work).verify()).seq

        def trim(rows: Rows) -> None:
            rows[:] = [row for row in rows if row.seq < length]

        with pytest.raises(ChainBroken, match=f"Event {length} .* head is event {length}"):
            await AuditLog(Altered(work, trim)).verify()


async def test_a_byte_changed_in_any_column_is_noticed(
    container: Container, context: MemberContext
) -> None:
    async with container.database.read(context) as work:
        row: Any = (await AuditLog(work).after(0))[-2]
        # What a subject was called is told beside the chain: decision 45.
        for name in {*row._fields} - {"subject"}:

            def flip(rows: Rows, name: str = name) -> None:
                for place, each in enumerate(rows):
                    if each.id == row.id:
                        rows[place] = each._replace(**{name: flipped(getattr(each, name))})

            with pytest.raises(ChainBroken) as broken:
                await AuditLog(Altered(work, flip)).verify()
            assert broken.value.params["seq"] == row.seq, name


async def test_every_part_of_a_change_is_held(container: Container, context: MemberContext) -> None:
    async with container.database.read(context) as work:
        for name in ("field", "old", "new", "sha"):

            def flip(rows: Rows, name: str = name) -> None:
                change = rows[-1].changes[0]
                change[name] = flipped(change[name])

            with pytest.raises(ChainBroken):
                await AuditLog(Altered(work, flip)).verify()


async def test_erased_values_leave_the_chain_whole(
    container: Container, context: MemberContext
) -> None:
    def erase(rows: Rows) -> None:
        for change in rows[-1].changes:
            change["old"] = change["new"] = None

    async with container.database.read(context) as work:
        end = await AuditLog(work).verify()
        assert await AuditLog(Altered(work, erase)).verify() == end


def flipped(value: Any) -> Any:
    """Change a value as little as its kind allows."""
    if isinstance(value, datetime):
        return value.replace(microsecond=value.microsecond ^ 1)
    if isinstance(value, str):
        return chr(ord(value[0]) ^ 1) + value[1:]
    if isinstance(value, list | dict):
        return [] if value else {"was": "never said"}
    return UUID(int=(value.int if value else 0) ^ 1) if not isinstance(value, int) else value ^ 1
