"""The one place where a command prints: a terminal obeys nothing that somebody else wrote."""

import sys

from runner.core.visible import visible


def say(text: str = "", *, complaint: bool = False) -> None:
    """Print a text and end its line; complaints go to standard error."""
    print(visible(text), file=sys.stderr if complaint else sys.stdout, flush=True)
