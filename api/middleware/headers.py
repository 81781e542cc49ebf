"""Read the headers of a request without parsing them all; nobody else reads them raw."""

from collections.abc import Iterator

from starlette.types import Scope


def names(scope: Scope) -> Iterator[bytes]:
    """Yield the name of each header, in small letters, as often as it was sent."""
    return (name for name, _ in scope["headers"])


def first_header(scope: Scope, name: bytes) -> str:
    """Return the first value of a header, given in small letters; empty when there is none."""
    for key, value in scope["headers"]:
        if key == name:
            return str(value, "latin-1")
    return ""


def announced_bytes(scope: Scope) -> int | None:
    """Return how long the body is said to be; None where that is not said."""
    length = first_header(scope, b"content-length")
    return int(length) if length.isdecimal() else None


def listed_header(scope: Scope, name: bytes) -> list[str]:
    """Return every value of a list header, which may also be sent more than once."""
    lines = [str(value, "latin-1") for key, value in scope["headers"] if key == name]
    return [value.strip() for line in lines for value in line.split(",") if value.strip()]


def replace_header(scope: Scope, name: bytes, value: str) -> None:
    """Have a header say this and nothing else."""
    others = [pair for pair in scope["headers"] if pair[0] != name]
    scope["headers"] = [(name, value.encode("latin-1")), *others]


def is_bare(scope: Scope) -> bool:
    """Tell whether no body can follow: HTTP/1 announces one, later versions need not."""
    announcing = (b"content-length", b"transfer-encoding")
    first = scope.get("http_version", "").startswith("1.")
    return first and not any(name in announcing for name in names(scope))
