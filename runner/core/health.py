"""Whether a process can serve: its parts are asked at once, and none is waited for long."""

import asyncio
import shutil
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Literal

import structlog

log = structlog.get_logger(__name__)

State = Literal["ok", "missing", "behind", "older", "newer", "full", "failing"]
Ask = Callable[[], Awaitable[State]]
# Others do what is missing or behind, later: nobody has to be sent elsewhere for it.
BEARABLE: frozenset[State] = frozenset({"ok", "missing", "behind"})
BOUND_S = 1.5
FORGET_S = 30.0


class Health:
    """Ask each part how it is; one that is silent for `BOUND_S` fails.

    A silent part is not asked a second time meanwhile, however many want to know, until its
    question is given up after `FORGET_S`: asking must not cost what a part has left.
    """

    def __init__(self, parts: Mapping[str, Ask]) -> None:
        self._parts = parts
        self._asked: dict[str, tuple[float, asyncio.Task[State]]] = {}

    async def ask(self) -> dict[str, State]:
        """Return the state of every part, in the order they were given."""
        asked = {name: self._question(name) for name in self._parts}
        await asyncio.wait(asked.values(), timeout=BOUND_S)
        return {name: _answer(name, task) for name, task in asked.items()}

    async def stop(self) -> None:
        """Give up every question."""
        tasks = [task for _, task in self._asked.values()]
        self._asked.clear()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _question(self, name: str) -> asyncio.Task[State]:
        at = asyncio.get_running_loop().time()
        since, task = self._asked.get(name, (at, None))
        if task is not None and not task.done():
            if at < since + FORGET_S:
                return task
            task.cancel()
        task = asyncio.ensure_future(self._parts[name]())
        self._asked[name] = at, task
        return task


def is_ready(parts: Mapping[str, State]) -> bool:
    """Whether requests can be served."""
    return {*parts.values()} <= BEARABLE


def free_bytes(folder: Path) -> int:
    """Say how much fits on the disk of a folder, also of one that is not made yet."""
    there = next(place for place in (folder, *folder.parents) if place.exists())
    return shutil.disk_usage(there).free


def _answer(name: str, task: asyncio.Task[State]) -> State:
    if not task.done():
        log.warning("part_silent", part=name, after_s=BOUND_S)
        return "failing"
    try:
        return task.result()
    except (Exception, asyncio.CancelledError):
        log.warning("part_failing", part=name, exc_info=True)
        return "failing"
