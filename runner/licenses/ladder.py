"""How well a licence that is installed here still stands: a ladder, decided without a database.

Whatever it says, reading, exporting and work that runs go on.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from runner.licenses.judgement import State

WARN, LOUD = timedelta(days=1), timedelta(days=7)
CLOCKS_DIFFER = timedelta(hours=1)


class Rung(StrEnum):
    """How far down it is."""

    FRESH = "fresh"
    WARN = "warn"
    LOUD = "loud"
    OFF = "off"
    """Nothing new that is paid for."""


class Trouble(StrEnum):
    """What is wrong."""

    CLOCK_SET_BACK = "clock_set_back"
    SUSPENDED = "suspended"
    REVOKED = "revoked"
    NOT_FOUND = "not_found"
    EXPIRED = "expired"
    OUT_OF_TOUCH = "out_of_touch"


@dataclass(frozen=True, slots=True)
class Told:
    """What a licence says that is installed here, and what was seen since."""

    state: State
    expires_at: datetime | None
    grace: timedelta
    server: str | None
    """Where it is renewed; None for one that asks nobody."""
    contacted_at: datetime
    seen_at: datetime
    refused: str | None = None


@dataclass(frozen=True, slots=True)
class Stand:
    rung: Rung
    trouble: Trouble | None = None


_REMEDIES: dict[Trouble | None, str] = {
    Trouble.CLOCK_SET_BACK: "the clock of this server was set back: set it right",
    Trouble.SUSPENDED: "the licence of this server is suspended: ask whoever sold it",
    Trouble.REVOKED: "the licence of this server was revoked: ask whoever sold it for another one",
    Trouble.NOT_FOUND: "whoever sold the licence of this server does not know it: ask them",
    Trouble.EXPIRED: "the licence of this server ended: renew it",
    Trouble.OUT_OF_TOUCH: (
        "whoever sold the licence of this server was not heard from for too long: "
        "see that `postmagiq license refresh` reaches them"
    ),
}


def remedy(how: Stand) -> str:
    """Name what is wrong with a licence, and what to do about it; empty when nothing is."""
    return _REMEDIES.get(how.trouble, "")


def told_by(
    claims: dict[str, Any], contacted_at: datetime, seen_at: datetime, refused: str | None
) -> Told:
    """Read what the ladder needs out of a licence that was verified."""
    ends = claims["expires_at"]
    return Told(
        state=State(claims["state"]),
        expires_at=datetime.fromisoformat(ends) if ends else None,
        grace=timedelta(days=claims["grace_days"]),
        server=claims["server"],
        contacted_at=contacted_at,
        seen_at=seen_at,
        refused=refused,
    )


def stand(told: Told, at: datetime) -> Stand:
    """Say on which rung a licence is, and why; the worst that is true counts."""
    if at < told.seen_at - CLOCKS_DIFFER:
        return Stand(Rung.OFF, Trouble.CLOCK_SET_BACK)
    if told.refused:
        return Stand(Rung.OFF, Trouble(told.refused))
    if told.state is not State.ACTIVE:
        return Stand(Rung.OFF, Trouble(told.state.value))
    return max(_by_end(told, at), _by_contact(told, at), key=lambda each: _DOWN.index(each.rung))


def _by_end(told: Told, at: datetime) -> Stand:
    if told.expires_at is None or at < told.expires_at:
        return Stand(Rung.FRESH)
    over = at - told.expires_at >= told.grace
    return Stand(Rung.OFF if over else Rung.LOUD, Trouble.EXPIRED)


def _by_contact(told: Told, at: datetime) -> Stand:
    silent = at - told.contacted_at
    if told.server is None or silent < WARN:
        return Stand(Rung.FRESH)
    if silent < LOUD:
        return Stand(Rung.WARN, Trouble.OUT_OF_TOUCH)
    over = silent >= LOUD + told.grace
    return Stand(Rung.OFF if over else Rung.LOUD, Trouble.OUT_OF_TOUCH)


_DOWN = [*Rung]
