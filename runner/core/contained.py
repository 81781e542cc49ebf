"""Run what reads the work of strangers as a program of its own, which is ended when it takes long.

A few kilobytes may unfold into gigabytes, or keep a parser written in C busy for minutes, in which
nothing else of its process is done.
"""

import asyncio
import json
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID
from weakref import WeakValueDictionary

PATIENCE_S = 60
MOST_SAID = 64 * 1024 * 1024


class UsedUp(Exception):
    """Say that the program did not end well: killed for what it used up, or by itself."""


@dataclass(frozen=True, slots=True)
class Contained:
    """A module that is run on content: two of it at once, and one for each workspace."""

    module: str
    _seats: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(2))
    _turns: WeakValueDictionary[UUID, asyncio.Lock] = field(default_factory=WeakValueDictionary)

    async def run(self, workspace_id: UUID, content: bytes, *arguments: str) -> dict[str, Any]:
        """Return the JSON object that the program answers its standard input with.

        Raises: UsedUp.
        """
        turn = self._turns.setdefault(workspace_id, asyncio.Lock())
        async with turn, self._seats:
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
