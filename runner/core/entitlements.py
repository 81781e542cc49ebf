"""How much of a thing there may be: one port answers for all of them, whoever decided it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Protocol, Self
from uuid import UUID

from runner.core.declared import Declared
from runner.core.errors import Conflict


class Entitlement(Declared):
    """A thing there may be so much of, what it is called, and how one makes room for it."""

    advice: str

    def __new__(cls, value: str, called: str, advice: str) -> Self:
        self = str.__new__(cls, value)
        self._value_, self.called, self.advice = value, called, advice
        return self


class Source(StrEnum):
    """Who decided how much there may be."""

    SELF_HOSTED = "self_hosted"


class LimitReached(Conflict):
    code = "limit_reached"
    message = "There is room for {limit} {called}, and {used} are taken; {advice}."


@dataclass(frozen=True, slots=True)
class Allowance:
    """How much of a thing there may be; any number without a limit."""

    entitlement: Entitlement
    limit: int | None
    source: Source

    def require(self, used: int, more: int = 1) -> None:
        """Refuse more than there may be; raises LimitReached."""
        if self.limit is not None and used + more > self.limit:
            raise LimitReached(
                entitlement=self.entitlement.value,
                limit=self.limit,
                used=used,
                called=self.entitlement.called,
                advice=self.entitlement.advice,
            )


class Entitlements(Protocol):
    """What says how much there may be."""

    async def allowance(self, work: Any, entitlement: Entitlement, of: UUID) -> Allowance:
        """Answer for a workspace, or for a person where it is theirs; asked in the work."""


class Metered(Protocol):
    """A service that makes what there may be so much of."""

    async def taken(self) -> int:
        """Count what there is of it in the workspace."""


@dataclass(frozen=True, slots=True)
class SelfHosted:
    """What the operator of this server decided, alike for everybody; nothing is sold."""

    limits: Mapping[Entitlement, int | None]

    async def allowance(self, work: Any, entitlement: Entitlement, of: UUID) -> Allowance:
        return Allowance(entitlement, self.limits.get(entitlement), Source.SELF_HOSTED)
