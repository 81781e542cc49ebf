"""Lists that the capabilities declare, as enums of the contract."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from pydantic import GetJsonSchemaHandler

from runner.bootstrap import DISCARDABLES, EVENT_KINDS, OFFBOARDING_HANDLERS, SCOPES
from runner.core.declared import Noun
from runner.core.events.event import Audience
from runner.workspaces import Entitled


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


Scope = described(
    "Scope",
    "What a caller may do in a workspace.",
    {scope.value: scope.called for scope in SCOPES},
)
_LOGGED = [kind for kind in EVENT_KINDS if kind.event.audience is Audience.WORKSPACE]
EventSubject = described(
    "EventSubject",
    "What an event in the log of a workspace is about.",
    {kind.subject: Noun.named(kind.subject).called for kind in _LOGGED},
)
HeardSubject = described(
    "HeardSubject",
    "What an event that endpoints can hear of is about.",
    {kind.subject: Noun.named(kind.subject).called for kind in _LOGGED if kind.delivered},
)
Belongings = described(
    "Belongings",
    "What a member may leave behind.",
    {handler.kind: handler.noun.called for handler in OFFBOARDING_HANDLERS},
)
Entitlement = described(
    "Entitlement",
    "What a workspace may have so much of.",
    {each.value: each.called for each in Entitled.entitlements()},
)
TrashKind = described(
    "TrashKind",
    "What can be in the trash.",
    {kind: Noun.named(kind).called for kind in DISCARDABLES},
)
