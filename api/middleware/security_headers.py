"""Headers that make browsers careful; a page that needs more says so itself."""

from collections.abc import Iterator, Sequence

DEFAULTS = {
    b"strict-transport-security": b"max-age=63072000; includeSubDomains",
    b"x-content-type-options": b"nosniff",
    b"cache-control": b"no-store",
    b"content-security-policy": b"default-src 'none'; frame-ancestors 'none'",
    b"referrer-policy": b"no-referrer",
}


def left_unsaid(headers: Sequence[tuple[bytes, bytes]]) -> Iterator[tuple[bytes, bytes]]:
    """Yield each header that an answer did not set."""
    present = {name for name, _ in headers}
    return (pair for pair in DEFAULTS.items() if pair[0] not in present)
