"""A name for every request, in its answer, its log lines and its events."""

import re
import secrets

from starlette.types import Scope

from api.middleware.headers import first_header

_SAFE = re.compile(r"[A-Za-z0-9._-]{8,64}")


def request_id_of(scope: Scope) -> str:
    """Take the caller's X-Request-Id when it is harmless, else make one."""
    given = first_header(scope, b"x-request-id")
    return given if _SAFE.fullmatch(given) else secrets.token_hex(8)
