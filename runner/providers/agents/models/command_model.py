"""A model behind a command of this machine, such as a coding agent of the terminal."""

import asyncio
import os
import signal
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from runner.providers.agents.models.command import Command, Printed
from runner.providers.agents.models.errors import (
    AnswerTooLong,
    CommandFailed,
    CommandMissing,
    ModelTooSlow,
)
from runner.providers.agents.models.port import Answer, Hear, Question, unheard

MOST_BYTES = 4 * 1024 * 1024
CHUNK_BYTES = 64 * 1024
LOOK_S = 0.02
TERM_S = 0.3
"""How long a command may take to end itself."""
PASSED_ON = ("HOME", "LANG", "LC_ALL", "PATH", "TZ", "USER")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Where a command runs, as whom, and what it sees of the environment."""

    folder: Path
    variables: tuple[str, ...] = ()
    user: str | None = None
    answer_s: float = 300.0
    environ: Mapping[str, str] = field(default_factory=lambda: os.environ)

    @property
    def seen(self) -> dict[str, str]:
        named = (*PASSED_ON, *self.variables)
        return {name: self.environ[name] for name in named if name in self.environ}


class CommandModel:
    """Ask a command: the question goes in, what it prints is the answer."""

    def __init__(self, command: Command, around: Surroundings) -> None:
        self._command, self._around = command, around

    @property
    def vendor(self) -> str:
        return self._command.name

    @property
    def name(self) -> str:
        return self._command.name

    async def answer(self, question: Question, hear: Hear = unheard) -> Answer:
        text = await self._run(question.text)
        hear(text, True)
        printed, command = Printed.read(text), self._command
        answer = printed.at(command.answer) if command.answer else text
        if not isinstance(answer, str):
            raise CommandFailed(command=self.name, ending=f"no {command.answer} in what it printed")
        return Answer(
            answer,
            self.name,
            printed.number(command.tokens_in),
            printed.number(command.tokens_out),
            cost_micros=printed.micros(command.dollars) or 0,
        )

    async def examine(self) -> None:
        await self._run("Answer with the one word: ready")

    async def _run(self, question: str) -> str:
        process = await self._started()
        asking = asyncio.create_task(_ask(process, question))
        try:
            async with asyncio.timeout(self._around.answer_s):
                printed, code = await self._heard(process)
        except TimeoutError as error:
            limit_s = round(self._around.answer_s)
            raise ModelTooSlow(model=self.name, deadline_s=limit_s) from error
        finally:
            asking.cancel()
            await _end(process)
        if code:
            raise CommandFailed(command=self.name, ending=f"code {code}")
        return printed.decode(errors="replace")

    async def _heard(self, process: Process) -> tuple[bytes, int]:
        """Return what was printed, and the code; what a command leaves behind is not waited for."""
        printed = bytearray()
        reading = asyncio.create_task(self._read(process, printed))
        exited = asyncio.create_task(_exit(process))
        try:
            await asyncio.wait({reading, exited}, return_when=asyncio.FIRST_COMPLETED)
            if not reading.done():
                await asyncio.wait({reading}, timeout=TERM_S)
            if reading.done():
                reading.result()
            return bytes(printed), await exited
        finally:
            reading.cancel()
            exited.cancel()

    async def _started(self) -> Process:
        around = self._around
        around.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            return await asyncio.create_subprocess_exec(
                *self._command.line,
                stdin=PIPE,
                stdout=PIPE,
                stderr=DEVNULL,
                cwd=around.folder,
                env=around.seen,
                start_new_session=True,
                user=around.user,
            )
        except OSError as error:
            raise CommandMissing(command=self.name) from error

    async def _read(self, process: Process, printed: bytearray) -> None:
        assert process.stdout is not None
        while chunk := await process.stdout.read(CHUNK_BYTES):
            printed += chunk
            if len(printed) > MOST_BYTES:
                raise AnswerTooLong(model=self.name)


async def _exit(process: Process) -> int:
    # `wait` comes back when all pipes are closed, which a child of the command may hold open.
    while process.returncode is None:  # noqa: ASYNC110
        await asyncio.sleep(LOOK_S)
    return process.returncode


async def _ask(process: Process, question: str) -> None:
    """Hand the question over; a command that does not listen to the end is heard all the same."""
    assert process.stdin is not None
    with suppress(BrokenPipeError, ConnectionResetError):
        process.stdin.write(question.encode())
        await process.stdin.drain()
        process.stdin.close()


async def _end(process: Process) -> None:
    """End the command and all it started; nothing that outlives it is waited for."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGTERM)
        with suppress(TimeoutError):
            await asyncio.wait_for(_exit(process), TERM_S)
        # Who does not listen, and what the command left behind.
        os.killpg(process.pid, signal.SIGKILL)
    await _exit(process)
    # What a child of the command holds open is closed here; asyncio has no public way to do so.
    process._transport.close()  # type: ignore[attr-defined]
