"""Payments through Stripe."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING, Any

from runner.providers.payments import stripe_objects as read
from runner.providers.payments.errors import PaymentMissing, PaymentRefused
from runner.providers.payments.port import (
    Change,
    Checkout,
    CheckoutOrder,
    Customer,
    Endpoint,
    Invoice,
    InvoiceDraft,
    NewLine,
    NewPrice,
    PaymentMethod,
    Preview,
    Price,
    Product,
    ProviderEvent,
    Some,
    Status,
    Subscription,
)
from runner.providers.payments.signatures import refuse_old, verified
from runner.providers.payments.stripe_calls import StripeCalls

if TYPE_CHECKING:
    from stripe import RequestOptions
    from stripe.params import InvoiceCreateParams, InvoiceListParams, SubscriptionUpdateParamsItem
    from stripe.params.checkout import SessionCreateParams

MOST = 100
"""What a list answers at most; none of ours is longer."""


class StripePayments(StripeCalls):
    """Payments as Stripe takes them."""

    # customers -----------------------------------------------------------------------------

    async def add_customer(self, name: str, email: str, key: str) -> Customer:
        asked = self._v1.customers.create_async({"name": name, "email": email}, _once(key))
        return read.customer(await self._told(asked))

    async def customer(self, id: str) -> Customer:
        return read.customer(await self._told(self._v1.customers.retrieve_async(id)))

    async def change_customer(self, id: str, name: str, email: str, key: str) -> Customer:
        asked = self._v1.customers.update_async(id, {"name": name, "email": email}, _once(key))
        return read.customer(await self._told(asked))

    # what is sold --------------------------------------------------------------------------

    async def products(self, ids: Sequence[str]) -> list[Product]:
        found = await self._told(self._v1.products.list_async({"ids": [*ids], "limit": MOST}))
        return [*map(read.product, found.data)]

    async def add_product(self, product: Product, key: str) -> Product:
        asked = self._v1.products.create_async(
            {
                "id": product.id,
                "name": product.name,
                "description": product.description or None,  # type: ignore[typeddict-item]
                "active": product.active,
            },
            _once(key),
        )
        return read.product(await self._told(asked))

    async def change_product(self, product: Product, key: str) -> Product:
        asked = self._v1.products.update_async(
            product.id,
            {"name": product.name, "description": product.description, "active": product.active},
            _once(key),
        )
        return read.product(await self._told(asked))

    async def prices(self, lookup_keys: Sequence[str]) -> list[Price]:
        asked = self._v1.prices.list_async({"lookup_keys": [*lookup_keys], "limit": MOST})
        return [*map(read.price, (await self._told(asked)).data)]

    async def add_price(self, price: NewPrice, key: str) -> Price:
        asked = self._v1.prices.create_async(
            {
                "product": price.product_id,
                "lookup_key": price.lookup_key,
                "transfer_lookup_key": True,
                "unit_amount": price.cents,
                "currency": price.currency,
                "recurring": {"interval": price.interval.value},
            },
            _once(key),
        )
        return read.price(await self._told(asked))

    # pages ---------------------------------------------------------------------------------

    async def open_checkout(self, order: CheckoutOrder, key: str) -> Checkout:
        params: SessionCreateParams = {
            "mode": "subscription",
            "customer": order.customer_id,
            "line_items": [{"price": order.price_id, "quantity": order.quantity}],
            "success_url": order.success_url,
            "cancel_url": order.cancel_url,
            "automatic_tax": {"enabled": order.taxed},
            "allow_promotion_codes": order.promotion_codes,
        }
        if order.taxed:
            # Where a customer is decides the tax; the page asks for it and keeps it.
            params["customer_update"] = {"address": "auto"}
        if order.trial_ends_at is not None:
            params["subscription_data"] = {"trial_end": _seconds(order.trial_ends_at)}
        asked = self._v1.checkout.sessions.create_async(params, _once(key))
        return read.checkout(await self._told(asked))

    async def checkout(self, id: str) -> Checkout:
        return read.checkout(await self._told(self._v1.checkout.sessions.retrieve_async(id)))

    async def close_checkouts_before(self, checkout: Checkout) -> None:
        asked = self._v1.checkout.sessions.list_async(
            {"customer": checkout.customer_id or "", "status": "open", "limit": MOST}
        )
        ids = [each.id for each in (await self._told(asked)).data]
        # Without its own page among them a newer one closes all of these.
        older = ids[ids.index(checkout.id) + 1 :] if checkout.id in ids else []
        for id in older:
            with suppress(PaymentRefused):  # It was paid meanwhile, or closed.
                await self._told(self._v1.checkout.sessions.expire_async(id))

    async def open_portal(self, customer_id: str, return_url: str, key: str) -> str:
        asked = self._v1.billing_portal.sessions.create_async(
            {"customer": customer_id, "return_url": return_url}, _once(key)
        )
        return (await self._told(asked)).url

    # subscriptions -------------------------------------------------------------------------

    async def subscription(self, id: str) -> Subscription:
        return read.subscription(await self._told(self._v1.subscriptions.retrieve_async(id)))

    async def subscriptions(self, customer_id: str) -> list[Subscription]:
        asked = self._v1.subscriptions.list_async(
            {"customer": customer_id, "status": "all", "limit": MOST}
        )
        return [*map(read.subscription, (await self._told(asked)).data)]

    async def preview(self, change: Change) -> Preview:
        asked = self._v1.invoices.create_preview_async(
            {
                "subscription": change.subscription_id,
                "subscription_details": {
                    "items": [await self._item(change)],
                    "proration_behavior": "always_invoice",
                    "proration_date": _seconds(change.prorated_at),
                },
            }
        )
        found = await self._told(asked)
        return Preview(found.currency, found.amount_due, tuple(map(read.line, found.lines.data)))

    async def change(self, change: Change, key: str) -> Subscription:
        asked = self._v1.subscriptions.update_async(
            change.subscription_id,
            {
                "items": [await self._item(change)],
                "proration_behavior": "always_invoice",
                "proration_date": _seconds(change.prorated_at),
                "payment_behavior": "error_if_incomplete",
            },
            _once(key),
        )
        return read.subscription(await self._told(asked))

    async def cancel_at_period_end(self, id: str, key: str) -> Subscription:
        return await self._ending(id, True, key)

    async def resume(self, id: str, key: str) -> Subscription:
        return await self._ending(id, False, key)

    async def end_replaced(self, subscription: Subscription) -> None:
        # What was not paid is no credit either.
        paid = subscription.status is Status.ACTIVE
        asked = self._v1.subscriptions.cancel_async(
            subscription.id,
            {
                "prorate": paid,
                "invoice_now": paid,
                "cancellation_details": {"comment": read.REPLACED},
            },
        )
        with suppress(PaymentMissing):  # It is over already.
            await self._told(asked)

    async def _ending(self, id: str, ends: bool, key: str) -> Subscription:
        asked = self._v1.subscriptions.update_async(id, {"cancel_at_period_end": ends}, _once(key))
        return read.subscription(await self._told(asked))

    async def _item(self, change: Change) -> "SubscriptionUpdateParamsItem":
        asked = self._v1.subscriptions.retrieve_async(change.subscription_id)
        [item] = (await self._told(asked))["items"].data
        return {"id": item.id, "price": change.price_id, "quantity": change.quantity}

    # invoices and what pays them -----------------------------------------------------------

    async def invoice(self, id: str) -> Invoice:
        return read.invoice(await self._told(self._v1.invoices.retrieve_async(id)))

    async def invoices(self, customer_id: str, limit: int, after: str | None = None) -> Some:
        params: InvoiceListParams = {"customer": customer_id, "limit": limit}
        if after is not None:
            params["starting_after"] = after
        found = await self._told(self._v1.invoices.list_async(params))
        return Some(tuple(map(read.invoice, found.data)), found.has_more)

    async def draft_invoice(self, draft: InvoiceDraft, key: str) -> str:
        params: InvoiceCreateParams = {
            "customer": draft.customer_id,
            "currency": draft.currency,
            "automatic_tax": {"enabled": draft.taxed},
            "auto_advance": False,
            # What else waits for the customer stands on the invoice of their plan.
            "pending_invoice_items_behavior": "exclude",
        }
        if draft.payment_method_id is not None:
            # A card given at checkout is the plan's own, and unknown to other invoices.
            params["default_payment_method"] = draft.payment_method_id
        asked = self._v1.invoices.create_async(params, _once(key))
        return (await self._told(asked)).id

    async def add_line(self, customer_id: str, invoice_id: str, line: NewLine, key: str) -> None:
        asked = self._v1.invoice_items.create_async(
            {
                "customer": customer_id,
                "invoice": invoice_id,
                "amount": line.cents,
                "currency": line.currency,
                "description": line.description,
                "metadata": {read.USAGE_PERIOD: line.usage_period_id},
            },
            _once(key),
        )
        await self._told(asked)

    async def issue_invoice(self, id: str, key: str) -> None:
        asked = self._v1.invoices.finalize_invoice_async(id, {"auto_advance": True}, _once(key))
        await self._told(asked)

    async def payment_methods(self, customer_id: str) -> list[PaymentMethod]:
        asked = self._v1.payment_methods.list_async({"customer": customer_id, "limit": MOST})
        return [*map(read.payment_method, (await self._told(asked)).data)]

    # what is sent to us --------------------------------------------------------------------

    async def endpoints(self) -> list[Endpoint]:
        found = await self._told(self._v1.webhook_endpoints.list_async({"limit": MOST}))
        return [*map(read.endpoint, found.data)]

    async def add_endpoint(self, url: str, events: Sequence[str], key: str) -> Endpoint:
        asked = self._v1.webhook_endpoints.create_async(
            {
                "url": url,
                "enabled_events": _named(events),
                "api_version": self._sdk.API_VERSION,
            },
            _once(key),
        )
        return read.endpoint(await self._told(asked))

    async def change_endpoint(self, id: str, events: Sequence[str], key: str) -> Endpoint:
        asked = self._v1.webhook_endpoints.update_async(
            id,
            {"enabled_events": _named(events), "disabled": False},
            _once(key),
        )
        return read.endpoint(await self._told(asked))

    async def event(self, id: str) -> ProviderEvent:
        return read.event((await self._told(self._v1.events.retrieve_async(id))).to_dict())

    def require_recent(self, signature: str | None) -> None:
        refuse_old(signature)

    def verified(self, body: bytes, signature: str | None) -> ProviderEvent:
        return verified(body, signature, self._secrets, self._sdk.signed)


def _once(key: str) -> "RequestOptions":
    return {"idempotency_key": key}


def _named(events: Sequence[str]) -> list[Any]:
    """Hand event types on as what they are, which their types list one by one."""
    return [*events]


def _seconds(at: datetime) -> int:
    return int(at.timestamp())
