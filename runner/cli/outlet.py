"""The one place where a command prints: a terminal obeys nothing that somebody else wrote."""

import sys
from contextlib import suppress

from runner.cli.exits import Exit, Stop
from runner.core.visible import visible


def say(text: str = "", *, complaint: bool = False) -> None:
    """Print a text and end its line; complaints go to standard error.

    Raises Stop where the output takes nothing, such as a full disk.
    """
    output = sys.stderr if complaint else sys.stdout
    try:
        print(visible(text), file=output, flush=True)
    except BrokenPipeError:
        raise
    except OSError as error:
        # What it holds would be tried again while Python ends, and end in a traceback.
        with suppress(OSError):
            output.close()
        if not complaint:
            line = f"The standard output cannot be written: {error.strerror}."
            raise Stop(Exit.USAGE, line) from error
