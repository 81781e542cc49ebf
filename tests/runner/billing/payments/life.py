"""A subscription's life at the peer, kept stage by stage, and a provider that plays it back."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from runner.providers.payments import (
    Change,
    Customer,
    Invoice,
    PaymentMethod,
    PaymentsUnavailable,
    ProviderEvent,
    Some,
    StripePayments,
    Subscription,
)
from runner.providers.payments.stripe_objects import event
from tests.runner.providers.payments.house import FAILS_LATER, MASTERCARD, House, fill, house

DAY = timedelta(days=1)
TOLD = (
    "customer.subscription.created",
    "invoice.payment_failed",
    "payment_method.attached",
    "invoice.paid",
    "customer.subscription.updated",
    "customer.subscription.deleted",
)
"""The six events that are delivered, each the last of its type at its stage."""


class Killed(BaseException):
    """End a worker in the middle, as a power cut would."""


@dataclass
class Stage:
    """What the provider answers from one event on, until the next."""

    event: ProviderEvent
    customer: Customer
    subscriptions: list[Subscription]
    invoices: Some
    methods: list[PaymentMethod]


@dataclass
class PlayedBack(StripePayments):
    """Answer as the provider did at a stage; kill whoever asks at a call, or be away."""

    stages: Sequence[Stage] = ()
    at: int = 0
    dies_at: int | None = None
    away: bool = False
    asked: int = 0
    gate: asyncio.Event | None = field(default=None)
    reached: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        super().__init__(None, "")

    async def _answers(self) -> Stage:
        self.asked += 1
        stage = self.stages[self.at]
        if self.away:
            raise PaymentsUnavailable
        if self.dies_at is not None:
            self.dies_at -= 1
            if self.dies_at == 0:
                raise Killed
        if self.gate is not None:
            gate, self.gate = self.gate, None
            self.reached.set()
            await gate.wait()
        return stage

    async def customer(self, id: str) -> Customer:
        return (await self._answers()).customer

    async def subscriptions(self, customer_id: str) -> list[Subscription]:
        return (await self._answers()).subscriptions

    async def invoices(self, customer_id: str, limit: int, after: str | None = None) -> Some:
        return (await self._answers()).invoices

    async def invoice(self, id: str) -> Invoice:
        listed = (await self._answers()).invoices.invoices
        return next(each for each in listed if each.id == id)

    async def payment_methods(self, customer_id: str) -> list[PaymentMethod]:
        return (await self._answers()).methods


async def lived() -> list[Stage]:
    """Live it: a trial, a payment that fails, another card, a larger plan, the end."""
    async with house() as there:
        customer = await there.customer()
        trial_ends_at = there.now() + 3 * DAY
        begun = await there.subscribed(customer, FAILS_LATER, trial_ends_at=trial_ends_at)
        stages = [await seen(there, customer, TOLD[0])]
        await there.pass_time(3 * DAY.total_seconds())
        stages.append(await seen(there, customer, TOLD[1]))
        [owed, _] = (await there.payments.invoices(customer.id, 10)).invoices
        assert owed.page_url is not None
        assert await fill(owed.page_url, MASTERCARD) == 200
        stages += [await seen(there, customer, TOLD[2]), await seen(there, customer, TOLD[3])]
        change = Change(begun.id, there.agency.id, 2, there.now())
        await there.payments.change(change, "change")
        stages.append(await seen(there, customer, TOLD[4]))
        await there.payments.cancel_at_period_end(begun.id, "cancel")
        await there.pass_time(32 * DAY.total_seconds())
        stages.append(await seen(there, customer, TOLD[5]))
        return stages


async def seen(there: House, customer: Customer, type: str) -> Stage:
    """Take down what is answered now, with the newest event of a type."""
    told = next(each for each in there.peer.books.rows("event") if each["type"] == type)
    return Stage(
        event(told),
        await there.payments.customer(customer.id),
        await there.payments.subscriptions(customer.id),
        await there.payments.invoices(customer.id, 100),
        await there.payments.payment_methods(customer.id),
    )
