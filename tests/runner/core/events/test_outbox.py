"""The log of a workspace: no gaps, one chain, in the order of the commits."""

import asyncio
from uuid import UUID

import pytest
import sqlalchemy as sa

from runner.bootstrap import Container
from runner.core.actors import Actor, Door
from runner.core.events.event import Audience, Event, chain, digest, sha
from runner.core.events.models import GENESIS, EventHead, EventRow, PlatformEvent
from runner.core.events.outbox import NoHead
from runner.core.ids import new_id
from runner.workspaces import MemberContext, WorkspaceScope
from tests.client import Api


class Ticked(Event):
    type = "clock.ticked"
    n: int


class Struck(Ticked):
    type = "clock.struck"
    audience = Audience.PLATFORM


@pytest.fixture
async def context(api: Api) -> MemberContext:
    ann = await api.register()
    ws = await ann.workspace()
    actor = Actor(user_id=UUID(ann.user["id"]), door=Door.API)
    return MemberContext(UUID(ws["id"]), actor, WorkspaceScope.READ)


async def tick(container: Container, context: MemberContext, *numbers: int) -> None:
    async with container.database.write(context) as work:
        for n in numbers:
            work.emit(Ticked(subject_id=context.workspace_id, n=n))


async def log_of(container: Container, workspace_id: UUID) -> list[EventRow]:
    async with container.database.system() as work:
        own = EventRow.workspace_id == workspace_id
        found = await work.session.scalars(sa.select(EventRow).where(own).order_by(EventRow.seq))  # type: ignore[arg-type]
        return list(found)


def broken_at(log: list[EventRow]) -> int | None:
    """Walk the chain and return the first number that does not follow."""
    previous = GENESIS
    for place, row in enumerate(log, start=1):
        follows = row.seq == place and row.prev_hash == previous and row.data_sha == sha(row.data)
        if not follows or row.hash != chain(previous, digest(row)):
            return row.seq
        previous = row.hash
    return None


async def test_twenty_writers_at_once_leave_no_gap_and_one_chain(
    container: Container, context: MemberContext
) -> None:
    await asyncio.gather(*(tick(container, context, n, n + 100) for n in range(20)))
    log = await log_of(container, context.workspace_id)
    ticks = [row.data["n"] for row in log if row.type == "clock.ticked"]
    assert [row.seq for row in log] == [*range(1, len(log) + 1)]
    assert sorted(ticks) == sorted([*range(20), *range(100, 120)])
    # Both events of one commit stand together.
    assert all(ticks[at + 1] == ticks[at] + 100 for at in range(0, 40, 2))
    assert broken_at(log) is None


async def test_the_head_is_the_end_of_the_chain(
    container: Container, context: MemberContext
) -> None:
    await tick(container, context, 1, 2)
    log = await log_of(container, context.workspace_id)
    async with container.database.system() as work:
        own = EventHead.workspace_id == context.workspace_id
        head = (await work.session.scalars(sa.select(EventHead).where(own))).one()  # type: ignore[arg-type]
    assert (head.seq, head.hash) == (log[-1].seq, log[-1].hash)


async def test_a_changed_dropped_or_swapped_row_breaks_the_chain(
    container: Container, context: MemberContext
) -> None:
    await tick(container, context, 1, 2, 3)
    log = await log_of(container, context.workspace_id)
    assert broken_at(log) is None
    assert broken_at([*log[:1], *log[2:]]) == 3
    assert broken_at([log[0], log[2], log[1], *log[3:]]) == 3
    log[1].data = {"n": 99}
    assert broken_at(log) == 2


async def test_a_later_number_is_never_seen_first(
    container: Container, context: MemberContext
) -> None:
    """Whoever reads sees numbers without a hole, while many write."""
    done = asyncio.Event()
    holes = []

    async def watch() -> None:
        while not done.is_set():
            numbers = [row.seq for row in await log_of(container, context.workspace_id)]
            holes.extend(numbers if numbers != [*range(1, len(numbers) + 1)] else [])

    watching = asyncio.create_task(watch())
    await asyncio.gather(*(tick(container, context, n) for n in range(20)))
    done.set()
    await watching
    assert holes == []


async def test_an_event_of_no_workspace_is_kept_by_the_platform(container: Container) -> None:
    subject = new_id()
    async with container.database.system() as work:
        work.emit(Struck(subject_id=subject, n=1))
    async with container.database.system() as work:
        of = PlatformEvent.subject_id == subject
        assert (await work.session.scalars(sa.select(PlatformEvent).where(of))).one().data == {  # type: ignore[arg-type]
            "n": 1
        }


async def test_a_workspace_without_a_log_takes_no_event(container: Container) -> None:
    with pytest.raises(NoHead):
        async with container.database.system() as work:
            work.emit(Ticked(subject_id=new_id(), n=1), workspace_id=new_id())
