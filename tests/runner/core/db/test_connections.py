"""A connection is asked again while it is fit for it, and by one at a time."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from runner.core.db.connections import Connections
from tests.postgres import ensure_server
from tests.waiting import until

PID = "SELECT pg_backend_pid()"


class Remembering(Connections):
    """Keeps in mind what it handed out, so that a test leaves nothing open."""

    def __init__(self, **options: Any) -> None:
        super().__init__(ensure_server().admin_url, wait_s=30, pgbouncer=False, **options)
        self.taken: list[Any] = []

    async def take(self) -> Any:
        self.taken.append(await super().take())
        return self.taken[-1]


@pytest.fixture
async def connections() -> AsyncIterator[Connections]:
    async with remembering() as made:
        yield made


@asynccontextmanager
async def remembering(**options: Any) -> AsyncIterator[Connections]:
    made = Remembering(**options)
    try:
        yield made
    finally:
        for connection in made.taken:
            await connection.close()


async def test_the_one_used_last_is_handed_out_first(connections: Connections) -> None:
    one, other = await connections.take(), await connections.take()
    connections.give_back(one)
    connections.give_back(other)
    assert [await connections.take(), await connections.take()] == [other, one]


async def test_rows_hold_json_that_was_read(connections: Connections) -> None:
    connection = await connections.take()
    assert await connection.fetchval("""SELECT '{"a": [1]}'::jsonb""") == {"a": [1]}


async def test_one_that_was_lost_is_handed_to_nobody(connections: Connections) -> None:
    lost, ending = await connections.take(), await connections.take()
    pid = await lost.fetchval(PID)
    connections.give_back(lost)
    await ending.execute(f"SELECT pg_terminate_backend({pid})")

    async def is_lost() -> bool:
        return bool(lost.is_closed())

    await until(is_lost)
    found = await connections.take()
    assert await found.fetchval(PID) != pid


async def test_one_that_was_given_up_is_not_kept(connections: Connections) -> None:
    given_up = await connections.take()
    given_up.terminate()
    connections.give_back(given_up)
    assert await connections.take() is not given_up


async def test_nobody_finds_themselves_in_an_open_transaction(connections: Connections) -> None:
    left = await connections.take()
    await left.execute("BEGIN")
    connections.give_back(left)
    assert left.is_closed()
    assert not (await connections.take()).is_in_transaction()


async def test_one_whose_question_was_cut_off_serves_the_next(connections: Connections) -> None:
    connection = await connections.take()
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.1):
            await connection.fetchval("SELECT pg_sleep(60)")
    connections.give_back(connection)
    assert await (await connections.take()).fetchval("SELECT 7") == 7


async def test_what_was_unused_for_long_is_let_go() -> None:
    async with remembering(idle_s=0) as connections:
        connection = await connections.take()
        connections.give_back(connection)
        assert await connections.take() is not connection
        assert connection.is_closed()


async def test_once_closed_none_is_kept(connections: Connections) -> None:
    used: Any = await connections.take()
    free: Any = await connections.take()
    connections.give_back(free)
    connections.close()
    assert free.is_closed()
    assert not used.is_closed()
    connections.give_back(used)
    assert used.is_closed()
