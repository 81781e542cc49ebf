"""Who gets a connection: a share each, in turn, and nobody waits for long."""

import asyncio
from contextlib import AsyncExitStack

import pytest

from runner.bootstrap import Container, build
from runner.core.db.admission import Admission, Waiting
from runner.core.errors import DatabaseUnavailable, Overloaded
from runner.core.ids import new_id
from tests.waiting import until

BAKERY, CAFE = new_id(), new_id()


async def stand_in(door: Admission, name: str, who: object, order: list[str]) -> None:
    async with door.place(who):  # type: ignore[arg-type]
        order.append(name)


async def standing(door: Admission, count: int) -> None:
    async def waits() -> bool:
        return door.waiting == count

    await until(waits)


async def test_one_workspace_never_holds_more_than_its_share() -> None:
    door = Admission(4, Waiting(longest_s=0.01))
    async with AsyncExitStack() as held:
        for _ in range(3):
            await held.enter_async_context(door.place(BAKERY))
        with pytest.raises(DatabaseUnavailable):
            await held.enter_async_context(door.place(BAKERY))
        await held.enter_async_context(door.place(CAFE))
        with pytest.raises(DatabaseUnavailable):
            await held.enter_async_context(door.place(None))
    assert (door.held, door.waiting, door.expired, door.shed) == (0, 0, 2, 0)


async def test_the_lines_of_the_workspaces_are_served_in_turn() -> None:
    door, order = Admission(1, Waiting()), list[str]()
    async with asyncio.TaskGroup() as group, door.place(BAKERY):
        for name in ("bakery 1", "bakery 2", "bakery 3"):
            group.create_task(stand_in(door, name, BAKERY, order))
        await standing(door, 3)
        group.create_task(stand_in(door, "café", CAFE, order))
        await standing(door, 4)
    assert order == ["bakery 1", "café", "bakery 2", "bakery 3"]


async def test_one_more_than_may_wait_is_refused_at_once() -> None:
    door, order = Admission(1, Waiting(most=1)), list[str]()
    async with asyncio.TaskGroup() as group, door.place(BAKERY):
        group.create_task(stand_in(door, "first", BAKERY, order))
        await standing(door, 1)
        with pytest.raises(Overloaded):
            await stand_in(door, "second", CAFE, order)
    assert (order, door.shed) == (["first"], 1)


async def test_who_is_cut_off_in_the_line_leaves_no_place_taken() -> None:
    door, order = Admission(1, Waiting()), list[str]()
    async with door.place(BAKERY):
        waits = asyncio.create_task(stand_in(door, "gone", CAFE, order))
        late = asyncio.create_task(stand_in(door, "late", CAFE, order))
        await standing(door, 2)
        waits.cancel()
    # Its turn has come, and it has not been told yet.
    late.cancel()
    await asyncio.gather(waits, late, return_exceptions=True)
    assert (order, door.held, door.waiting) == ([], 0, 0)
    await stand_in(door, "next", CAFE, order)
    assert order == ["next"]


async def test_a_workspace_at_its_share_is_told_so_and_the_others_go_on(
    container: Container,
) -> None:
    settings = container.settings.model_copy(
        update={"database_share": 1, "database_wait_s": 0.5, "database_pool": 2}
    )
    database = build(settings).database
    await database.open()
    async with database.system_read() as work:
        assert work.on_postgres is database.is_postgres
    async with database.reads.place(BAKERY):
        with pytest.raises(DatabaseUnavailable):
            async with database.reads.place(BAKERY):
                pass
        async with database.reads.place(CAFE):
            pass
    await database.close()
