"""Lists that the capabilities declare, as enums of the contract."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from pydantic import GetJsonSchemaHandler

from runner.bootstrap import EVENT_KINDS, SCOPES
from runner.core.events.event import Audience


def described(name: str, says: str, called: Mapping[str, str]) -> Any:
    """Compose an enum whose schema says what each value is called: the screen reads it there."""

    def schema_of(core: Any, handler: GetJsonSchemaHandler) -> Any:
        schema = handler(core)
        handler.resolve_ref_schema(schema)["x-enumDescriptions"] = called
        return schema

    # Named only here, which a checker of types cannot follow.
    compose: Any = StrEnum
    composed = compose(name, [*called])
    composed.__doc__ = says
    composed.__get_pydantic_json_schema__ = schema_of
    return composed


_SUBJECTS = (kind.subject for kind in EVENT_KINDS if kind.event.audience is Audience.WORKSPACE)
EventSubject: Any = StrEnum("EventSubject", [*dict.fromkeys(_SUBJECTS)])  # type: ignore[misc]
Scope = described(
    "Scope",
    "What a caller may do in a workspace.",
    {scope.value: scope.called for scope in SCOPES},
)
