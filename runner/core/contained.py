"""Run what reads the work of strangers as a program of its own, which is ended when it takes long.

A few kilobytes may unfold into gigabytes, or keep a parser written in C busy for minutes, in which
nothing else of its process is done.
"""

import asyncio
import json
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Iterator, Sequence
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID
from weakref import WeakValueDictionary

from runner.core.errors import Overloaded

PATIENCE_S = 60
# Each that waits holds what it was sent: some megabytes.
MOST_ASKING, MOST_ASKING_EACH = 32, 4
MOST_SAID = 64 * 1024 * 1024


Whose = frozenset[UUID]
"""Who a program is run for: a workspace and somebody in it."""


class UsedUp(Exception):
    """Say that the program did not end well: killed for what it used up, or by itself."""


@dataclass(frozen=True, slots=True)
class Contained:
    """A module that is run on content: two of it at once, one for each workspace and person."""

    module: str
    _seats: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(2))
    _turns: WeakValueDictionary[UUID, asyncio.Lock] = field(default_factory=WeakValueDictionary)
    _asking: list[Whose] = field(default_factory=list)

    async def run(self, whose: Whose, content: bytes, *arguments: str) -> dict[str, Any]:
        """Return the JSON object that the program answers its standard input with.

        Raises: UsedUp, and Overloaded when too many wait already.
        """
        with self._asked(whose):
            async with AsyncExitStack() as turns:
                # In one order, so that no two wait for each other.
                for id in sorted(whose):
                    turn = self._turns.setdefault(id, asyncio.Lock())
                    await turns.enter_async_context(turn)
                async with self._seats:
                    return await self._run(content, arguments)

    @contextmanager
    def _asked(self, whose: Whose) -> Iterator[None]:
        most = max(sum(id in each for each in self._asking) for id in whose)
        if most >= MOST_ASKING_EACH or len(self._asking) >= MOST_ASKING:
            raise Overloaded
        self._asking.append(whose)
        try:
            yield
        finally:
            self._asking.remove(whose)

    async def _run(self, content: bytes, arguments: Sequence[str]) -> dict[str, Any]:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-I", "-m", self.module, *arguments),
            stdin=PIPE,
            stdout=PIPE,
            stderr=DEVNULL,
            env={},
        )
        try:
            async with asyncio.timeout(PATIENCE_S):
                said: dict[str, Any] = json.loads(await _answer(process, content))
        except (TimeoutError, ValueError) as error:
            raise UsedUp from error
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()
        return said


async def _answer(process: Process, content: bytes) -> bytes:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(content)
    process.stdin.write_eof()
    said = bytearray()
    while piece := await process.stdout.read(2**16):
        said += piece
        if len(said) > MOST_SAID:
            break
    return bytes(said)
