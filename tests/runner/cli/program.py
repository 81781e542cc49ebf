"""The command as people run it: a process with a data directory of its own."""

import ctypes
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import runner.__main__
from runner.cli.client import Client
from runner.cli.credentials import Credentials, SignedIn
from tests.forked import Command

ROOT = Path(__file__).parents[3]
COMMAND = [sys.executable, "-m", "runner"]
READY = "Ctrl-C stops it."


@dataclass
class Started:
    """A server that has said that it is ready."""

    process: "Command | subprocess.Popen[str]"
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
        return self.process.wait(), complaints


def command(words: tuple[str, ...], environment: dict[str, str]) -> int:
    """Be the command: what a process does that has imported what the command needs."""
    os.chdir(ROOT)
    os.environ.clear()
    os.environ.update(environment)
    sys.argv = ["postmagiq", *words]
    return runner.__main__.main()


@dataclass
class Program:
    """`postmagiq` in one data directory."""

    data_dir: Path
    settings: dict[str, str] = field(default_factory=dict)
    confined: bool = False
    """Whether it obeys the modes of files also as root."""
    forked: bool = True
    """Whether it comes without the start of an interpreter, which takes longer than the rest."""

    @property
    def environment(self) -> dict[str, str]:
        inherited = {k: v for k, v in os.environ.items() if not k.startswith("POSTMAGIQ_DATA")}
        return inherited | {"POSTMAGIQ_DATA_DIR": str(self.data_dir)} | self.settings

    def run(self, *arguments: str, stdin: str = "") -> "subprocess.CompletedProcess[str]":
        process = self._start(arguments, stdin)
        printed, complaints = process.communicate(timeout=60)
        assert process.returncode is not None
        return subprocess.CompletedProcess(arguments, process.returncode, printed, complaints)

    def _start(self, words: tuple[str, ...], stdin: str = "") -> "Command | subprocess.Popen[str]":
        confined = self.confined and os.geteuid() == 0
        # What is given up is gone once another program is executed.
        if self.forked and not confined:
            return Command(command, words, self.environment, stdin=stdin)
        with tempfile.TemporaryFile("w+") as given:
            given.write(stdin)
            given.seek(0)
            return subprocess.Popen(
                [*COMMAND, *words],
                cwd=ROOT,
                env=self.environment,
                stdin=given,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
                preexec_fn=_obey_modes if confined else None,  # noqa: PLW1509 - it takes no lock
                # So that what it started itself ends with it, however it ends.
                start_new_session=True,
            )

    def ok(self, *arguments: str, stdin: str = "") -> str:
        """Run what must succeed and return what it printed."""
        done = self.run(*arguments, stdin=stdin)
        assert done.returncode == 0, done.stderr
        return done.stdout

    @contextmanager
    def up(self, *arguments: str) -> Iterator[Started]:
        with self.started("up", "--port", "0", *arguments, last=READY) as server:
            yield server

    @contextmanager
    def started(self, *arguments: str, last: str) -> Iterator[Started]:
        """Start something that stays, and wait until it has said its last line."""
        process = self._start(arguments)
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


def beside(tmp_path: Path, url: str) -> Client:
    """Be signed in at a server that is not ours."""
    credentials = Credentials(tmp_path)
    known = SignedIn("a", "b", expires_at=time.time() + 600)
    credentials.put(url, known)
    return Client(url, credentials, "test")


def _obey_modes() -> None:
    """Give up what lets root write where nobody may (PR_CAPBSET_DROP, CAP_DAC_OVERRIDE)."""
    ctypes.CDLL(None).prctl(24, 1, 0, 0, 0)
