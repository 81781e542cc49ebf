"""What turns read-only where a plan has less room, and comes back by itself when it has more."""

from collections.abc import Set
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import bindparam, or_, union
from sqlmodel import col

from runner.billing.events import DowngradeApplied
from runner.billing.holdings import groups_of, now_allowed, stored_choice
from runner.billing.models import Override, Subscription, SubscriptionStatus
from runner.core.db.locks import lock
from runner.core.db.query import Query, select
from runner.core.db.repository import assign
from runner.core.db.types import UtcDateTime
from runner.core.db.work import Work
from runner.core.holdings import Effect
from runner.workspaces import OverLimit, OverLimitRepository, Workspace


class Payer(NamedTuple):
    account_id: UUID


_PAYS = select(Workspace.account_id).where(Workspace.id == bindparam("of"))
_CONCERNED = Query(
    union(_PAYS, select(OverLimit.account_id).where(col(OverLimit.held_in) == bindparam("of"))),
    Payer,
)
_ANY = Query(
    select(OverLimit.account_id)
    .where(
        or_(
            col(OverLimit.held_in) == bindparam("of"),
            col(OverLimit.account_id).in_(_PAYS.scalar_subquery()),
        )
    )
    .limit(1),
    Payer,
)
_ALL = Query(union(select(Workspace.account_id), select(OverLimit.account_id)), Payer)
# What changes as time goes by, and what may have room again.
_DUE = Query(
    union(
        select(OverLimit.account_id),
        select(Subscription.account_id).where(Subscription.status == SubscriptionStatus.PAST_DUE),
        select(Override.account_id).where(
            col(Override.expires_at) <= bindparam("at", type_=UtcDateTime())
        ),
    ),
    Payer,
)


async def is_concerned(work: Work, workspace_id: UUID, _types: Set[str]) -> bool:
    """Tell whether anything is read-only that an event of a workspace may free."""
    return await work.row(_ANY, of=workspace_id) is not None


class OverLimits:
    """What there is beyond the limits of accounts; on the system login."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.stored = OverLimitRepository(work)

    async def concerned(self, workspace_id: UUID) -> list[UUID]:
        return await self._accounts(_CONCERNED, of=workspace_id)

    async def due(self, at: Any) -> list[UUID]:
        """Name the accounts whose limits may have changed though nobody changed them."""
        return await self._accounts(_DUE, at=at)

    async def everybody(self) -> list[UUID]:
        return await self._accounts(_ALL)

    async def apply(self, account_id: UUID) -> bool:
        """Have what there is no room for take no change, and the rest be as before.

        Tells whether that is different now; twice is the same as once.
        """
        await lock(self.work, "over_limits", account_id)
        keep = await stored_choice(self.work, account_id)
        groups = await groups_of(self.work, account_id, keep, now_allowed(self.work, account_id))
        wanted = {
            (thing.held_in, thing.id, group.holding.entitlement.value): group.reason()
            for group in groups
            if group.holding.effect is not Effect.STAYS
            for thing in group.beyond
        }
        held_in = {thing.held_in for group in groups for thing in group.things}
        # Whoever paid for a workspace before may have left something there.
        mine = or_(col(OverLimit.account_id) == account_id, col(OverLimit.held_in).in_(held_in))
        known = {(row.held_in, row.thing_id, row.code): row for row in await self.stored.all(mine)}
        for key in known.keys() - wanted.keys():
            await self.stored.remove(known[key])
        for key in known.keys() & wanted.keys():
            assign(known[key], {"account_id": account_id, "reason": wanted[key]})
        for held_in_id, thing_id, code in wanted.keys() - known.keys():
            self.stored.add(
                OverLimit(
                    account_id=account_id,
                    held_in=held_in_id,
                    code=code,
                    thing_id=thing_id,
                    reason=wanted[held_in_id, thing_id, code],
                )
            )
        more, less = len(wanted.keys() - known.keys()), len(known.keys() - wanted.keys())
        if more or less:
            told_of = DowngradeApplied(subject_id=account_id, read_only=more, lifted=less)
            self.work.emit(told_of, account_id=account_id)
        await self.work.flush()
        return bool(more or less)

    async def _accounts(self, query: Query[Payer], **params: Any) -> list[UUID]:
        return [row.account_id for row in await self.work.rows(query, **params)]
