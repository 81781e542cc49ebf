"""Which events an endpoint wants to hear of."""

from collections.abc import Sequence
from functools import cache

from runner.core.db.query import Row
from runner.core.db.work import Work
from runner.core.events.catalogue import event_kinds
from runner.webhooks.errors import UnknownEvents


def matches(patterns: Sequence[str], type: str) -> bool:
    """Tell whether one of the patterns covers a type; nothing covers what webhooks do."""
    if type in _unheard():
        return False
    return not {"*", type, f"{type.partition('.')[0]}.*"}.isdisjoint(patterns)


def is_heard(type: str) -> bool:
    """Tell whether endpoints may hear of events of a type."""
    return matches(["*"], type)


def require_known(patterns: Sequence[str]) -> list[str]:
    """Return the patterns once each; raises UnknownEvents for one that nothing can match."""
    kinds = event_kinds()
    for pattern in patterns:
        if not any(matches([pattern], kind.type) for kind in kinds):
            raise UnknownEvents(pattern)
    return list(dict.fromkeys(patterns))


class HeardEvents:
    """What an endpoint can hear of."""

    def __init__(self, work: Work) -> None:
        self.work = work

    def rows(self) -> Sequence[Row]:
        return _heard()


# Describing all of them as JSON Schema takes a twentieth of a second.
@cache
def _heard() -> Sequence[Row]:
    return [
        {
            "type": kind.type,
            "label": kind.label,
            "subject": kind.subject,
            "details": kind.details(),
        }
        for kind in event_kinds()
        if kind.delivered
    ]


@cache
def _unheard() -> frozenset[str]:
    return frozenset(kind.type for kind in event_kinds() if not kind.delivered)
