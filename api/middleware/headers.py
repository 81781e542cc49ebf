"""Read one header of a request without parsing them all."""

from starlette.types import Scope


def first_header(scope: Scope, name: bytes) -> str:
    """Return the first value of a header, given in small letters; empty when there is none."""
    for key, value in scope["headers"]:
        if key == name:
            return str(value, "latin-1")
    return ""
