"""Facts that forbid something, in words a person can act on.

A capability subclasses one of the kinds below, once per fact:

    class PostAlreadyPublished(Conflict):
        code = "post_already_published"
        message = "{key} is already published; withdraw it first."

What a kind means over HTTP or as an exit code is decided at the edge, never here.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import ceil
from typing import Any, ClassVar


class Kind(StrEnum):
    """What sort of refusal this is; each edge maps it to its own signal."""

    MALFORMED = "malformed"
    UNAUTHENTICATED = "unauthenticated"
    PAYMENT = "payment"
    FORBIDDEN = "forbidden"
    NOT_FOUND = "not_found"
    GONE = "gone"
    CONFLICT = "conflict"
    STALE = "stale"
    PRECONDITION = "precondition"
    TOO_LARGE = "too_large"
    TOO_SLOW = "too_slow"
    HEAD_TOO_LARGE = "head_too_large"
    OTHER_VERSION = "other_version"
    UNSUPPORTED = "unsupported"
    MISDIRECTED = "misdirected"
    INVALID = "invalid"
    THROTTLED = "throttled"
    UNAVAILABLE = "unavailable"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class Fault:
    """Name one wrong place in the input: a JSON pointer, a parameter or a header."""

    code: str
    detail: str
    pointer: str | None = None
    parameter: str | None = None
    header: str | None = None


class _Count(int):
    """A number that a sentence may have agree with: `{used:is|are}` is `1 is`, or `2 are`."""

    def __format__(self, spec: str) -> str:
        one, bar, many = spec.partition("|")
        return f"{int(self)} {one if self == 1 else many}" if bar else super().__format__(spec)


def _worded(params: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _in_words(name, value) for name, value in params.items()}


def _in_words(name: str, value: Any) -> Any:
    if name.endswith("_bytes"):
        return size_in_words(value)
    return _Count(value) if type(value) is int else value


def size_in_words(size_bytes: int) -> str:
    """Say a size as people do, rounded up: `2 MiB`, `2.1 MiB`, `19.6 KiB`, `12 bytes`."""
    for unit, size in (("MiB", 1024**2), ("KiB", 1024)):
        if size_bytes >= size:
            return f"{ceil(size_bytes * 10 / size) / 10:g} {unit}"
    return f"{size_bytes} bytes"


class DomainError(Exception):
    """Refuse with a stable code and a sentence that says what to do.

    `message` is a template over the keyword parameters; `params` travel to the caller as
    typed members beside the sentence, so nothing secret may be passed in them.
    """

    kind: ClassVar[Kind]
    code: ClassVar[str]
    message: ClassVar[str]
    commits: ClassVar[bool] = False
    """Whether what was written before the refusal stays written."""

    def __init__(self, *, faults: Sequence[Fault] = (), **params: Any) -> None:
        self.params: Mapping[str, Any] = params
        self.faults = tuple(faults)
        super().__init__(self.message.format_map(self.worded(params)))

    def worded(self, params: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return the parameters as its sentence says them."""
        return _worded(params)

    @property
    def detail(self) -> str:
        """The sentence with its parameters filled in."""
        return str(self)


class Malformed(DomainError):
    kind = Kind.MALFORMED


class Unauthenticated(DomainError):
    kind = Kind.UNAUTHENTICATED
    code = "unauthenticated"
    message = "Sign in, or send an access token as `Authorization: Bearer …`."


class Forbidden(DomainError):
    kind = Kind.FORBIDDEN
    code = "forbidden"
    message = "You may not do this here."


class NotFound(DomainError):
    """Say the same for what does not exist and for what belongs to somebody else."""

    kind = Kind.NOT_FOUND
    code = "not_found"
    message = "There is nothing here, or you may not see it."


class Gone(DomainError):
    """Say that something was here for everybody to see, and is no more."""

    kind = Kind.GONE
    code = "gone"
    message = "This was here and has been taken back."


class Conflict(DomainError):
    kind = Kind.CONFLICT
    code = "conflict"
    message = "This clashes with what is already there."


ANY_VERSION = -1
"""What whoever changes a row says who wants it changed whatever it is by now."""


class Stale(DomainError):
    kind = Kind.STALE
    code = "version_mismatch"
    message = "Somebody changed this since you read it: it is at version {current_version} now."


class PreconditionRequired(DomainError):
    kind = Kind.PRECONDITION
    code = "precondition_required"
    message = "Send `If-Match` with the version you read, so that no other change is lost."


class TooLarge(DomainError):
    kind = Kind.TOO_LARGE
    code = "payload_too_large"
    message = "That is larger than the {limit_bytes} accepted here."


class Unsupported(DomainError):
    kind = Kind.UNSUPPORTED
    code = "unsupported_media_type"
    message = "Send JSON: `Content-Type: application/json`."


class Misdirected(DomainError):
    kind = Kind.MISDIRECTED
    code = "misdirected_host"
    message = "This server does not answer for that host name."


class Invalid(DomainError):
    kind = Kind.INVALID
    code = "validation_failed"
    message = "Some of what you sent is not valid."


class Throttled(DomainError):
    kind = Kind.THROTTLED
    code = "rate_limited"
    message = "Too many requests; try again in {retry_after_s:second|seconds}."


class Unavailable(DomainError):
    kind = Kind.UNAVAILABLE
    code = "unavailable"
    message = "This cannot be done right now; try again shortly."


class DatabaseUnavailable(Unavailable):
    """Say that the database is gone or busy for a moment: durable work outlasts that."""


class Overloaded(DatabaseUnavailable):
    """Say at once that too many wait already, instead of letting one more wait in vain."""

    code = "overloaded"
    message = "More came at once than can be answered; try again shortly."


class StorageFull(DatabaseUnavailable):
    """Say that nothing more fits on the disk; it passes when somebody makes room."""

    kind = Kind.FULL
    code = "storage_full"
    message = "The disk is full: nothing was saved. Make room, or tell whoever runs this server."
