"""Who pays hears of what concerns the plan: once, and only while it is true."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import sqlalchemy as sa

from runner.billing import Customers, SubscriptionState, SubscriptionStatus, apply_subscription
from runner.billing.payments.keeping import InvoiceRepository, keep
from runner.billing.payments.seen import Seen
from runner.billing.trials import Trials
from runner.billing.usage_models import UsagePeriod
from runner.core.clock import now
from runner.core.events.repository import PlatformEventRepository
from runner.core.ids import new_id
from runner.providers.payments import Invoice, InvoiceStatus
from runner.workspaces import AccountRole
from runner.workspaces.account_people import AccountMemberJoined
from runner.workspaces.models import AccountMember
from tests.client import Api
from tests.contract.unconfined import execute
from tests.runner.billing.house import house_at
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


async def test_who_pays_hears_once_how_far_the_credits_went(api: Api, office: Office) -> None:
    ann, ben = await proven(api, office), await proven(api, office)
    cid = await proven(api, office)
    house = house_at(await ann.workspace(), office.container)
    async with office.container.database.system() as work:
        for who, role in ((ben, AccountRole.BILLING), (cid, AccountRole.ADMIN)):
            user_id = UUID(who.user["id"])
            member = AccountMember(account_id=house.account_id, user_id=user_id, role=role)
            work.session.add(member)
            joined = AccountMemberJoined(subject_id=member.id, user_id=user_id)
            work.emit(joined, member, account_id=house.account_id)
    spent = {80: "80 percent of the credits", 100: "All credits"}
    for percent, taken in ((80, 85), (100, 15)):
        for _ in range(2):
            await house.reserve(f"step {percent}", taken)
            await house.confirm(f"step {percent}", taken)
        for who in (ann, ben):
            mail = await office.mail(who.user["email"], spent[percent])
            assert f"/account/{house.account_id}/usage" in text_of(mail)
    period = (await house.standing())[0]
    async with house.works() as work:
        events = await PlatformEventRepository(work).rows(subject_id=period.id, order="id")
    reached = [each for each in events if each["type"] == "usage_period.reached"]
    assert [each["data"]["percent"] for each in reached] == [80, 100]
    event = await told(office, "usage_period.reached", str(period.id))
    assert {mail.to for mail in await office.written(event)} == {
        who.user["email"] for who in (ann, ben)
    }
    # By now the first of them tells nothing any more, and no period that is over does.
    first = await office.written({**event, "event_id": str(reached[0]["id"])})
    await execute(office.container, sa.update(UsagePeriod).values(ends_at=now()))
    assert (first, await office.written(event)) == ([], [])
