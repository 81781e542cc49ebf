"""The tables of usage."""

from typing import ClassVar

from sqlalchemy import bindparam
from sqlmodel import col

from runner.billing.usage_models import CreditReservation, LedgerEntry, UsagePeriod
from runner.core.db.query import Query, record_of
from runner.core.db.repository import Repository
from runner.core.db.types import UtcDateTime


class PeriodRepository(Repository[UsagePeriod]):
    model = UsagePeriod


class ReservationRepository(Repository[CreditReservation]):
    model = CreditReservation


class LedgerRepository(Repository[LedgerEntry]):
    model = LedgerEntry
    columns = tuple(name for name in LedgerEntry.model_fields if name != "key")
    # In a workspace, its own id stands for any that is asked by that name.
    filters: ClassVar = {"spent_in": col(LedgerEntry.workspace_id) == bindparam("spent_in")}


PERIOD = Query(
    PeriodRepository.select().where(
        UsagePeriod.account_id == bindparam("of"),
        UsagePeriod.starts_at == bindparam("starts_at", type_=UtcDateTime()),
    ),
    record_of(UsagePeriod),
)
RESERVATION = Query(
    ReservationRepository.select().where(
        CreditReservation.account_id == bindparam("of"),
        CreditReservation.key == bindparam("named"),
    ),
    record_of(CreditReservation),
)
