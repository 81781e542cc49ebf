"""A process of its own that starts at once: forked from one that had imported its program.

Importing takes longer than all that a program does until it is ready, and a test that kills
twenty servers would wait for little else. The fork shares nothing with the tests but its
arguments: it is listened to, killed and waited for as any other process.
"""

import asyncio
import multiprocessing
import os
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerProcess
from typing import Any

_context = multiprocessing.get_context("forkserver")
_context.set_forkserver_preload(["tests.preloaded"])


@dataclass
class Forked:
    """A program at work, and what it prints."""

    process: ForkServerProcess
    stdout: asyncio.StreamReader = field(default_factory=asyncio.StreamReader)
    ended: asyncio.Event = field(default_factory=asyncio.Event)

    @classmethod
    async def start(cls, main: Callable[..., None], *arguments: Any) -> "Forked":
        ours, theirs = _context.Pipe(duplex=False)
        process = _context.Process(target=_run, args=(theirs, main, arguments), daemon=True)
        # In a thread: the first of them waits for the imports.
        await asyncio.to_thread(process.start)
        theirs.close()
        forked, loop = cls(process), asyncio.get_running_loop()
        with ours:
            pipe = os.fdopen(os.dup(ours.fileno()), "rb", 0)
        await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(forked.stdout), pipe)
        loop.add_reader(process.sentinel, forked._end)
        return forked

    @property
    def returncode(self) -> int | None:
        return self.process.exitcode

    async def wait(self) -> int:
        await self.ended.wait()
        assert self.returncode is not None
        return self.returncode

    def kill(self) -> None:
        self.process.kill()

    def terminate(self) -> None:
        self.process.terminate()

    def _end(self) -> None:
        asyncio.get_running_loop().remove_reader(self.process.sentinel)
        self.process.join()
        self.ended.set()


def _run(stdout: Connection, main: Callable[..., None], arguments: tuple[Any, ...]) -> None:
    threading.Thread(target=_end_with_the_tests, daemon=True).start()
    with stdout:
        os.dup2(stdout.fileno(), 1)
    main(*arguments)


def _end_with_the_tests() -> None:
    """End with who started it: tests that are interrupted stop nothing themselves."""
    tests = multiprocessing.parent_process()
    assert tests is not None
    tests.join()
    os._exit(1)
