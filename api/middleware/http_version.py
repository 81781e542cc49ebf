"""Refuse a version of HTTP that nobody here speaks."""

from starlette.responses import Response
from starlette.types import Scope

from api.errors import OtherVersion, problem

# As ASGI spells them: there is no "2.0", but a line that says so has been read as if it were 1.1.
SPOKEN = frozenset({"1.0", "1.1", "2", "3"})


def refuse_other_version(scope: Scope) -> Response | None:
    """Take requests of the versions in SPOKEN."""
    if scope["http_version"] in SPOKEN:
        return None
    return problem(scope["request_id"], scope["path"], OtherVersion())
