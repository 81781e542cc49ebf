"""What the port promises, asked through the official library of a peer that speaks its format."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest

from runner.core.clock import now
from runner.providers.payments import (
    Change,
    Interval,
    InvoiceDraft,
    InvoiceStatus,
    NewLine,
    NewPrice,
    PaymentDeclined,
    PaymentMissing,
    PaymentRefused,
    PaymentsNotSetUp,
    Product,
    Status,
    StripePayments,
)
from tests.runner.providers.payments.house import (
    FAILS_LATER,
    MASTERCARD,
    MONTH,
    REFUSED,
    VISA,
    House,
    fill,
    shown,
)

DAY = timedelta(days=1)


async def test_a_customer_is_kept_changed_and_gone(there: House) -> None:
    made = await there.payments.add_customer("Бäckerei 面包", "ada@example.com", "one")
    assert await there.payments.customer(made.id) == made
    assert made.name == "Бäckerei 面包"
    changed = await there.payments.change_customer(made.id, "Ada", "b@example.com", "two")
    assert changed == replace(made, name="Ada", email="b@example.com")
    with pytest.raises(PaymentMissing):
        await there.payments.customer("cus_nobody")


async def test_asked_twice_under_one_key_it_is_done_once(there: House) -> None:
    first = await there.payments.add_customer("Ada", "ada@example.com", "one key")
    assert await there.payments.add_customer("Ada", "ada@example.com", "one key") == first
    assert await there.payments.add_customer("Ada", "ada@example.com", "another") != first
    with pytest.raises(PaymentRefused, match="same parameters"):
        await there.payments.add_customer("Bob", "ada@example.com", "one key")


async def test_what_is_sold_is_found_again_by_names_of_ours(there: House) -> None:
    found = await there.payments.products(["postmagiq_team", "postmagiq_agency", "nothing"])
    assert {each.id for each in found} == {"postmagiq_team", "postmagiq_agency"}
    renamed = Product("postmagiq_team", "Team of five", "For small teams", active=False)
    assert await there.payments.change_product(renamed, "renamed") == renamed
    assert await there.payments.prices(["postmagiq_team", "nothing"]) == [there.team]
    raised = NewPrice("postmagiq_team", "postmagiq_team", 119_00, "usd", Interval.MONTH)
    price = await there.payments.add_price(raised, "raised")
    assert (price.cents, price.interval) == (119_00, Interval.MONTH)
    assert await there.payments.prices(["postmagiq_team"]) == [price]
    with pytest.raises(PaymentRefused, match="already exists"):
        await there.payments.add_product(renamed, "again")


async def test_who_pays_on_the_page_has_what_they_bought(there: House) -> None:
    customer = await there.customer()
    checkout = await there.opened(customer, quantity=3)
    assert (checkout.complete, checkout.subscription_id) == (False, None)
    assert checkout.url is not None
    assert "297.00 USD" in await shown(checkout.url)
    assert await fill(checkout.url, REFUSED) == 200
    assert await fill(checkout.url, FAILS_LATER) == 200
    assert not (await there.payments.checkout(checkout.id)).complete
    assert await there.payments.subscriptions(customer.id) == []
    assert await fill(checkout.url, VISA) == 303
    done = await there.payments.checkout(checkout.id)
    assert (done.complete, done.url, done.customer_id) == (True, None, customer.id)
    [subscription] = await there.payments.subscriptions(customer.id)
    assert subscription.id == done.subscription_id
    assert (subscription.status, subscription.quantity) == (Status.ACTIVE, 3)
    assert (subscription.price_id, subscription.lookup_key) == (there.team.id, "postmagiq_team")
    [invoice] = (await there.payments.invoices(customer.id, 10)).invoices
    assert (invoice.status, invoice.paid_cents) == (InvoiceStatus.PAID, 297_00)
    assert invoice.subscription_id == subscription.id
    assert await fill(checkout.url, VISA) == 200
    assert len(await there.payments.subscriptions(customer.id)) == 1


async def test_a_page_closes_those_before_it(there: House) -> None:
    customer, other = await there.customer(), await there.customer("Bob's")
    pages = [await there.opened(customer, quantity=each) for each in (1, 2, 3)]
    foreign = await there.opened(other)
    for _ in range(2):
        await there.payments.close_checkouts_before(pages[1])
    urls = [(await there.payments.checkout(each.id)).url for each in (*pages, foreign)]
    assert [url is not None for url in urls] == [False, True, True, True]
    await there.payments.close_checkouts_before(pages[0])
    assert (await there.payments.checkout(pages[2].id)).url is not None


async def test_what_a_newer_one_replaces_ends_and_is_credited_once(there: House) -> None:
    customer = await there.customer()
    first = await there.subscribed(customer)
    free = await there.subscribed(customer, trial_ends_at=there.now() + 3 * DAY)
    for each in (first, free):
        for _ in range(2):
            await there.payments.end_replaced(each)
        after = await there.payments.subscription(each.id)
        assert (after.status, after.replaced) == (Status.CANCELED, True)
    found = (await there.payments.invoices(customer.id, 10)).invoices
    assert [each.total_cents for each in found] == [-99_00, 0, 99_00]
    kept = await there.subscribed(customer, quantity=2)
    assert not kept.replaced
    assert (await there.payments.invoices(customer.id, 1)).invoices[0].paid_cents == 99_00


async def test_a_trial_costs_nothing_until_it_ends(there: House) -> None:
    customer = await there.customer()
    ends = there.now() + 14 * DAY
    trial = await there.subscribed(customer, trial_ends_at=ends)
    assert (trial.status, trial.trial_ends_at) == (Status.TRIALING, ends)
    [invoice] = (await there.payments.invoices(customer.id, 10)).invoices
    assert (invoice.total_cents, invoice.status) == (0, InvoiceStatus.PAID)
    await there.pass_time(14 * 86_400)
    after = await there.payments.subscription(trial.id)
    assert (after.status, after.current_period_start) == (Status.ACTIVE, ends)
    first, second = (await there.payments.invoices(customer.id, 10)).invoices
    assert (first.total_cents, second.total_cents) == (99_00, 0)
    with pytest.raises(PaymentRefused, match="2 days"):
        await there.opened(customer, trial_ends_at=there.now() + DAY)


async def test_a_change_costs_what_its_preview_said(there: House) -> None:
    customer = await there.customer()
    before = await there.subscribed(customer)
    await there.pass_time(10 * 86_400)
    change = Change(before.id, there.agency.id, 2, there.now())
    preview = await there.payments.preview(change)
    assert [line.prorated for line in preview.lines] == [True, True]
    credit, debit = (line.cents for line in preview.lines)
    whole = (before.current_period_end - before.current_period_start).total_seconds()
    left = (before.current_period_end - change.prorated_at).total_seconds() / whole
    assert (credit, debit) == (-round(99_00 * left), round(2 * 249_00 * left))
    assert preview.due_cents == credit + debit
    await there.pass_time(3600)
    changed = await there.payments.change(change, "change")
    assert (changed.price_id, changed.quantity) == (there.agency.id, 2)
    assert changed.current_period_end == before.current_period_end
    invoice = (await there.payments.invoices(customer.id, 10)).invoices[0]
    assert (invoice.total_cents, invoice.status) == (preview.due_cents, InvoiceStatus.PAID)
    assert [each.cents for each in invoice.lines] == [credit, debit]
    again = await there.payments.change(change, "change")
    assert again == changed
    assert len((await there.payments.invoices(customer.id, 10)).invoices) == 2


async def test_a_smaller_plan_leaves_credit_that_the_next_period_takes(there: House) -> None:
    customer = await there.customer()
    large = await there.subscribed(customer, price_id=there.agency.id)
    change = Change(large.id, there.team.id, 1, there.now())
    assert (await there.payments.preview(change)).due_cents == 0
    await there.payments.change(change, "smaller")
    credit = (await there.payments.invoices(customer.id, 1)).invoices[0]
    assert credit.total_cents < 0
    assert (credit.status, credit.due_cents) == (InvoiceStatus.PAID, 0)
    await there.pass_time(MONTH)
    latest = (await there.payments.invoices(customer.id, 1)).invoices[0]
    assert (latest.total_cents, latest.paid_cents) == (99_00, max(99_00 + credit.total_cents, 0))


async def test_who_cannot_pay_for_a_change_keeps_what_they_have(there: House) -> None:
    customer = await there.customer()
    trial = await there.subscribed(customer, FAILS_LATER, trial_ends_at=there.now() + 3 * DAY)
    await there.pass_time(3 * 86_400)
    assert (await there.payments.subscription(trial.id)).status is Status.PAST_DUE
    change = Change(trial.id, there.agency.id, 1, there.now())
    with pytest.raises(PaymentDeclined, match=r"was declined\. Use another payment method"):
        await there.payments.change(change, "change")
    after = await there.payments.subscription(trial.id)
    assert (after.price_id, after.status) == (there.team.id, Status.PAST_DUE)


async def test_what_ends_with_its_period_can_be_resumed_until_then(there: House) -> None:
    made = await there.subscribed(await there.customer())
    ending = await there.payments.cancel_at_period_end(made.id, "cancel")
    assert (ending.cancel_at_period_end, ending.status) == (True, Status.ACTIVE)
    assert ending.canceled_at is not None
    resumed = await there.payments.resume(made.id, "resume")
    assert (resumed.cancel_at_period_end, resumed.canceled_at) == (False, None)
    await there.payments.cancel_at_period_end(made.id, "cancel again")
    await there.pass_time(MONTH)
    assert (await there.payments.subscription(made.id)).status is Status.CANCELED
    with pytest.raises(PaymentRefused):
        await there.payments.resume(made.id, "too late")


async def test_a_card_that_fails_is_tried_again_and_replaced_on_the_page(there: House) -> None:
    customer = await there.customer()
    trial = await there.subscribed(customer, FAILS_LATER, trial_ends_at=there.now() + 3 * DAY)
    await there.pass_time(3 * 86_400)
    [owed, _] = (await there.payments.invoices(customer.id, 10)).invoices
    assert (owed.status, owed.attempted, owed.due_cents) == (InvoiceStatus.OPEN, True, 99_00)
    assert owed.next_attempt_at == owed.created_at + 3 * DAY
    assert owed.page_url is not None
    assert "99.00 USD" in await shown(owed.page_url)
    assert await fill(owed.page_url, FAILS_LATER) == 200
    assert (await there.payments.invoice(owed.id)).status is InvoiceStatus.OPEN
    assert await fill(owed.page_url, MASTERCARD) == 200
    assert (await there.payments.invoice(owed.id)).status is InvoiceStatus.PAID
    assert (await there.payments.subscription(trial.id)).status is Status.ACTIVE


async def test_who_never_pays_has_nothing_in_the_end(there: House) -> None:
    trial = await there.subscribed(
        await there.customer(), FAILS_LATER, trial_ends_at=there.now() + 3 * DAY
    )
    await there.pass_time(3 * 86_400 + 15 * 86_400)
    assert (await there.payments.subscription(trial.id)).status is Status.CANCELED


async def test_invoices_come_in_pages_with_a_file_and_a_number(there: House) -> None:
    customer = await there.customer()
    await there.subscribed(customer)
    await there.pass_time(3 * MONTH)
    first = await there.payments.invoices(customer.id, 2)
    rest = await there.payments.invoices(customer.id, 10, after=first.invoices[-1].id)
    assert (len(first.invoices), first.more, rest.more) == (2, True, False)
    found = [*first.invoices, *rest.invoices]
    assert len({each.number for each in found}) == len(found) == 4
    assert [each.created_at for each in found] == sorted(
        (each.created_at for each in found), reverse=True
    )
    assert all(a.period_start == b.period_end for a, b in pairwise(found))
    assert found[0].pdf_url is not None
    assert (await shown(found[0].pdf_url)).startswith("%PDF-1.4")


async def test_an_invoice_of_its_own_is_filled_and_paid_once(there: House) -> None:
    customer = await there.customer()
    await there.subscribed(customer)
    charged_id = (await there.payments.subscriptions(customer.id))[0].payment_method_id
    asked = InvoiceDraft(customer.id, "usd", charged_id)
    drafts = [await there.payments.draft_invoice(asked, "draft") for _ in range(2)]
    assert drafts[0] == drafts[1]
    made = await there.payments.invoice(drafts[0])
    assert (made.status, made.total_cents, made.lines) == (InvoiceStatus.DRAFT, 0, ())
    line = NewLine("1,234 credits beyond the plan", 12_34, "usd", "the period of November")
    for _ in range(2):
        await there.payments.add_line(customer.id, made.id, line, "line")
    for _ in range(2):
        await there.payments.issue_invoice(made.id, "issue")
    paid = await there.payments.invoice(made.id)
    assert (paid.status, paid.paid_cents) == (InvoiceStatus.PAID, 12_34)
    [found] = paid.lines
    assert (found.description, found.cents) == (line.description, 12_34)
    assert found.usage_period_id == "the period of November"
    for late in (
        there.payments.add_line(customer.id, made.id, line, "late line"),
        there.payments.issue_invoice(made.id, "late issue"),
    ):
        with pytest.raises(PaymentRefused):
            await late


async def test_the_portal_changes_the_card_and_ends_the_plan(there: House) -> None:
    customer = await there.customer()
    made = await there.subscribed(customer)
    [card] = await there.payments.payment_methods(customer.id)
    assert (card.kind, card.brand, card.last4) == ("card", "visa", "4242")
    assert (card.expires_month, card.expires_year) == (12, 2034)
    assert made.payment_method_id == card.id
    url = await there.payments.open_portal(customer.id, "http://127.0.0.1:9/back", "portal")
    assert "http://127.0.0.1:9/back" in await shown(url)
    assert await fill(url, MASTERCARD) == 200
    found = await there.payments.payment_methods(customer.id)
    assert [each.brand for each in found] == ["mastercard", "visa"]
    assert (await there.payments.subscription(made.id)).payment_method_id == found[0].id
    assert (await there.payments.customer(customer.id)).payment_method_id == found[0].id
    assert await fill(url, "", do="cancel") == 200
    assert (await there.payments.subscription(made.id)).cancel_at_period_end
    assert await fill(url, "", do="resume") == 200
    assert not (await there.payments.subscription(made.id)).cancel_at_period_end


async def test_an_endpoint_tells_its_secret_once(there: House) -> None:
    made = await there.payments.add_endpoint("http://127.0.0.1:9/in", ["invoice.paid"], "one")
    assert made.secret is not None
    assert await there.payments.endpoints() == [replace(made, secret=None)]
    changed = await there.payments.change_endpoint(made.id, ["invoice.paid", "charge.refunded"], "")
    assert set(changed.events) == {"invoice.paid", "charge.refunded"}


async def test_an_event_is_read_as_it_was_sent(there: House) -> None:
    made = await there.subscribed(await there.customer())
    event = there.peer.books.rows("event")[0]
    found = await there.payments.event(event["id"])
    assert (found.type, found.customer_id) == (event["type"], made.customer_id)
    with pytest.raises(PaymentMissing):
        await there.payments.event("evt_nothing")


async def test_without_a_key_it_is_said_what_to_set(there: House) -> None:
    nobody = StripePayments(None, there.peer.books.address)
    assert not nobody.ready
    with pytest.raises(PaymentsNotSetUp, match="stripe_secret_key"):
        await nobody.customer("cus_1")
    wrong = StripePayments("pk_wrong", there.peer.books.address)
    with pytest.raises(PaymentsNotSetUp, match="stripe_secret_key that is valid"):
        await wrong.customer("cus_1")
    await wrong.close()
    assert now() - there.now() < DAY
