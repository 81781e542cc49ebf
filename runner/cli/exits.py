"""How the command ends: numbers that scripts may rely on, and the one line that says why."""

from collections.abc import Mapping
from enum import IntEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from runner.settings import BadSettings


class Exit(IntEnum):
    """The exit codes, one for each kind of failure; their meaning never changes."""

    OK = 0
    REFUSED = 1
    """The server said no; the line begins with its stable code."""
    USAGE = 2
    """The command line or its environment makes no sense here."""
    UNREACHABLE = 3
    """No server or database answers there, or what answers is none of ours."""
    UNFIT = 4
    """Settings or database are not fit to start on."""
    SIGN_IN = 5
    """A server answers and does not know who asks: nobody is signed in, or no longer."""
    FAILED = 6
    """What was started came to a bad end: a run failed or was cancelled."""
    TAKEN = 7
    """Another process has the port or the data directory."""
    UNWRITTEN = 8
    """What was to be printed or saved cannot be written."""
    INTERRUPTED = 130
    """Somebody pressed Ctrl-C."""


class Stop(Exception):
    """End the command with a code and one line on standard error."""

    def __init__(
        self,
        code: Exit,
        line: str,
        *,
        fact: str | None = None,
        problem: Mapping[str, Any] | None = None,
    ) -> None:
        known, said = _read(line)
        self.code, self.fact = code, fact or known
        self.problem = problem or {
            "type": "about:blank",
            "title": TITLES.get(code, "Refused"),
            "code": self.fact or code.name.lower(),
            "detail": said,
        }
        request_id = self.problem.get("request_id")
        super().__init__(f"{line} (request {request_id})" if request_id else line)


TITLES = {
    Exit.USAGE: "Wrong usage",
    Exit.UNREACHABLE: "Nobody answers",
    Exit.UNFIT: "Unfit to start on",
    Exit.SIGN_IN: "Not signed in",
    Exit.FAILED: "It came to a bad end",
    Exit.TAKEN: "Taken by another process",
    Exit.UNWRITTEN: "Cannot be written",
    Exit.INTERRUPTED: "Interrupted",
}


def _read(line: str) -> tuple[str | None, str]:
    """Tell the stable code that a line may begin with from what it says."""
    code, colon, said = line.partition(": ")
    return (code, said) if colon and code.islower() and code.isidentifier() else (None, line)


def misconfigured(error: "BadSettings") -> Stop:
    """Say why settings are refused; the environment is part of how the command was called."""
    from runner.settings import BadEnvironment

    return Stop(Exit.USAGE if isinstance(error, BadEnvironment) else Exit.UNFIT, str(error))
