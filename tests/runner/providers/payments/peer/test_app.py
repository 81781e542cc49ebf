"""The wire format, as the official library and a plain client see it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
import stripe

from runner.providers.http import http_client
from runner.providers.payments.stripe_sdk import Connection, connect
from tests.runner.providers.payments.house import AT_ONCE, House


@asynccontextmanager
async def official(there: House) -> AsyncIterator[stripe.V1Services]:
    """Ask as anybody who has the library would."""
    connection: Any = Connection(AT_ONCE, 10)
    yield connect("sk_test_key", there.peer.books.address, connection).v1
    await connection.close_async()


async def plain(there: House, method: str, path: str, **sent: Any) -> tuple[int, Any]:
    headers = {"authorization": "Bearer sk_test_key"} | sent.pop("headers", {})
    async with http_client() as client:
        url = there.peer.books.address + path
        answer = await client.request(method, url, headers=headers, **sent)
    return answer.status_code, answer.json()


async def test_lists_come_in_pages_both_ways(there: House) -> None:
    async with official(there) as v1:
        made = [(await v1.customers.create_async({"name": f"{n}"})).id for n in range(25)][::-1]
        pages = (await v1.customers.list_async({"limit": 10})).auto_paging_iter()
        assert [each.id async for each in pages] == made
        back = await v1.customers.list_async({"limit": 5, "ending_before": made[20]})
        assert [each.id for each in back.data] == made[15:20]
        assert back.has_more
        with pytest.raises(stripe.InvalidRequestError, match="No such object"):
            await v1.customers.list_async({"starting_after": "cus_nobody"})


async def test_ids_are_expanded_where_that_is_asked(there: House) -> None:
    made = await there.subscribed(await there.customer())
    async with official(there) as v1:
        expand = ["customer", "latest_invoice", "items.data.price.product"]
        found = await v1.subscriptions.retrieve_async(made.id, {"expand": expand})
        assert isinstance(found.customer, stripe.Customer)
        assert isinstance(found.latest_invoice, stripe.Invoice)
        assert found["items"].data[0].price.product.name == "Team"
        kept = await v1.subscriptions.retrieve_async(made.id)
        assert kept.customer == made.customer_id
        with pytest.raises(stripe.InvalidRequestError, match="cannot be expanded"):
            await v1.subscriptions.retrieve_async(made.id, {"expand": ["nothing"]})


async def test_a_lookup_key_stays_with_whoever_has_it_unless_it_is_taken_over(
    there: House,
) -> None:
    async with official(there) as v1:
        wanted: Any = {"product": "postmagiq_team", "unit_amount": 5, "currency": "usd"}
        wanted |= {"recurring": {"interval": "month"}, "lookup_key": "postmagiq_team"}
        with pytest.raises(stripe.InvalidRequestError, match="already uses") as refused:
            await v1.prices.create_async(wanted)
        assert refused.value.param == "lookup_key"
        taken = await v1.prices.create_async(wanted | {"transfer_lookup_key": True})
        found = await v1.prices.list_async({"lookup_keys": ["postmagiq_team"], "active": True})
        assert [each.id for each in found.data] == [taken.id]
        assert (await v1.prices.retrieve_async(there.team.id)).lookup_key is None


async def test_refusals_have_the_shape_the_library_reads(there: House) -> None:
    async with official(there) as v1:
        with pytest.raises(stripe.InvalidRequestError) as missing:
            await v1.customers.retrieve_async("cus_nobody")
        assert (missing.value.code, missing.value.http_status) == ("resource_missing", 404)
        customer = await v1.customers.create_async({})
        given: Any = {"customer": customer.id}
        with pytest.raises(stripe.CardError) as declined:
            await v1.payment_methods.attach_async("pm_card_visa_chargeDeclined", given)
        assert (declined.value.code, declined.value.http_status) == ("card_declined", 402)
        unknown: Any = {"nickname": "Ada"}
        with pytest.raises(stripe.InvalidRequestError, match="unknown parameter: nickname"):
            await v1.customers.create_async(unknown)


async def test_a_failing_first_payment_leaves_a_subscription_incomplete(there: House) -> None:
    async with official(there) as v1:
        customer = await v1.customers.create_async({"name": "Ada"})
        card = await v1.payment_methods.attach_async(
            "pm_card_chargeCustomerFail", {"customer": customer.id}
        )
        wanted: Any = {"customer": customer.id, "default_payment_method": card.id}
        wanted |= {"items": [{"price": there.team.id}]}
        strict = wanted | {"payment_behavior": "error_if_incomplete"}
        with pytest.raises(stripe.CardError):
            await v1.subscriptions.create_async(strict)
        assert (await v1.subscriptions.list_async()).data == []
        made = await v1.subscriptions.create_async(wanted)
        assert made.status == "incomplete"
        other = await v1.payment_methods.attach_async("pm_card_visa", {"customer": customer.id})
        paid = await v1.invoices.pay_async(str(made.latest_invoice), {"payment_method": other.id})
        assert paid.status == "paid"
        assert (await v1.subscriptions.retrieve_async(made.id)).status == "active"


async def test_money_is_given_back_once(there: House) -> None:
    made = await there.subscribed(await there.customer())
    async with official(there) as v1:
        [charge] = (await v1.charges.list_async({"customer": made.customer_id})).data
        await v1.refunds.create_async({"charge": charge.id, "amount": 9_00})
        await v1.refunds.create_async({"charge": charge.id})
        after = await v1.charges.retrieve_async(charge.id)
        assert (after.amount_refunded, after.refunded) == (99_00, True)
        with pytest.raises(stripe.InvalidRequestError, match="already been refunded"):
            await v1.refunds.create_async({"charge": charge.id})
        told = await v1.events.list_async({"type": "charge.refunded"})
        assert len(told.data) == 2


async def test_who_is_deleted_pays_no_more(there: House) -> None:
    made = await there.subscribed(await there.customer())
    async with official(there) as v1:
        await v1.customers.delete_async(made.customer_id)
        assert (await v1.subscriptions.retrieve_async(made.id)).status == "canceled"
    assert (await there.payments.customer(made.customer_id)).deleted


async def test_an_answer_is_given_again_under_its_key_also_a_refusal(there: House) -> None:
    headers = {"idempotency-key": "one"}
    first = await plain(there, "POST", "/v1/products", data={}, headers=headers)
    assert first[0] == 400
    assert await plain(there, "POST", "/v1/products", data={}, headers=headers) == first
    data = {"name": "Other"}
    status, said = await plain(there, "POST", "/v1/products", data=data, headers=headers)
    assert (status, said["error"]["type"]) == (400, "idempotency_error")


async def test_strangers_and_other_names_are_turned_away(there: House) -> None:
    status, said = await plain(
        there, "GET", "/v1/customers", headers={"authorization": "Bearer pk_test"}
    )
    assert (status, said["error"]["type"]) == (401, "invalid_request_error")
    status, said = await plain(there, "GET", "/v1/nothing/here")
    assert (status, said["error"]["message"]) == (
        404,
        "Unrecognized request URL (GET: /v1/nothing/here).",
    )
    async with http_client() as client:
        url = f"{there.peer.books.address}/v1/customers"
        assert (await client.get(url, headers={"host": "evil.example"})).status_code == 421
        assert (await client.get(f"{there.peer.books.address}/nothing")).status_code == 404
        assert (await client.get(f"{there.peer.books.address}/i/in_1")).status_code == 404
    assert (await plain(there, "POST", "/control/nothing", json={}))[0] == 404
    assert (await plain(there, "POST", "/control/faults", json={"colour": 1}))[0] == 400
