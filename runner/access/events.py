"""What happened to API keys."""

from runner.core.events.event import Event


class ApiKeyCreated(Event):
    type = "api_key.created"


class ApiKeyChanged(Event):
    type = "api_key.changed"


class ApiKeyRevoked(Event):
    type = "api_key.revoked"
