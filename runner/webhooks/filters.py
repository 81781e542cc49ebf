"""Which events an endpoint wants to hear of."""

from collections.abc import Iterator, Sequence

from runner.core.events.event import Event
from runner.webhooks.errors import UnknownEvents

# Told to endpoints, they would answer each message with another one.
OWN_SUBJECTS = frozenset({"webhook", "webhook_delivery"})


def matches(patterns: Sequence[str], type: str) -> bool:
    """Tell whether one of the patterns covers a type; nothing covers what webhooks do."""
    subject = type.partition(".")[0]
    if subject in OWN_SUBJECTS:
        return False
    return not {"*", type, f"{subject}.*"}.isdisjoint(patterns)


def require_known(patterns: Sequence[str]) -> list[str]:
    """Return the patterns once each; raises UnknownEvents for one that nothing can match."""
    known = set(_types(Event))
    for pattern in patterns:
        if not any(matches([pattern], type) for type in known):
            raise UnknownEvents(pattern)
    return list(dict.fromkeys(patterns))


def _types(kind: type[Event]) -> Iterator[str]:
    for event in kind.__subclasses__():
        # A kind that only others build on has no type of its own.
        if hasattr(event, "type"):
            yield event.type
        yield from _types(event)
