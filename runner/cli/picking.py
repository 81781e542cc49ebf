"""`--jq`: pick out of an answer what a script wants to have of it."""

from collections.abc import Iterable, Iterator
from typing import Any

from runner.cli.exits import Exit, Stop
from runner.cli.show import Sieve


def sieve(expression: str) -> Sieve:
    """Understand an expression before anything is asked; raises Stop."""
    try:
        import jq
    except ImportError:
        line = "--jq needs the Python package jq, which is not installed here."
        raise Stop(Exit.USAGE, line) from None
    try:
        program = jq.compile(expression)
    except ValueError as error:
        raise _refused(error) from None

    def pick(value: Any) -> Iterator[Any]:
        found: Iterable[Any] = iter(program.input_value(value))
        try:
            yield from found
        except ValueError as error:
            raise _refused(error) from None

    return pick


def _refused(error: ValueError) -> Stop:
    said = str(error).partition("\n")[0].removeprefix("jq: error: ")
    return Stop(Exit.USAGE, f"--jq: {said}.")
