"""dry_run: ask for a change, be told what would come of it, and leave everything as it is."""

from typing import Any

from fastapi import Request

from runner.core.errors import Fault, Invalid

PARAMETER = "dry_run"
HEADER = "Dry-Run"
DOCUMENTED: dict[str, Any] = {
    "name": PARAMETER,
    "in": "query",
    "required": False,
    "description": (
        "Do everything and keep nothing: the answer, or the refusal, is that of the change, and "
        f"nothing in it is there afterwards, ids and secrets included. It has `{HEADER}: true`."
    ),
    "schema": {"type": "boolean", "default": False},
}
_SAID = {"true": True, "false": False}


def is_dry_run(request: Request) -> bool:
    """Read whether a request only asks; raises Invalid for what is neither true nor false."""
    if not request.scope["query_string"]:
        return False
    said = request.query_params.get(PARAMETER, "false")
    if said not in _SAID:
        raise Invalid(faults=[Fault("bool", "true or false", parameter=PARAMETER)])
    return _SAID[said]
