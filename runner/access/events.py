"""What happened to API keys."""

from runner.core.declared import Noun
from runner.core.events.event import Event


class AccessNoun(Noun):
    KEY = "api_key", "API keys"


class ApiKeyCreated(Event):
    type = "api_key.created"


class ApiKeyUpdated(Event):
    type = "api_key.updated"


class ApiKeyRevoked(Event):
    type = "api_key.revoked"
