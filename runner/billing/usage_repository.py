"""The tables of usage."""

from sqlalchemy import bindparam

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
