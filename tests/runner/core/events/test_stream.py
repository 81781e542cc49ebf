"""Live events can be resumed at any number and miss nothing."""

import asyncio
from contextlib import AsyncExitStack
from pathlib import Path
from uuid import UUID

import pytest
from pydantic import SecretStr
from sqlalchemy.exc import DBAPIError

from runner.bootstrap import Container, build
from runner.core.actors import Actor, Door
from runner.core.events.stream import BATCH, LiveEvent, Stream, events_since, last_seq
from runner.settings import Settings
from runner.workspaces import MemberContext, WorkspaceScope
from runner.workspaces.events import RoleCreated
from tests.client import Api
from tests.conftest import sqlite_settings
from tests.waiting import until


async def workspace(api: Api) -> tuple[Api, MemberContext]:
    ann = await api.register()
    ws = await ann.workspace()
    actor = Actor(user_id=UUID(ann.user["id"]), door=Door.API)
    return ann, MemberContext(UUID(ws["id"]), actor, WorkspaceScope.READ)


async def rename(who: Api, context: MemberContext, name: str) -> None:
    answer = await who.patch(f"/w/{context.workspace_id}", {"name": name})
    assert answer.status_code == 200


async def since(container: Container, context: MemberContext, seq: int) -> list[LiveEvent]:
    async with container.database.read(context) as work:
        return await events_since(work, seq)


async def test_reading_goes_on_where_it_stopped(container: Container, api: Api) -> None:
    ann, context = await workspace(api)
    for n in range(5):
        await rename(ann, context, f"name {n}")
    whole = await since(container, context, 0)
    for stopped in range(len(whole)):
        rest = await since(container, context, stopped)
        assert [row.seq for row in rest] == [row.seq for row in whole[stopped:]]
    async with container.database.read(context) as work:
        assert await last_seq(work) == whole[-1].seq


async def test_who_waits_is_woken_by_a_commit(container: Container, api: Api) -> None:
    ann, context = await workspace(api)
    stream = container.stream
    async with stream.watch(context.workspace_id):
        turn = stream.turn(context.workspace_id)
        await rename(ann, context, "news")
        await asyncio.wait_for(turn.wait(), 10)


async def test_all_who_wait_read_the_news_once(container: Container, api: Api) -> None:
    ann, context = await workspace(api)
    at = context.workspace_id
    stream = Stream(container.database)
    async with stream.watch(at):
        begin = (await since(container, context, 0))[-1].seq
        assert await stream.since(at, stream.turn(at), begin) == []
        turn = stream.turn(at)
        for n in range(3):
            await rename(ann, context, f"name {n}")
        assert turn.is_set()
        turn = stream.turn(at)
        found = await asyncio.gather(*(stream.since(at, turn, begin + n) for n in range(3)))
        assert [[row.seq - begin for row in rows or ()] for rows in found] == [
            [1, 2, 3],
            [2, 3],
            [3],
        ]
        assert len({id(rows[-1]) for rows in found if rows}) == 1
        whole = await since(container, context, begin)
        assert found[0] == whole
        # Who is behind what is at hand asks for themselves.
        assert await stream.since(at, turn, begin - 1) is None


async def test_who_hangs_up_in_a_look_leaves_it_to_its_end(container: Container, api: Api) -> None:
    ann, context = await workspace(api)
    at, stream, places = (
        context.workspace_id,
        Stream(container.database),
        container.database.system_works,
    )
    begin = (await since(container, context, 0))[-1].seq
    await rename(ann, context, "news")
    async with AsyncExitStack() as full:
        for _ in range(places.places):
            await full.enter_async_context(places.place(None))
        async with stream.watch(at):
            look = asyncio.ensure_future(stream.since(at, stream.turn(at), begin))

            async def waiting() -> int:
                return places.waiting

            await until(waiting)
    assert [row.seq - begin for row in await look or ()] == [1]


async def test_more_than_a_batch_is_read_turn_by_turn(container: Container, api: Api) -> None:
    _, context = await workspace(api)
    at = context.workspace_id
    stream = Stream(container.database)
    begin = (await since(container, context, 0))[-1].seq
    async with stream.watch(at):
        await stream.since(at, stream.turn(at), begin)
        async with container.database.write(context) as work:
            for n in range(BATCH + 1):
                work.emit(RoleCreated(subject_id=UUID(int=n)))
        told: list[int] = []
        while len(told) <= BATCH:
            turn = stream.turn(at)
            rows = await stream.since(at, turn, told[-1] if told else begin)
            assert rows
            told += [row.seq for row in rows]
        assert told == list(range(begin + 1, begin + BATCH + 2))


async def test_a_reading_that_failed_is_not_what_the_next_gets(tmp_path: Path) -> None:
    container = build(Settings(data_dir=tmp_path, secret_key=SecretStr("x" * 32)))
    stream, at = container.stream, UUID(int=1)
    async with stream.watch(at):
        with pytest.raises(DBAPIError):
            await stream.since(at, stream.turn(at), 0)
        sqlite_settings(tmp_path)
        assert await stream.since(at, stream.turn(at), 0) == []
    await container.database.close()


async def test_news_elsewhere_wake_nobody_here(container: Container, api: Api) -> None:
    ann, context = await workspace(api)
    other = MemberContext(UUID((await ann.workspace("Other"))["id"]), context.actor, context.scope)
    # A stream of its own, told by commits alone.
    stream = Stream(container.database)
    async with stream.watch(context.workspace_id):
        turn = stream.turn(context.workspace_id)
        await rename(ann, other, "news")
        assert not turn.is_set()


async def test_what_another_process_commits_is_seen_by_asking(
    container: Container, api: Api
) -> None:
    _, context = await workspace(api)
    if not container.database.is_postgres:
        return
    async with container.stream.watch(context.workspace_id):
        turn = container.stream.turn(context.workspace_id)
        # The head as it is counts as news to a watcher that has just come.
        await asyncio.wait_for(turn.wait(), 10)


async def test_closing_lets_every_waiter_go(container: Container) -> None:
    stream = Stream(container.database)
    stream.start()
    turn = stream.turn(UUID(int=1))
    await stream.stop()
    assert turn.is_set()
    assert stream.closing.is_set()
