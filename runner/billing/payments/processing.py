"""Have what is here be what the provider says, whatever it sent and in which order."""

from collections.abc import Mapping
from typing import Any, Protocol
from uuid import UUID

from runner.billing.payments.customers import Customers
from runner.billing.payments.inbox import Inbox
from runner.billing.payments.keeping import keep
from runner.billing.payments.seen import look_at_one
from runner.core.actors import Actor
from runner.core.db.database import SYSTEM_ACTOR, Database
from runner.providers.payments import Payments

# Source: what each of these may change of a subscription, an invoice or a card.
TOLD = (
    "charge.refunded",
    "checkout.session.completed",
    "customer.deleted",
    "customer.subscription.created",
    "customer.subscription.deleted",
    "customer.subscription.updated",
    "customer.updated",
    "invoice.finalized",
    "invoice.marked_uncollectible",
    "invoice.paid",
    "invoice.payment_failed",
    "invoice.voided",
    "payment_method.attached",
    "payment_method.detached",
)
"""The types that change something here; all others are kept and nothing more."""


class Deps(Protocol):
    """What processing needs of the process."""

    @property
    def database(self) -> Database: ...

    @property
    def payments(self) -> Payments: ...


async def process(deps: Deps, id: UUID) -> None:
    """Look at the customer that an event is about, and keep what is seen.

    What was processed already is left alone. No work is open while the provider is asked. Raises
    what the port does, and UnknownProduct.
    """
    async with deps.database.system() as work:
        event = await Inbox(work).read(id)
        if event.processed_at is not None:
            return
        customer_id = event.provider_customer_id if event.type in TOLD else None
        ticket = await Customers(work).ask(customer_id) if customer_id else None
        if ticket is None or customer_id is None:
            await Inbox(work).record(id, None)
            return
    subject = event.payload["data"]["object"]
    seen = await look_at_one(deps.payments, customer_id, _invoice_in(subject))
    async with deps.database.system() as work:
        await keep(work, ticket, seen)
        await Inbox(work).record(id, None)


def _invoice_in(subject: Mapping[str, Any]) -> str | None:
    """Name the invoice that is told of; what is told of without a name is only looked for."""
    id = subject.get("id") if subject.get("object") == "invoice" else None
    return id if isinstance(id, str) else None


async def refresh(deps: Deps, customer_id: str, actor: Actor = SYSTEM_ACTOR) -> None:
    """Look at a customer now, without waiting to be told; the same in all else."""
    async with deps.database.system(actor) as work:
        ticket = await Customers(work).ask(customer_id)
    if ticket is not None:
        seen = await look_at_one(deps.payments, customer_id)
        async with deps.database.system(actor) as work:
            await keep(work, ticket, seen)
