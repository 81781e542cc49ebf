"""The one place where a command prints: a terminal obeys nothing that somebody else wrote."""

import codecs
import io
import json
import os
import sys
from typing import Any, TextIO

from runner.cli.exits import Exit, Stop
from runner.core.visible import visible

SPELT = "spelt"


class Outlet(io.FileIO):
    """A standard stream; the first time that the output takes nothing ends the command."""

    def __init__(self, known: TextIO | None, *, ends: bool) -> None:
        # One that was closed is none; its number may belong to another file by now.
        number = os.open(os.devnull, os.O_RDONLY) if known is None else known.fileno()
        super().__init__(number, "w", closefd=known is None)
        # Whoever lets go of it closes its number.
        self.known, self.ends = known, ends

    def write(self, data: Any) -> int:
        """Raise Stop once; whatever is held back by then, Python tries again while it ends."""
        try:
            return super().write(data)
        except OSError as error:
            if not self.ends:
                return len(data)
            self.ends = False
            if isinstance(error, BrokenPipeError):
                # Who reads a pipe had enough, which nobody need be told.
                raise SystemExit(Exit.OK) from None
            line = f"The standard output cannot be written: {error.strerror}."
            raise Stop(Exit.UNWRITTEN, line) from error


def open_outlets() -> None:
    """Have whatever is printed, by us or by a library, end in one line where nothing takes it.

    What an encoding cannot say is spelt as JSON does, which leaves JSON what it is.
    """
    codecs.register_error(SPELT, _spelt)
    sys.stdout = _opened(sys.stdout, ends=True)
    sys.stderr = _opened(sys.stderr, ends=False)


def say(text: str = "", *, complaint: bool = False) -> None:
    """Print a text and end its line; complaints go to standard error."""
    print(visible(text), file=sys.stderr if complaint else sys.stdout, flush=True)


def _opened(known: TextIO | None, *, ends: bool) -> TextIO:
    writer = io.BufferedWriter(Outlet(known, ends=ends))
    return io.TextIOWrapper(writer, known.encoding if known else None, SPELT, line_buffering=True)


def _spelt(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return json.dumps(error.object[error.start : error.end])[1:-1], error.end
