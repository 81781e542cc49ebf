"""Parts are asked at once; a silent one is asked once, however many want to know."""

import asyncio
from pathlib import Path

from runner.core.health import Health, State, free_bytes, is_ready


async def test_who_asks_meanwhile_shares_the_question() -> None:
    asked, answered = 0, asyncio.Event()

    async def slow() -> State:
        nonlocal asked
        asked += 1
        await answered.wait()
        return "ok"

    health = Health({"slow": slow})
    waiting = [asyncio.create_task(health.ask()) for _ in range(20)]
    assert [await ask for ask in waiting] == [{"slow": "failing"}] * 20
    assert asked == 1
    later = asyncio.create_task(health.ask())
    answered.set()
    assert await later == {"slow": "ok"}
    assert await health.ask() == {"slow": "ok"}
    assert asked == 2


async def test_a_part_that_breaks_fails_alone() -> None:
    async def broken() -> State:
        raise RuntimeError("secret")

    async def whole() -> State:
        return "ok"

    assert await Health({"broken": broken, "whole": whole}).ask() == {
        "broken": "failing",
        "whole": "ok",
    }


def test_what_others_do_later_stands_in_no_request_s_way() -> None:
    bearable: tuple[State, ...] = ("ok", "missing", "behind")
    unbearable: tuple[State, ...] = ("older", "newer", "full", "failing")
    assert all(is_ready({"part": state}) for state in bearable)
    assert not any(is_ready({"one": "ok", "part": state}) for state in unbearable)


def test_a_folder_that_is_not_made_yet_has_a_disk(tmp_path: Path) -> None:
    assert free_bytes(tmp_path / "not" / "yet") > 0
