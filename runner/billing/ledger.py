"""The ledger: what was granted, spent and charged, each written once and for ever."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import BigInteger, bindparam, cast, func
from sqlmodel import col

from runner.billing.usage_errors import PeriodNotOver
from runner.billing.usage_models import EntryKind, LedgerEntry, UsagePeriod
from runner.billing.usage_repository import LedgerRepository, PeriodRepository
from runner.core.clock import now
from runner.core.db.once import write_once
from runner.core.db.query import Query, Row, select, update
from runner.core.db.types import UtcDateTime
from runner.core.db.work import Work
from runner.core.paging import Page, PageRequest

MICROS_PER_CENT = 10_000


class Grants(NamedTuple):
    credits: int
    times: int


class Total(NamedTuple):
    credits: int
    charged_micros: int


def _sum(column: Any, name: str) -> Any:
    # PostgreSQL sums numbers of eight bytes up to one without an end.
    return cast(func.coalesce(func.sum(column), 0), BigInteger).label(name)


_TOTAL = select(
    _sum(LedgerEntry.credits, "credits"), _sum(LedgerEntry.charged_micros, "charged_micros")
).where(LedgerEntry.account_id == bindparam("of"), LedgerEntry.period_id == bindparam("period"))
_GRANTS = Query(
    _TOTAL.with_only_columns(
        _sum(LedgerEntry.credits, "credits"), func.count(col(LedgerEntry.id)).label("times")
    ).where(col(LedgerEntry.kind).in_((EntryKind.GRANT, EntryKind.ADJUSTMENT))),
    Grants,
)
_OVERAGE = Query(_TOTAL.where(LedgerEntry.kind == EntryKind.OVERAGE), Total)
_ALL = Query(_TOTAL, Total)


_CLOSE = Query(
    update(UsagePeriod)
    .where(
        UsagePeriod.account_id == bindparam("of"),
        UsagePeriod.id == bindparam("period"),
        col(UsagePeriod.closed_at).is_(None),
    )
    .values(closed_at=bindparam("at", type_=UtcDateTime()))
)


@dataclass(frozen=True, slots=True)
class InvoiceLine:
    """What is charged for beyond a plan; opened by the entries of its period and kind."""

    id: UUID
    period_id: UUID
    kind: EntryKind
    credits: int
    amount_cents: int
    currency: str
    is_late: bool
    """Whether some of it ended after the period before was billed."""


class Ledger:
    """The ledger of the account one is in."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.entries = LedgerRepository(work)

    async def page(self, request: PageRequest) -> Page:
        return await self.entries.page(request)

    async def add(self, period_id: UUID, key: str, kind: EntryKind, **values: Any) -> None:
        """Write an entry, unless one has its key."""
        entry = self.entries.begin(period_id=period_id, key=key, kind=kind, **values)
        await write_once(self.work, entry, "account_id", "key")

    async def grant(self, period_id: UUID, granted: int | None) -> None:
        """Write what a period grants, or by how much that changed since.

        Whoever begins the period, or has locked it, is alone with its grants.
        """
        if granted is None:
            return
        [before] = await self.work.run(_GRANTS, of=self.work.account_id, period=period_id)
        if more := granted - before.credits:
            kind = EntryKind.ADJUSTMENT if before.times else EntryKind.GRANT
            await self.add(period_id, f"grant:{period_id}:{before.times}", kind, credits=more)

    async def balance(self, period_id: UUID) -> Total:
        """Sum a period up: the credits that are left, and what is owed and on no invoice yet."""
        [total] = await self.work.rows(_ALL, of=self.work.account_id, period=period_id)
        return total


async def close(work: Work, period_id: UUID) -> Total:
    """Have a period that is over charge nothing more; returns what was spent beyond its plan.

    Raises NotFound and PeriodNotOver.
    """
    period = await PeriodRepository(work).record(period_id)
    if period.ends_at > now():
        raise PeriodNotOver(ends_at=period.ends_at.isoformat())
    of = {"of": work.account_id, "period": period_id}
    await work.run(_CLOSE, **of, at=now())
    [owed] = await work.run(_OVERAGE, **of)
    return owed


async def invoice_lines(work: Work, period_id: UUID) -> Sequence[InvoiceLine]:
    """Close a period that is over and return what an invoice charges for it, alike each time.

    In the work of Postmagiq itself in the account. Raises NotFound and PeriodNotOver.
    """
    ledger, owed = Ledger(work), await close(work, period_id)
    period = await PeriodRepository(work).record(period_id)
    if owed.charged_micros:
        await ledger.add(
            period_id,
            f"line:{period_id}:{EntryKind.OVERAGE}",
            EntryKind.INVOICE_LINE,
            charged_micros=-owed.charged_micros,
            currency=period.currency,
            invoice_ref=period.invoice_ref,
        )
    lines = await ledger.entries.records(period_id=period_id, kind=EntryKind.INVOICE_LINE)
    over = (
        await ledger.entries.records(period_id=period_id, kind=EntryKind.OVERAGE) if lines else ()
    )
    late = any(entry.charged_micros and not entry.credits for entry in over)
    return [
        InvoiceLine(
            line.id,
            period_id,
            EntryKind.OVERAGE,
            -owed.credits,
            -line.charged_micros // MICROS_PER_CENT,
            line.currency or "",
            late,
        )
        for line in lines
    ]


async def entries_of(work: Work, line: InvoiceLine) -> Sequence[Row]:
    """Open a line of an invoice: who spent what in which run, and what each charged."""
    return await LedgerRepository(work).rows(
        period_id=line.period_id, kind=line.kind, order="created_at"
    )
