"""Which account is which customer at the provider."""

import hashlib
import json
from datetime import datetime, timedelta
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import bindparam
from sqlmodel import col

from runner.billing.payments.models import BillingCustomer
from runner.core.clock import now
from runner.core.db.locks import lock
from runner.core.db.query import Id, Query, select, update
from runner.core.db.repository import Repository
from runner.core.db.work import Work

MOMENT = timedelta(microseconds=1)


class Gone(NamedTuple):
    provider_customer_id: str


_DELETED = (
    BillingCustomer.account_id == bindparam("of"),
    col(BillingCustomer.deleted_at).is_not(None),
)
_GONE = Query(select(BillingCustomer.provider_customer_id).where(*_DELETED), Gone)
_REPLACE = Query(
    update(BillingCustomer)
    .where(*_DELETED)
    .values(provider_customer_id=bindparam("customer"), deleted_at=None)
    .returning(col(BillingCustomer.id)),
    Id,
)


class Ticket(NamedTuple):
    """The right to keep what is seen from now on, unless somebody keeps what was seen later."""

    account_id: UUID
    customer_id: str
    asked_at: datetime


class CustomerRepository(Repository[BillingCustomer]):
    model = BillingCustomer


class Customers:
    """The map from customers to accounts; on the system login."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.customers = CustomerRepository(work)

    async def ask(self, customer_id: str) -> Ticket | None:
        """Write down that one looks at the provider; None for a customer that is not ours.

        Each has a moment of its own, later than those before, whatever the clocks here say.
        """
        row = await self.customers.find(provider_customer_id=customer_id)
        if row is None:
            return None
        row.asked_at = max(now(), row.asked_at + MOMENT) if row.asked_at else now()
        return Ticket(row.account_id, customer_id, row.asked_at)

    async def keeps(self, ticket: Ticket, *, deleted: bool) -> bool:
        """Tell whether what was seen is still the newest; nobody else keeps meanwhile."""
        row = await self.customers.find(provider_customer_id=ticket.customer_id)
        if row is None or (row.kept_at is not None and row.kept_at >= ticket.asked_at):
            return False
        row.kept_at = ticket.asked_at
        if deleted and row.deleted_at is None:
            row.deleted_at = now()
        return True

    async def of(self, account_id: UUID) -> str | None:
        """Name the customer an account is; None before it is one, and once that is deleted."""
        rows = await self.customers.records(account_id=account_id)
        return rows[0].provider_customer_id if rows and rows[0].deleted_at is None else None

    async def key(self, account_id: UUID, *said: str) -> str:
        """Name the act of making an account a customer: the same for all who do it at once.

        It is another one after a customer was deleted, or once something else is said of them.
        """
        gone = [row.provider_customer_id for row in await self.work.rows(_GONE, of=account_id)]
        told = hashlib.sha256(json.dumps([*gone, *said]).encode()).hexdigest()
        return f"{account_id} customer {told}"

    async def add(self, account_id: UUID, customer_id: str) -> str:
        """Put down who an account is, unless it is somebody already; one deleted is replaced."""
        # There is no row to lock before the first one.
        await lock(self.work, "billing customer", account_id)
        row = await self.customers.find(account_id=account_id)
        if row is not None:
            return row.provider_customer_id
        # A row that was deleted is found by nobody else.
        if not await self.work.run(_REPLACE, of=account_id, customer=customer_id):
            made = BillingCustomer(account_id=account_id, provider_customer_id=customer_id)
            self.customers.add(made)
        return customer_id
