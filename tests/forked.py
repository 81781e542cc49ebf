"""A process of its own that starts at once: forked from one that had imported its program.

Importing takes longer than all that a program does until it is ready, and a test that kills
twenty servers would wait for little else. The fork shares nothing with the tests but its
arguments: it is listened to, killed and waited for as any other process.
"""

import asyncio
import multiprocessing
import os
import subprocess
import sys
import tempfile
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


class Command:
    """A command with its three streams, to be treated as one of `subprocess.Popen`."""

    def __init__(self, main: Callable[..., int], *arguments: Any, stdin: str = "") -> None:
        reading, writing = os.pipe()
        self.stdout = os.fdopen(reading)
        self._complaints = tempfile.TemporaryFile("w+")  # noqa: SIM115 - closed once it was read
        with tempfile.TemporaryFile("w+") as given:
            given.write(stdin)
            given.seek(0)
            files = given.fileno(), writing, self._complaints.fileno()
            streams = [Connection(os.dup(file)) for file in files]
        os.close(writing)
        # No daemon: a server may start processes of its own.
        self._process = _context.Process(target=_become, args=(streams, main, arguments))
        self._process.start()
        for stream in streams:
            stream.close()

    @property
    def pid(self) -> int:
        assert self._process.pid is not None
        return self._process.pid

    @property
    def returncode(self) -> int | None:
        return self._process.exitcode

    def poll(self) -> int | None:
        return self._process.exitcode

    def send_signal(self, number: int) -> None:
        os.kill(self.pid, number)

    def kill(self) -> None:
        self._process.kill()

    def wait(self, timeout: float | None = None) -> int:
        self._process.join(timeout)
        if self._process.exitcode is None:
            raise subprocess.TimeoutExpired(self._process.name, timeout or 0)
        return self._process.exitcode

    def communicate(self, timeout: float | None = None) -> tuple[str, str]:
        """Return what it has printed since, and all that it complained about."""
        if self.stdout.closed:
            return "", ""
        with self.stdout, self._complaints as complaints:
            printed = self.stdout.read()
            self.wait(timeout)
            complaints.seek(0)
            return printed, complaints.read()


def _become(
    streams: list[Connection], main: Callable[..., int], arguments: tuple[Any, ...]
) -> None:
    for number, stream in enumerate(streams):
        os.dup2(stream.fileno(), number)
        stream.close()
    sys.stdin, sys.stdout, sys.stderr = os.fdopen(0), os.fdopen(1, "w"), os.fdopen(2, "w", 1)
    threading.Thread(target=_end_with_the_tests, daemon=True).start()
    # So that what it starts itself ends with it, however it ends.
    os.setsid()
    sys.exit(main(*arguments))


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
