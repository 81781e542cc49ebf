"""Buy a plan, change it, end it: asked of the provider, and kept as it answers.

No work is open while the provider is asked: load, ask, look anew, keep.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol
from uuid import UUID

from runner.billing.models import Subscription, SubscriptionStatus, Tier
from runner.billing.paid import Paid
from runner.billing.payments.bills import Bills
from runner.billing.payments.customers import Customers
from runner.billing.payments.errors import (
    AlreadySubscribed,
    NothingSubscribed,
    NotOnSale,
    PaymentDue,
    PreviewOutdated,
)
from runner.billing.payments.prices import costs, price_of, tier_of
from runner.billing.payments.processing import Deps, refresh
from runner.billing.payments.unspent import Wanted, require_unspent
from runner.billing.subscriptions import ALIVE, subscription_of
from runner.billing.tiers import TierRepository
from runner.billing.trials import tried_elsewhere
from runner.core.clock import now
from runner.core.db.query import Row
from runner.core.db.work import Work
from runner.core.errors import Fault, Invalid
from runner.providers.payments import Change, CheckoutOrder, Preview, Status
from runner.settings import Settings
from runner.workspaces import AccountContext, Accounts

# Source: the provider takes no end of a trial that is nearer.
NEAREST_TRIAL_END = timedelta(hours=48)
PREVIEW_HOLDS = timedelta(minutes=15)
"""How long what a preview said may be taken."""


def plan_page(base_url: str, account_id: UUID) -> str:
    """Return where the plan of an account is seen, and paid from."""
    return f"{base_url}/account/{account_id}/plan"


class Shop(Deps, Protocol):
    """What buying needs of the process."""

    @property
    def settings(self) -> Settings: ...


@dataclass(frozen=True, slots=True)
class Purchases:
    """What a member who may pay does about the plan of an account; `key` names one act."""

    shop: Shop
    context: AccountContext
    key: str = ""

    async def checkout(self, tier_code: str, quantity: int = 1) -> str:
        """Open a page to pay a plan on, or several; what is left of a trial stays free."""
        async with self.shop.database.read(self.context) as work:
            account = await Accounts(work).read(self.account_id)
            plan = await subscription_of(work, self.account_id)
            if plan is not None and plan.provider_subscription_id and plan.status in ALIVE:
                raise AlreadySubscribed(tier=plan.tier_code)
            tier = await self._offered(work, tier_code, quantity)
        trial_ends_at = await self._trial_ends_at(plan)
        price_id = await self._price(tier)
        customer_id = await self._customer(account["name"], account["billing_email"] or "")
        page = self._page
        order = CheckoutOrder(
            customer_id=customer_id,
            price_id=price_id,
            quantity=quantity,
            success_url=f"{page}?paid=true",
            cancel_url=page,
            trial_ends_at=trial_ends_at,
            taxed=self.shop.settings.checkout_tax,
            promotion_codes=self.shop.settings.checkout_promotion_codes,
        )
        opened = await self.shop.payments.open_checkout(order, self._key("checkout"))
        if opened.url is None:
            raise AlreadySubscribed(tier=tier_code)
        await self.shop.payments.close_checkouts_before(opened)
        return opened.url

    async def portal(self) -> str:
        """Open the provider's page for payment methods, addresses and past invoices."""
        return await self.shop.payments.open_portal(
            await self._known_customer(), self._page, self._key("portal")
        )

    async def preview(self, tier_code: str, quantity: int | None) -> tuple[Change, Preview]:
        """Say what another plan would cost at once, or as many of it, and as of when."""
        change = await self._change(tier_code, quantity)
        return change, await self.shop.payments.preview(change)

    async def change(self, tier_code: str, quantity: int | None, at: datetime) -> Row:
        """Take another plan and pay the difference, as the preview of that moment says.

        Whoever chose the moment would choose the price; raises PreviewOutdated for what no preview
        of just now gave.
        """
        change = await self._change(tier_code, quantity, at)
        await self.shop.payments.change(change, self._key("change"))
        return await self._kept()

    async def cancel(self) -> Row:
        """Have the plan end with the period that is paid."""
        plan = await self._paid()
        id = plan.provider_subscription_id or ""
        await self.shop.payments.cancel_at_period_end(id, self._key("cancel"))
        return await self._kept()

    async def resume(self) -> Row:
        """Have the plan go on that was to end."""
        plan = await self._paid()
        id = plan.provider_subscription_id or ""
        await self.shop.payments.resume(id, self._key("resume"))
        return await self._kept()

    async def _change(
        self, tier_code: str, quantity: int | None, previewed_at: datetime | None = None
    ) -> Change:
        plan = await self._paid()
        quantity = plan.quantity if quantity is None else quantity
        async with self.shop.database.read(self.context) as work:
            tier = await self._offered(work, tier_code, quantity)
        id = plan.provider_subscription_id or ""
        there = await self.shop.payments.subscription(id)
        # Who changes only how many goes on at the price they have.
        is_same = tier_of(there.product_id) == tier_code
        price_id = there.price_id if is_same else await self._price(tier)
        if there.status is Status.PAST_DUE:
            # What is not paid is not given back either.
            raise PaymentDue
        # A period that began a moment ago there has perhaps not begun by our clock.
        begun = max(there.current_period_start, _changed_at(plan) or there.current_period_start)
        at = max(now().replace(microsecond=0), begun)
        if previewed_at is not None:
            if not max(at - PREVIEW_HOLDS, begun) <= previewed_at <= at:
                raise PreviewOutdated(minutes=PREVIEW_HOLDS // timedelta(minutes=1))
            at = previewed_at
        wanted = Wanted(tier, quantity, at)
        await require_unspent(self.shop.database, self.context, plan, wanted)
        return Change(id, price_id, quantity, at)

    async def _offered(self, work: Work, tier_code: str, quantity: int) -> Tier:
        found = await TierRepository(work).records(code=tier_code, is_public=True)
        if not found:
            fault = Fault("unknown_tier", "no plan that is offered here", pointer="/tier_code")
            raise Invalid(faults=[fault])
        if quantity > (most := found[0].max_quantity):
            told = f"An account may have at most {most} of {found[0].name}."
            raise Invalid(faults=[Fault("too_many", told, pointer="/quantity")])
        return found[0]

    async def _price(self, tier: Tier) -> str:
        """Return what is charged for a plan; raises NotOnSale where the page says another price."""
        shown = price_of(tier)
        for price in await self.shop.payments.prices([shown.lookup_key]):
            if costs(price) == costs(shown):
                return price.id
        raise NotOnSale(tier=tier.code)

    async def _paid(self) -> Subscription:
        async with self.shop.database.read(self.context) as work:
            plan = await subscription_of(work, self.account_id)
        if plan is None or not plan.provider_subscription_id or plan.status not in ALIVE:
            raise NothingSubscribed
        return plan

    async def _kept(self) -> Row:
        await refresh(self.shop, await self._known_customer(), self.context.actor)
        async with self.shop.database.read(self.context) as work:
            return await Bills(work).plan(self.shop.settings.payment_grace_days)

    async def _known_customer(self) -> str:
        async with self.shop.database.system_read(self.context.actor) as work:
            customer_id = await Customers(work).of(self.account_id)
        if customer_id is None:
            raise NothingSubscribed
        return customer_id

    async def _customer(self, name: str, email: str) -> str:
        async with self.shop.database.system_read(self.context.actor) as work:
            known = await Customers(work).of(self.account_id)
            key = await Customers(work).key(self.account_id, name, email)
        if known is not None:
            return known
        made = await self.shop.payments.add_customer(name, email, key)
        async with self.shop.database.system(self.context.actor) as work:
            return await Customers(work).add(self.account_id, made.id)

    @property
    def account_id(self) -> UUID:
        if self.context.account_id is None:
            raise RuntimeError("this context names no account")
        return self.context.account_id

    async def _trial_ends_at(self, plan: Subscription | None) -> datetime | None:
        """Return until when nothing is paid: what is left of a trial, or the days of a first one.

        Those are given once to each owner, in whichever account they try first. The provider
        takes no end that is nearer than `NEAREST_TRIAL_END`.
        """
        ends = [plan.trial_ends_at] if plan and plan.status is SubscriptionStatus.TRIALING else []
        if (plan is None or plan.provider_subscription_id is None) and not await self._tried():
            # A minute for the way there, so that two days are as many when they arrive.
            days = timedelta(days=self.shop.settings.checkout_trial_days, minutes=1)
            ends.append(now() + days)
        latest = max(filter(None, ends), default=now())
        return latest if latest > now() + NEAREST_TRIAL_END else None

    async def _tried(self) -> bool:
        async with self.shop.database.system_read(self.context.actor) as work:
            return await tried_elsewhere(work, self.account_id)

    def _key(self, act: str) -> str:
        return f"{self.account_id} {self.context.actor.user_id} {act} {self.key}"

    @property
    def _page(self) -> str:
        return plan_page(self.shop.settings.base_url, self.account_id)


def _changed_at(plan: Subscription) -> datetime | None:
    """Return since when the plan is what it is: nothing before that can be billed anew."""
    paid = Paid.of(plan.paid)
    return paid.parts[-1].since.replace(microsecond=0) if paid else None
