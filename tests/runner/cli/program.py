"""The command as people run it: a process with a data directory of its own."""

import ctypes
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import runner.__main__
from tests.forked import Forked

ROOT = Path(__file__).parents[3]
COMMAND = [sys.executable, "-m", "runner"]
READY = "Ctrl-C stops it."


@dataclass
class Started:
    """A server that has said that it is ready."""

    process: "subprocess.Popen[str]"
    said: list[str]

    @property
    def url(self) -> str:
        return next(word for word in self.said[0].split() if word.startswith("http"))

    @property
    def link(self) -> str:
        line = next(line for line in self.said if "Sign in" in line)
        return next(word for word in line.split() if word.startswith("http"))

    def stop(self, sig: signal.Signals = signal.SIGTERM) -> tuple[int, str]:
        """Send a signal; return exit code and everything it complained about."""
        self.process.send_signal(sig)
        _, complaints = self.process.communicate(timeout=30)
        return self.process.returncode, complaints


def serve(environment: dict[str, str]) -> None:
    """Be `postmagiq up`, forked: faster than the command, where starting is not the matter."""
    os.environ.update(environment)
    sys.argv = ["postmagiq", "up", "--port", "0"]
    sys.exit(runner.__main__.main())


@dataclass
class Program:
    """`postmagiq` in one data directory."""

    data_dir: Path
    settings: dict[str, str] = field(default_factory=dict)
    confined: bool = False
    """Whether it obeys the modes of files also as root."""

    @property
    def environment(self) -> dict[str, str]:
        inherited = {k: v for k, v in os.environ.items() if not k.startswith("POSTMAGIQ_DATA")}
        return inherited | {"POSTMAGIQ_DATA_DIR": str(self.data_dir)} | self.settings

    def run(self, *arguments: str, stdin: str = "") -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [*COMMAND, *arguments],
            cwd=ROOT,
            env=self.environment,
            input=stdin,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
            preexec_fn=_obey_modes if self.confined and os.geteuid() == 0 else None,
        )

    def ok(self, *arguments: str, stdin: str = "") -> str:
        """Run what must succeed and return what it printed."""
        done = self.run(*arguments, stdin=stdin)
        assert done.returncode == 0, done.stderr
        return done.stdout

    @asynccontextmanager
    async def beside(self) -> AsyncIterator[list[str]]:
        """Let a server run here that no test ends, and return what it said."""
        server, said = await Forked.start(serve, self.environment), [""]
        try:
            while READY not in said[-1]:
                line = await server.stdout.readline()
                assert line, "the server ended by itself"
                said.append(line.decode().strip())
            yield said[1:]
        finally:
            server.kill()
            await server.wait()

    @contextmanager
    def up(self, *arguments: str) -> Iterator[Started]:
        with self.started("up", "--port", "0", *arguments, last=READY) as server:
            yield server

    @contextmanager
    def started(self, *arguments: str, last: str) -> Iterator[Started]:
        """Start something that stays, and wait until it has said its last line."""
        process = subprocess.Popen(
            [*COMMAND, *arguments],
            cwd=ROOT,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            # So that what it started itself ends with it, however it ends.
            start_new_session=True,
        )
        assert process.stdout is not None
        said: list[str] = []
        try:
            while last not in (said[-1] if said else ""):
                line = process.stdout.readline()
                assert line, process.communicate()[1]
                said.append(line.strip())
            yield Started(process, said)
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
            process.communicate()


def _obey_modes() -> None:
    """Give up what lets root write where nobody may (PR_CAPBSET_DROP, CAP_DAC_OVERRIDE)."""
    ctypes.CDLL(None).prctl(24, 1, 0, 0, 0)
