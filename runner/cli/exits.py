"""How the command ends: numbers that scripts may rely on, and the one line that says why."""

from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from runner.settings import BadSettings


class Exit(IntEnum):
    """The exit codes; their meaning never changes."""

    OK = 0
    REFUSED = 1
    """The server said no; the line begins with its stable code."""
    USAGE = 2
    """The command line or its environment makes no sense here, or another instance holds the data
    directory."""
    UNREACHABLE = 3
    """No server or database answers there, or the port is taken."""
    UNFIT = 4
    """Settings or database are not fit to start on."""
    SIGN_IN = 5
    """Nobody is signed in, or the sign-in has ended."""
    FAILED = 6
    """What was started came to a bad end: a run failed or was cancelled."""


class Stop(Exception):
    """End the command with a code and one line on standard error."""

    def __init__(
        self, code: Exit, line: str, *, request_id: str | None = None, fact: str | None = None
    ) -> None:
        self.code, self.fact = code, fact
        super().__init__(f"{line} (request {request_id})" if request_id else line)


def misconfigured(error: "BadSettings") -> Stop:
    """Say why settings are refused; the environment is part of how the command was called."""
    from runner.settings import BadEnvironment

    return Stop(Exit.USAGE if isinstance(error, BadEnvironment) else Exit.UNFIT, str(error))
