"""Whether a licence holds: every reason why not, in a fixed order, decided without a database."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


class State(StrEnum):
    """What the one who sells decided; that a licence expired follows from its date."""

    ACTIVE = "active"
    SUSPENDED = "suspended"
    REVOKED = "revoked"


class Strategy(StrEnum):
    """How a licence is bound to machines."""

    OPEN = "open"
    """To none: whoever has the key may use it."""
    FIXED = "fixed"
    """A machine keeps its seat until it gives it back."""
    FLOATING = "floating"
    """A machine that is not heard from for a while leaves its seat to others."""


class LicenseCode(StrEnum):
    """Why a licence does not hold; in the order in which the reasons count."""

    NOT_FOUND = "NOT_FOUND"
    SUSPENDED = "SUSPENDED"
    REVOKED = "REVOKED"
    EXPIRED = "EXPIRED"
    PRODUCT_MISMATCH = "PRODUCT_MISMATCH"
    FINGERPRINT_REQUIRED = "FINGERPRINT_REQUIRED"
    NOT_ACTIVATED = "NOT_ACTIVATED"
    FINGERPRINT_MISMATCH = "FINGERPRINT_MISMATCH"
    HEARTBEAT_DEAD = "HEARTBEAT_DEAD"
    TOO_MANY_SEATS = "TOO_MANY_SEATS"
    ENTITLEMENT_MISSING = "ENTITLEMENT_MISSING"


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known of a licence and of its machines when somebody asks."""

    product: str
    state: State
    strategy: Strategy
    seats: int
    entitlements: Mapping[str, int | None]
    expires_at: datetime | None
    grace: timedelta
    heartbeat: timedelta
    """How long a machine may be silent."""
    activated: int = 0
    """Machines that are activated, heard from or not."""
    seated: int = 0
    """Machines that take a seat."""
    heartbeat_at: datetime | None = None
    """When the machine that asks was last heard from; None when it is not activated."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody wants to know of a licence."""

    product: str | None = None
    fingerprint: str | None = None
    entitlements: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    codes: tuple[LicenseCode, ...]
    conclusive: bool
    """Whether it stays as it is whatever else the one who asks would have said."""

    @property
    def valid(self) -> bool:
        return not self.codes


def judge(standing: Standing | None, asked: Asked, at: datetime) -> Verdict:
    """Name every reason why a licence does not hold for who asks."""
    if standing is None:
        return Verdict((LicenseCode.NOT_FOUND,), conclusive=True)
    codes = (*_of_itself(standing, at), *_of_question(standing, asked, at))
    final = [code for code in codes if code is not LicenseCode.FINGERPRINT_REQUIRED]
    whole = asked.product is not None and LicenseCode.FINGERPRINT_REQUIRED not in codes
    return Verdict(codes, conclusive=bool(final) or whole)


def _of_itself(standing: Standing, at: datetime) -> Iterator[LicenseCode]:
    if standing.state is State.SUSPENDED:
        yield LicenseCode.SUSPENDED
    if standing.state is State.REVOKED:
        yield LicenseCode.REVOKED
    # What passed since is compared: no end is too late for it, as a sum could be.
    if standing.expires_at is not None and at - standing.expires_at >= standing.grace:
        yield LicenseCode.EXPIRED


def _of_question(standing: Standing, asked: Asked, at: datetime) -> Iterator[LicenseCode]:
    if asked.product not in (None, standing.product):
        yield LicenseCode.PRODUCT_MISMATCH
    if standing.strategy is not Strategy.OPEN:
        yield from _of_machine(standing, asked, at)
    if not {*asked.entitlements} <= {*standing.entitlements}:
        yield LicenseCode.ENTITLEMENT_MISSING


def _of_machine(standing: Standing, asked: Asked, at: datetime) -> Iterator[LicenseCode]:
    if asked.fingerprint is None:
        yield LicenseCode.FINGERPRINT_REQUIRED
    if not standing.activated:
        yield LicenseCode.NOT_ACTIVATED
    elif asked.fingerprint is not None and standing.heartbeat_at is None:
        yield LicenseCode.FINGERPRINT_MISMATCH
    if is_dead(standing, at):
        yield LicenseCode.HEARTBEAT_DEAD
    if standing.seated > standing.seats:
        yield LicenseCode.TOO_MANY_SEATS


def is_dead(standing: Standing, at: datetime) -> bool:
    """Tell whether the machine that asks was silent for too long; it is still activated."""
    heard = standing.heartbeat_at
    if standing.strategy is not Strategy.FLOATING or heard is None:
        return False
    return at - heard >= standing.heartbeat
