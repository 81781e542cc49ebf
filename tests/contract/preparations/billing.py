"""What operations on plans and what is paid need to succeed: a peer, and who has bought."""

from dataclasses import replace
from typing import Any
from uuid import UUID

from runner.billing import Inbox
from runner.billing.payments.events import InvoiceCreated, PaymentMethodsUpdated
from runner.billing.payments.keeping import InvoiceRepository, PaymentMethodRepository
from runner.billing.payments.models import InvoiceRecord, PaymentMethodRecord
from runner.billing.payments.processing import refresh
from runner.bootstrap import Container
from runner.core.clock import now
from runner.core.ids import new_id
from runner.providers.payments import InvoiceStatus, ProviderEvent
from runner.providers.payments.peer.deliveries import body_of, signature
from runner.providers.payments.stripe_objects import event
from tests.client import Api, keyed
from tests.contract.operations import Operation
from tests.contract.preparations.identity import as_staff
from tests.contract.scenario import Asked, Prepare, Scenario
from tests.runner.billing.payments.customers import customer_of
from tests.runner.providers.payments.house import VISA, fill

SECRET = "whsec_of_tests"


async def buyer(scenario: Scenario) -> tuple[Api, str]:
    owner, _ = await scenario.apart()
    return owner, str((await owner.get("/accounts")).json()["items"][0]["id"])


async def paying(scenario: Scenario) -> tuple[Api, str]:
    owner, account_id = await buyer(scenario)
    path, body = f"/accounts/{account_id}/checkout", {"tier_code": "individual"}
    page = (await owner.post(path, body, headers=keyed())).json()["url"]
    assert await fill(page, VISA) == 303
    await refresh(scenario.container, await customer_of(scenario.container, account_id))
    return owner, account_id


async def buying(scenario: Scenario, operation: Operation) -> Asked:
    owner, account_id = await buyer(scenario)
    return Asked(operation, {"account_id": account_id}, {"tier_code": "team"}, owner)


async def having_bought(scenario: Scenario, operation: Operation) -> Asked:
    owner, account_id = await paying(scenario)
    return Asked(operation, {"account_id": account_id}, None, owner)


async def changing(scenario: Scenario, operation: Operation) -> Asked:
    owner, account_id = await paying(scenario)
    body = {"tier_code": "team"}
    if operation.id == "changeSubscription":
        body["prorated_at"] = now().replace(microsecond=0).isoformat()
    return Asked(operation, {"account_id": account_id}, body, owner)


async def resuming(scenario: Scenario, operation: Operation) -> Asked:
    owner, account_id = await paying(scenario)
    path = f"/accounts/{account_id}/subscription/cancellation"
    assert (await owner.post(path, headers=keyed())).is_success
    return Asked(operation, {"account_id": account_id}, None, owner)


async def replaying(scenario: Scenario, operation: Operation) -> Asked:
    id = await kept(scenario.container)
    asked = await as_staff(scenario, operation)
    return replace(asked, ids=asked.ids | {"event_id": id}, body=None)


async def being_told(scenario: Scenario, operation: Operation) -> Asked:
    body = body_of(told())
    signed = {"stripe-signature": signature(body, SECRET), "content-type": "application/json"}
    return Asked(operation, {}, body, headers=signed)


def told() -> dict[str, Any]:
    subject = {"id": "sub_1", "object": "subscription", "customer": "cus_nobody"}
    return {
        "id": f"evt_{new_id().hex}",
        "object": "event",
        "type": "customer.subscription.updated",
        "created": int(now().timestamp()),
        "data": {"object": subject},
    }


async def kept(container: Container) -> UUID:
    """Keep an event as if it had come."""
    sent: ProviderEvent = event(told())
    async with container.database.system() as work:
        assert await Inbox(work).take(sent)
        row = await Inbox(work).events.find(provider_event_id=sent.id)
        assert row is not None
        return row.id


async def paid_twice(container: Container, account_id: str) -> None:
    """Put down two invoices, two cards and two events of an account."""
    at, of = now(), UUID(account_id)
    async with container.database.system() as work:
        for number in range(2):
            invoice = InvoiceRecord(
                account_id=of,
                provider_invoice_id=f"in_{new_id().hex}",
                number=f"A-{number}",
                status=InvoiceStatus.PAID,
                currency="usd",
                total_cents=99_00,
                due_cents=0,
                paid_cents=99_00,
                issued_at=at,
                period_start=at,
                period_end=at,
                lines=[],
            )
            row = InvoiceRepository(work).add(invoice)
            work.emit(InvoiceCreated(subject_id=row.id, status=row.status.value), row)
            card = PaymentMethodRecord(
                account_id=of, provider_payment_method_id=f"pm_{number}", kind="card"
            )
            PaymentMethodRepository(work).add(card)
        work.emit(PaymentMethodsUpdated(subject_id=of), account_id=of)
    for _ in range(2):
        await kept(container)


PREPARED: dict[str, Prepare] = {
    "cancelSubscription": having_bought,
    "changeSubscription": changing,
    "listBillingEvents": as_staff,
    "listInvoices": having_bought,
    "listPaymentMethods": having_bought,
    "openCheckout": buying,
    "openPortal": having_bought,
    "previewChange": changing,
    "readSubscription": having_bought,
    "replayBillingEvent": replaying,
    "resumeSubscription": resuming,
    "takeStripeEvent": being_told,
}
