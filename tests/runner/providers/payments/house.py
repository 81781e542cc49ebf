"""A peer, what is sold at it, and the product's side of it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from runner.core.retries import Retries
from runner.providers.http import http_client
from runner.providers.payments import (
    Checkout,
    CheckoutOrder,
    Customer,
    Interval,
    NewPrice,
    Payments,
    Price,
    Product,
    StripePayments,
    Subscription,
)
from runner.providers.payments.peer.app import Peer
from runner.providers.payments.peer.serving import peer_on

AT_ONCE = Retries([timedelta(0)] * 3)
VISA, MASTERCARD = "4242 4242 4242 4242", "5555 5555 5555 4444"
FAILS_LATER, REFUSED = "4000 0000 0000 0341", "4000 0000 0000 0002"
MONTH = 31 * 86_400


@dataclass
class House:
    """Both sides, with a team plan and a larger one."""

    peer: Peer
    payments: Payments
    prices: list[Price]

    @property
    def team(self) -> Price:
        return self.prices[0]

    @property
    def agency(self) -> Price:
        return self.prices[1]

    async def customer(self, name: str = "Ada's bakery") -> Customer:
        return await self.payments.add_customer(name, "ada@example.com", f"customer {name}")

    async def opened(self, customer: Customer, **changed: Any) -> Checkout:
        order = CheckoutOrder(
            customer_id=customer.id,
            price_id=self.team.id,
            quantity=1,
            success_url="http://127.0.0.1:9/done?session={CHECKOUT_SESSION_ID}",
            cancel_url="http://127.0.0.1:9/plans",
        )
        key = f"checkout {customer.id} {changed}"
        return await self.payments.open_checkout(replace(order, **changed), key)

    async def subscribed(
        self, customer: Customer, card: str = VISA, **changed: Any
    ) -> Subscription:
        checkout = await self.opened(customer, **changed)
        assert checkout.url is not None
        assert await fill(checkout.url, card) == 303
        done = await self.payments.checkout(checkout.id)
        assert done.subscription_id is not None
        return await self.payments.subscription(done.subscription_id)

    async def pass_time(self, seconds: float) -> None:
        await self.control("clock", advance_s=int(seconds))

    async def control(self, place: str, **asked: Any) -> Any:
        async with http_client() as client:
            answer = await client.post(f"{self.peer.books.address}/control/{place}", json=asked)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.peer.books.now(), UTC)


async def fill(url: str, card: str, **fields: str) -> int:
    """Fill the form of a page in, as a browser would; return the status."""
    form = {"number": card, "expiry": "12 / 34", "cvc": "123", "do": "pay"} | fields
    async with http_client() as client:
        return (await client.post(url, data=form)).status_code


async def shown(url: str) -> str:
    async with http_client() as client:
        answer = await client.get(url)
    assert answer.status_code == 200
    return answer.text


@asynccontextmanager
async def house(*, selling: bool = True) -> AsyncIterator[House]:
    async with peer_on(retries=AT_ONCE) as peer:
        payments = StripePayments("sk_test_key", peer.books.address, crowded=AT_ONCE)
        try:
            prices = []
            for code, cents in (("team", 99_00), ("agency", 249_00)) if selling else ():
                product = Product(f"postmagiq_{code}", code.capitalize())
                await payments.add_product(product, code)
                price = NewPrice(f"postmagiq_{code}", product.id, cents, "usd", Interval.MONTH)
                prices.append(await payments.add_price(price, f"price {code}"))
            yield House(peer, payments, prices)
        finally:
            await payments.close()
