"""What happened to API keys."""

from dataclasses import dataclass

from runner.core.events.event import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiKeyCreated(Event):
    type = "api_key.created"


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiKeyChanged(Event):
    type = "api_key.changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiKeyRevoked(Event):
    type = "api_key.revoked"
