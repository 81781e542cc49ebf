"""A plan with less room: what would be over its limits, and what somebody keeps."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID

from runner.billing.entitlements import unknown
from runner.billing.events import DowngradeChosen
from runner.billing.holdings import (
    AllowanceOf,
    Downgrade,
    DowngradeRepository,
    Group,
    groups_of,
    now_allowed,
    stored_choice,
)
from runner.billing.models import Subscription
from runner.billing.over_limits import OverLimits
from runner.billing.payments.errors import NotOnSale
from runner.billing.standings import Line, Standing, standing_of, trial_ends_at
from runner.billing.subscriptions import subscription_of
from runner.core.db.locks import lock
from runner.core.db.query import Row
from runner.core.db.repository import assign
from runner.core.db.work import Work
from runner.core.entitlements import SOLD, Allowance, Entitlement, Source
from runner.core.errors import Fault, Invalid
from runner.core.holdings import Effect
from runner.workspaces import AccountRight, require_right


class Asked(NamedTuple):
    """Against which plan things are counted, and how many of it; else against what comes."""

    tier_code: str | None
    quantity: int | None


@dataclass(frozen=True, slots=True)
class Looked:
    """The plan against which things are counted; none where nothing is sold."""

    tier_code: str | None
    quantity: int
    plan: str | None
    holds_from: datetime | None
    holds_now: bool


class Downgrades:
    """What an account keeps; on the system login, for who has a right there.

    Names of workspaces, people, keys and endpoints are what an account manages: no work is read.
    """

    def __init__(self, work: Work, grace: timedelta, *, is_sold: bool) -> None:
        self.work, self.grace, self.is_sold = work, grace, is_sold

    async def read(self, account_id: UUID, asked: Asked) -> Row:
        """Say what is over the limits of a plan, or of what comes by itself.

        Raises NotFound, InsufficientAccountRole and NotOnSale.
        """
        await require_right(self.work, account_id, AccountRight.READ)
        return await self._shown(account_id, asked, await stored_choice(self.work, account_id))

    async def choose(
        self, account_id: UUID, asked: Asked, keep: Sequence[Mapping[str, Any]]
    ) -> Row:
        """Say what stays active, and have that hold at once where it matters by now.

        Raises NotFound, InsufficientAccountRole, NotOnSale, and Invalid for what is not there or
        has no room.
        """
        await require_right(self.work, account_id, AccountRight.MANAGE)
        await lock(self.work, "over_limits", account_id)
        _, allowance_of = await self._looked_at(account_id, asked)
        _require_fitting(keep, await groups_of(self.work, account_id, [], allowance_of))
        named = [
            {
                "entitlement": each["entitlement"],
                "workspace_id": each["workspace_id"] and str(each["workspace_id"]),
                "ids": [str(id) for id in each["ids"]],
            }
            for each in keep
            if each["ids"]
        ]
        stored = DowngradeRepository(self.work)
        row = await stored.find(account_id=account_id)
        if row is None and named:
            row = stored.add(Downgrade(account_id=account_id, keep=named))
            self.work.emit(DowngradeChosen(subject_id=row.id), row)
        elif row is not None and assign(row, {"keep": named}):
            self.work.emit(DowngradeChosen(subject_id=row.id), row)
        await self.work.flush()
        await OverLimits(self.work).apply(account_id)
        return await self._shown(account_id, asked, named)

    async def _shown(
        self, account_id: UUID, asked: Asked, keep: Sequence[Mapping[str, Any]]
    ) -> Row:
        plan, allowance_of = await self._looked_at(account_id, asked)
        groups = await groups_of(self.work, account_id, keep, allowance_of)
        return {**asdict(plan), "lines": [group.line() for group in groups if group.over]}

    async def _looked_at(self, account_id: UUID, asked: Asked) -> tuple[Looked, AllowanceOf]:
        """Return the plan against which things are counted, and its limits."""
        allowed = now_allowed(self.work, account_id)
        if not self.is_sold:
            if asked.tier_code is not None:
                raise NotOnSale(tier=asked.tier_code)
            return Looked(None, 1, None, None, holds_now=True), allowed
        standing = await standing_of(self.work, account_id, self.grace)
        own = await subscription_of(self.work, account_id)
        ends_at = _ends_at(standing, own)
        comes = _comes(standing, own) if ends_at else standing.plan
        plan = _plan(asked, comes, standing)
        if _is_same(plan, standing.plan):
            return Looked(plan.code, plan.quantity, plan.called, None, holds_now=True), allowed
        holds_from = ends_at if _is_same(plan, comes) else None
        would = replace(
            standing, plan=plan, source=Source.PLAN, is_paid=True, is_bought=True, is_late=False
        )

        async def allowance_of(entitlement: Entitlement) -> Allowance:
            found = await allowed(entitlement)
            return would.allowance(entitlement) if found.source in SOLD else found

        looked = Looked(plan.code, plan.quantity, plan.called, holds_from, holds_now=False)
        return looked, allowance_of


def _plan(asked: Asked, comes: Line, standing: Standing) -> Line:
    """Return so many of the plan that was asked for: of what there is, or comes, as many as that.

    Raises NotOnSale.
    """
    known = (comes,) if asked.tier_code is None else (standing.plan, comes, *standing.offers)
    for plan in known:
        if asked.tier_code in (None, plan.code):
            return plan._replace(quantity=asked.quantity or plan.quantity)
    raise NotOnSale(tier=asked.tier_code)


def _ends_at(standing: Standing, own: Subscription | None) -> datetime | None:
    """Say when what an account has ends by itself, if it does."""
    if own is not None and own.cancel_at_period_end:
        return own.current_period_end
    is_bought = own is not None and own.provider_subscription_id is not None
    if standing.source is not Source.TRIAL or (own and is_bought and _goes_on(standing, own)):
        return None
    return trial_ends_at(standing.plan)


def _comes(standing: Standing, own: Subscription | None) -> Line:
    """Say which plan there is once that has ended: the one that is bought, else the least."""
    least = standing.offers[0] if standing.offers else standing.plan
    if own is None or own.provider_subscription_id is None or own.cancel_at_period_end:
        return least
    bought = (line for line in standing.offers if line.code == own.tier_code)
    return next((line._replace(quantity=own.quantity) for line in bought), least)


def _goes_on(standing: Standing, own: Subscription) -> bool:
    """Tell whether what is tried is what was bought for the time after."""
    return (own.tier_code, own.quantity) == (standing.plan.code, standing.plan.quantity)


def _is_same(plan: Line, other: Line) -> bool:
    return (plan.code, plan.quantity) == (other.code, other.quantity)


def _require_fitting(keep: Sequence[Mapping[str, Any]], groups: Sequence[Group]) -> None:
    """Refuse what is not there, is named twice, or is more than there is room for."""
    known = {group.place: group for group in groups if group.holding.effect is not Effect.STAYS}
    faults: list[Fault] = []
    for place, each in enumerate(keep):
        at, code, workspace_id = f"/keep/{place}", each["entitlement"], each["workspace_id"]
        group = known.get((code, workspace_id))
        if code not in {kind for kind, _ in known}:
            faults.append(unknown({kind for kind, _ in known}, pointer=f"{at}/entitlement"))
        elif group is None:
            told = "a workspace that this account pays for; null for workspaces themselves"
            faults.append(Fault("unknown_workspace", told, f"{at}/workspace_id"))
        else:
            faults += _misfits(group, each["ids"], at)
    places = [(each["entitlement"], each["workspace_id"]) for each in keep]
    again = [at for at, place in enumerate(places) if place in places[:at]]
    faults += [Fault("repeated", "each of them once", f"/keep/{at}") for at in again]
    if faults:
        raise Invalid(faults=faults)


def _misfits(group: Group, ids: Sequence[UUID], at: str) -> list[Fault]:
    there = {thing.id for thing in group.things}
    faults = [
        Fault("unknown_thing", f"the id of one there is, each once: {id}", f"{at}/ids/{n}")
        for n, id in enumerate(ids)
        if id not in there or id in ids[:n]
    ]
    # Who has a place by right takes one of those there are, chosen or not.
    always = {thing.id for thing in group.things if thing.always}
    room = None if group.limit is None else max(group.limit - len(always), 0)
    if room is not None and sum(id not in always for id in ids) > room:
        faults.append(Fault("too_many", f"at most {room} of them", f"{at}/ids"))
    return faults
