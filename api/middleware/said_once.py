"""Refuse a request that says twice what the server decides by."""

from collections import Counter

from starlette.responses import Response
from starlette.types import Scope

from api.errors import SAY_ONCE, problem
from api.middleware.headers import names
from runner.core.errors import Fault, Invalid

# Said twice, a proxy may believe one and we the other. Idempotency-Key has its own refusal.
SAID_ONCE = frozenset(
    {
        "access-control-request-method",
        "authorization",
        "content-length",
        "content-type",
        "cookie",
        "host",
        "if-match",
        "last-event-id",
        "origin",
        "sec-fetch-site",
        "stripe-signature",
        "transfer-encoding",
        "x-client",
    }
)
_ENCODED = frozenset(name.encode() for name in SAID_ONCE)


def refuse_repeated(scope: Scope) -> Response | None:
    """Take each of the headers in SAID_ONCE once, whatever the path."""
    said = [name for name in names(scope) if name in _ENCODED]
    if len(said) == len(set(said)):
        return None
    repeated = [name.decode() for name, times in Counter(said).items() if times > 1]
    faults = [Fault("repeated", SAY_ONCE, header=name) for name in repeated]
    return problem(scope["request_id"], scope["path"], Invalid(faults=faults))
