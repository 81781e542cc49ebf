"""How much of a thing there may be: one port answers for all of them, whoever decided it."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import Any, NamedTuple, Protocol, Self
from uuid import UUID

from runner.core.declared import Declared
from runner.core.errors import Conflict, DomainError, Kind


class Entitlement(Declared):
    """A thing there may be so much of, what one and many are called, and how one makes room for it.

    Nobody makes room for what is not counted: there is so much of it at a time, or, of a feature,
    any or none.
    """

    one: str
    advice: str
    is_feature: bool
    is_coming: bool

    def __new__(
        cls,
        value: str,
        called: str | tuple[str, str],
        advice: str = "",
        feature: str = "",
        coming: str = "",
    ) -> Self:
        self = str.__new__(cls, value)
        self.one, self.called = (called, called) if isinstance(called, str) else called
        self._value_, self.advice = value, advice
        # Nothing asks for it yet, and so it is not sold before it is there.
        self.is_feature, self.is_coming = bool(feature), bool(coming)
        return self

    @property
    def is_counted(self) -> bool:
        return bool(self.advice)

    @property
    def is_monthly(self) -> bool:
        """Whether there is as much again with each month."""
        return self.value.endswith("_per_month")

    @property
    def adds_up(self) -> bool:
        """Whether two plans have twice as much of it as one."""
        return self.is_counted or self.is_monthly


class Source(StrEnum):
    """Who decided how much there may be."""

    OVERRIDE = "override"
    LICENSE = "license"
    TRIAL = "trial"
    PLAN = "plan"
    SELF_HOSTED = "self_hosted"


SOLD = frozenset({Source.TRIAL, Source.PLAN})


class _NoRoom(DomainError):
    """Say how much room there is: `called` names many, and the sentence one where there is one."""

    def __init__(self, **params: Any) -> None:
        known = {each.value: each for each in Entitlement.every()}.get(params["entitlement"])
        one = params["limit"] == 1 and known is not None
        self.counted = known.one if one and known else params["called"]
        super().__init__(**params)

    def worded(self, params: Mapping[str, Any]) -> Mapping[str, Any]:
        return {**super().worded(params), "called": self.counted}


class LimitReached(_NoRoom, Conflict):
    code = "limit_reached"
    message = "There is room for {limit} {called}, and {used:is|are} taken; {advice}."


class PlanLimit(_NoRoom):
    kind = Kind.PAYMENT
    code = "plan_limit"
    message = "{plan} has room for {limit} {called}, and {used:is|are} taken; {advice}."


NO_ROOM = (LimitReached, PlanLimit)
"""What is said where there is no room: another plan may have it, or none would help."""


@dataclass(frozen=True, slots=True)
class PlanOffer:
    """A plan that one could have, or several of it; its name and its price are of all of them."""

    code: str
    name: str
    price_cents: int
    currency: str
    interval: str
    quantity: int = 1

    def times(self, quantity: int) -> Self:
        price_cents = self.price_cents * quantity
        name = so_many(quantity, self.name)
        return replace(self, name=name, price_cents=price_cents, quantity=quantity)


def so_many(quantity: int, plan: str) -> str:
    """Name a plan with how many there are of it, unless it is one."""
    return plan if quantity == 1 else f"{quantity} × {plan}"


class Offered(NamedTuple):
    """How much of a thing a plan has that one could have, and how many of it one may buy."""

    plan: PlanOffer
    limit: int | None
    most: int = 1

    def room_for(self, wanted: int) -> PlanOffer | None:
        """Return as many of the plan as have room for so much; None where too few may be had."""
        if self.limit is None or wanted <= self.limit:
            return self.plan
        if wanted > self.limit * self.most:
            return None
        return self.plan.times(-(-wanted // self.limit))


@dataclass(frozen=True, slots=True)
class Allowance:
    """How much of a thing there may be; any number without a limit."""

    entitlement: Entitlement
    limit: int | None
    source: Source
    plan: str | None = None
    """What people call the plan that says so."""
    offers: Sequence[Offered] = ()
    plan_code: str | None = None
    advice: str = ""
    """What to do for more, where whoever decided it knows better than the thing itself."""
    keeps: bool = False
    """Whether what there is beyond it goes on as it is, and only no more is made."""

    def allows(self, used: int, more: int = 1) -> bool:
        return self.limit is None or used + more <= self.limit

    def plan_that_would(self, used: int, more: int = 1) -> PlanOffer | None:
        """Name the cheapest plan that has room for so much, or several of one."""
        fitting = filter(None, (each.room_for(used + more) for each in self.offers))
        return min(fitting, key=lambda plan: plan.price_cents, default=None)

    def require(self, used: int, more: int = 1) -> None:
        """Refuse more than there may be; raises PlanLimit where that is sold, or LimitReached."""
        if self.allows(used, more):
            return
        called, advice = self.entitlement.called, self.entitlement.advice
        told: dict[str, Any] = {
            "entitlement": self.entitlement.value,
            "limit": self.limit,
            "used": used,
            "called": called,
        }
        if self.source not in SOLD:
            advice = self.advice or advice or "whoever runs this server decides that"
            raise LimitReached(**told, advice=advice)
        would = self.plan_that_would(used, more)
        choices = [advice] if advice and self.limit else []
        choices += [f"{would.name} has more"] if would else []
        raise PlanLimit(
            **told,
            advice=self.advice or ", or ".join(choices) or "no plan has more",
            plan=self.plan,
            source=self.source.value,
            plan_that_would=asdict(would) if would else None,
        )


class Entitlements(Protocol):
    """What says how much there may be."""

    async def allowance(self, work: Any, entitlement: Entitlement, of: UUID) -> Allowance:
        """Answer for a workspace, an account or a person's first one; asked in the work."""

    async def begin(self, work: Any, account_id: UUID) -> None:
        """Have what an account begins with be there, before anybody asks for it; twice is once."""


class Deciding(Protocol):
    """One of several who may have decided how much there may be."""

    async def allowance(self, work: Any, entitlement: Entitlement, of: UUID) -> Allowance | None:
        """Answer like Entitlements, or with None for others to answer."""


class Metered(Protocol):
    """A service that makes what there may be so much of."""

    async def taken(self) -> int:
        """Count what there is of it in the workspace."""


@dataclass(frozen=True, slots=True)
class SelfHosted:
    """What the operator of this server decided, alike for everybody; nothing is sold."""

    limits: Mapping[Entitlement, int | None]

    async def allowance(self, work: Any, entitlement: Entitlement, of: UUID) -> Allowance:
        limit = self.limits.get(entitlement)
        return Allowance(entitlement, limit, Source.SELF_HOSTED, keeps=True)

    async def begin(self, work: Any, account_id: UUID) -> None:
        """Do nothing: there is nothing to try where nothing is sold."""


@dataclass(frozen=True, slots=True)
class InOrder:
    """Whoever decided it first, and who decides where none of them did."""

    first: Sequence[Deciding]
    last: Entitlements
    beginning: Callable[[Any, UUID], Awaitable[object]] | None = None
    """What an account begins with; nothing where nothing is sold."""

    async def allowance(self, work: Any, entitlement: Entitlement, of: UUID) -> Allowance:
        for deciding in self.first:
            found = await deciding.allowance(work, entitlement, of)
            if found is not None:
                return found
        return await self.last.allowance(work, entitlement, of)

    async def begin(self, work: Any, account_id: UUID) -> None:
        if self.beginning is not None:
            await self.beginning(work, account_id)
