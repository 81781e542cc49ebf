"""Who pays hears of what concerns the plan: once, and only while it is true."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from runner.billing import Customers, SubscriptionState, SubscriptionStatus, apply_subscription
from runner.billing.payments.keeping import InvoiceRepository, keep
from runner.billing.payments.seen import Seen
from runner.billing.trials import Trials
from runner.core.clock import now
from runner.core.ids import new_id
from runner.providers.payments import Invoice, InvoiceStatus
from tests.client import Api
from tests.runner.notifications.conftest import Office, told
from tests.runner.notifications.test_jobs import proven, text_of

DAY = timedelta(days=1)


async def test_who_pays_hears_once_that_a_trial_ends(api: Api, office: Office) -> None:
    ann = await proven(api, office)
    account_id = UUID((await ann.workspace())["account_id"])
    database = office.container.database
    async with database.system() as work:
        assert await Trials(work).begin(account_id)
    for _ in range(2):
        async with database.system() as work:
            await Trials(work).proceed(account_id, now() + timedelta(days=12))
    mail = await office.mail(ann.user["email"], "ends soon")
    assert "on the plan Individual, unless" in text_of(mail)
    async with database.system() as work:
        [row] = await Trials(work).subscriptions.rows(account_id=account_id)
    event = await told(office, "subscription.trial_ending", str(row["id"]))
    assert len(await office.written(event)) == 1
    async with database.system() as work:
        assert await Trials(work).proceed(account_id, now() + timedelta(days=15))
    assert await office.written(event) == []


def unpaid(customer_id: str) -> Invoice:
    return Invoice(
        id=f"in_{new_id().hex}",
        number="A-1",
        customer_id=customer_id,
        subscription_id=None,
        status=InvoiceStatus.OPEN,
        currency="usd",
        total_cents=1_234_56,
        due_cents=1_234_56,
        paid_cents=0,
        created_at=now(),
        period_start=now(),
        period_end=now(),
        attempted=True,
        next_attempt_at=now() + 3 * DAY,
        page_url="https://pay.example/1",
        pdf_url=None,
        lines=(),
    )


async def seen(office: Office, invoice: Invoice) -> None:
    """Keep an invoice as one that was looked at just now."""
    async with office.container.database.system() as work:
        ticket = await Customers(work).ask(invoice.customer_id)
        assert ticket is not None
        await keep(work, ticket, Seen(deleted=False, invoices=[invoice]))


async def test_who_pays_hears_once_of_an_invoice_that_was_not_paid(
    api: Api, office: Office
) -> None:
    ann, eve = await proven(api, office), await api.register()
    workspace = await ann.workspace()
    await ann.join(workspace["id"], "admin")
    account_id, customer_id = UUID(workspace["account_id"]), f"cus_{new_id().hex}"
    owed = unpaid(customer_id)
    late = SubscriptionState(tier_code="team", status=SubscriptionStatus.PAST_DUE)
    async with office.container.database.system() as work:
        await Customers(work).add(account_id, customer_id)
        await apply_subscription(work, account_id, late)

    await seen(office, owed)
    mail = await office.mail(ann.user["email"], "A payment of")
    text = text_of(mail)
    assert "1,234.56 USD for" in text
    assert f"goes on as it is until {now() + 7 * DAY:%d %B %Y}" in text
    assert f"/account/{account_id}/plan" in text
    async with office.container.database.system_read() as reading:
        [row] = await InvoiceRepository(reading).rows(provider_invoice_id=owed.id)
    first = await told(office, "invoice.payment_failed", str(row["id"]))
    await seen(office, replace(owed, next_attempt_at=now() + 8 * DAY))
    again = await told(office, "invoice.payment_failed", str(row["id"]))
    assert first["event_id"] != again["event_id"]
    assert (len(await office.written(first)), await office.written(again)) == (1, [])
    await seen(office, replace(owed, status=InvoiceStatus.PAID, due_cents=0))
    assert await office.written(first) == []
    assert len([m for m in office.got(ann.user["email"]) if "A payment of" in m["Subject"]]) == 1
    assert not [m for m in office.got(eve.user["email"]) if "A payment of" in m["Subject"]]
