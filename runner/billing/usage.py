"""What an account has used of its plan: by day, by member and by workspace."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import BigInteger, Uuid, bindparam, cast, column, func
from sqlmodel import col

from runner.billing.periods import given
from runner.billing.terms import Terms, TermsOf, terms_of
from runner.billing.usage_models import EntryKind, LedgerEntry, UsagePeriod
from runner.billing.usage_repository import PERIOD, LedgerRepository
from runner.core.db.either import either
from runner.core.db.query import Query, Row, select
from runner.core.db.work import Work
from runner.core.paging import Page, PageRequest
from runner.identity import User
from runner.workspaces import Workspace


class Part(NamedTuple):
    day: str
    user_id: UUID | None
    workspace_id: UUID | None
    spent: int
    runs: int


class Called(NamedTuple):
    id: UUID
    called: str


_DAY = either(
    func.to_char(func.timezone("UTC", LedgerEntry.created_at), "YYYY-MM-DD"),
    func.strftime("%Y-%m-%d", LedgerEntry.created_at),
)
_PARTS = (
    LedgerRepository.select()
    .with_only_columns(
        _DAY.label("day"),
        LedgerEntry.user_id,
        LedgerEntry.workspace_id,
        cast(-func.sum(LedgerEntry.credits), BigInteger).label("spent"),
        func.count(func.distinct(LedgerEntry.run_id)).label("runs"),
    )
    .where(
        LedgerEntry.period_id == bindparam("period"),
        col(LedgerEntry.kind).in_((EntryKind.USAGE, EntryKind.OVERAGE)),
    )
    .group_by("day", LedgerEntry.user_id, LedgerEntry.workspace_id)
    .order_by("day")
)
_EACH = Query(_PARTS, Part)
_IN_ONE = Query(_PARTS.where(LedgerEntry.workspace_id == bindparam("spent_in")), Part)
_SPENDERS = func.app.spenders().table_valued(column("id", Uuid), "called")
_NAMES = {
    True: Query(select(_SPENDERS.c.id, _SPENDERS.c.called), Called),
    False: Query(
        select(Workspace.id, col(Workspace.name).label("called"))
        .where(Workspace.account_id == bindparam("of"))
        .union_all(
            select(User.id, col(User.full_name).label("called")).where(
                col(User.id).in_(
                    select(LedgerEntry.user_id).where(LedgerEntry.account_id == bindparam("of"))
                )
            )
        ),
        Called,
    ),
}


class Usage:
    """The usage of the account one is in."""

    def __init__(self, work: Work, terms_of: TermsOf = terms_of) -> None:
        self.work, self.terms_of = work, terms_of

    async def read(self) -> Row:
        """Answer with the period that runs now, and what was spent in it by whom and where."""
        terms = await self.terms_of(self.work)
        period = await self._period(terms)
        parts = await self.work.rows(_EACH, period=period.id) if period else []
        names = await self.names()
        return {
            **_numbers(terms, period),
            "days": _days(parts),
            "members": _by(parts, lambda part: part.user_id, names),
            "workspaces": _by(parts, lambda part: part.workspace_id, names),
        }

    async def within(self, workspace_id: UUID) -> Row:
        """Answer with what one workspace has spent, and what the account has left for all."""
        terms = await self.terms_of(self.work)
        period = await self._period(terms)
        asked = {"period": period and period.id, "spent_in": workspace_id}
        parts = await self.work.rows(_IN_ONE, **asked) if period else []
        return {
            **_numbers(terms, period),
            "spent_here": sum(part.spent for part in parts),
            "runs_here": sum(part.runs for part in parts),
            "days": _days(parts),
        }

    async def ledger(self, request: PageRequest) -> Page:
        """Answer with a page of the ledger, the newest first, with the names of who and where."""
        page = await LedgerRepository(self.work).page(request)
        names = await self.names()
        named = [
            {
                **row,
                "user_name": names.get(row["user_id"]),
                "workspace_name": names.get(row["workspace_id"]),
            }
            for row in page.items
        ]
        return Page(named, page.next_cursor, page.count)

    async def names(self) -> dict[UUID | None, str]:
        """Name the workspaces that the account pays for, and who spent its credits."""
        query = _NAMES[self.work.on_postgres]
        return {row.id: row.called for row in await self.work.rows(query, of=self.work.account_id)}

    async def _period(self, terms: Terms) -> UsagePeriod | None:
        asked = {"of": self.work.account_id, "starts_at": terms.starts_at}
        return await self.work.row(PERIOD, **asked)


def _numbers(terms: Terms, period: UsagePeriod | None) -> Row:
    """Say how far the period has come; before anything was spent there is no row of it."""
    has = given(terms, period)
    used, reserved = (period.used, period.reserved) if period else (0, 0)
    return {
        "starts_at": terms.starts_at,
        "ends_at": has.ends_at,
        "granted": has.granted,
        "used": used,
        "reserved": reserved,
        "left": None if has.granted is None else max(0, has.granted - used - reserved),
        "overage_used": period.overage_used if period else 0,
        "overage": has.overage,
    }


def _days(parts: Iterable[Part]) -> list[Row]:
    return [
        {"day": day, "credits": sum(p.spent for p in of_it), "runs": sum(p.runs for p in of_it)}
        for day, of_it in _grouped(parts, lambda part: part.day).items()
    ]


def _by(
    parts: Iterable[Part], key: Callable[[Part], UUID | None], names: dict[UUID | None, str]
) -> list[Row]:
    rows = [
        {
            "id": id,
            "name": names.get(id),
            "credits": sum(part.spent for part in of_it),
            "runs": sum(part.runs for part in of_it),
        }
        for id, of_it in _grouped(parts, key).items()
        if id is not None
    ]
    return sorted(rows, key=lambda row: (-row["credits"], -row["runs"], row["name"] or ""))


def _grouped(parts: Iterable[Part], key: Callable[[Part], Any]) -> dict[Any, list[Part]]:
    groups: defaultdict[Any, list[Part]] = defaultdict(list)
    for part in parts:
        groups[key(part)].append(part)
    return groups
