"""Have at the provider what is sold here, and have it told us of what happens."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from runner.billing.models import Tier
from runner.billing.payments.prices import costs, price_of, product_of
from runner.billing.payments.processing import TOLD
from runner.core.ids import new_id
from runner.providers.payments import Payments, Product

WEBHOOK = "/api/v1/webhooks/stripe"


class Done(StrEnum):
    """What became of a thing, or would have."""

    MADE = "made"
    CHANGED = "changed"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class Step:
    """One thing at the provider; the secret of an endpoint is told once, when it is made."""

    kind: str
    name: str
    done: Done
    secret: str | None = None


@dataclass
class Sync:
    """Bring the provider up to date; a dry run only says what would be done."""

    payments: Payments
    dry_run: bool = False
    # Of each run: what was undone by hand since is done again.
    run: str = field(default_factory=lambda: new_id().hex)

    async def all(self, tiers: Sequence[Tier], base_url: str) -> list[Step]:
        """Have each plan as a product with a price, and the endpoint of this server."""
        return [
            *await self._products(tiers),
            *await self._prices(tiers),
            await self._endpoint(base_url + WEBHOOK),
        ]

    async def _products(self, tiers: Iterable[Tier]) -> list[Step]:
        wanted = [
            Product(product_of(tier.code), tier.name, active=tier.is_public) for tier in tiers
        ]
        found = {each.id: each for each in await self.payments.products([p.id for p in wanted])}
        steps = []
        for product in wanted:
            there = found.get(product.id)
            if there is None:
                act, done = self.payments.add_product, Done.MADE
            elif (there.name, there.active) != (product.name, product.active):
                act, done = self.payments.change_product, Done.CHANGED
            else:
                act, done = None, Done.SAME
            if act is not None and not self.dry_run:
                await act(product, f"{self.run} product {product.id}")
            steps.append(Step("product", product.name, done))
        return steps

    async def _prices(self, tiers: Iterable[Tier]) -> list[Step]:
        wanted = [*map(price_of, tiers)]
        keys = [price.lookup_key for price in wanted]
        found = {each.lookup_key: each for each in await self.payments.prices(keys)}
        steps = []
        for price in wanted:
            there = found.get(price.lookup_key)
            done = Done.MADE if there is None else Done.CHANGED
            if there is not None and costs(there) == costs(price):
                done = Done.SAME
            elif not self.dry_run:
                await self.payments.add_price(price, f"{self.run} price {price.lookup_key}")
            steps.append(Step("price", f"{price.lookup_key} {price.cents} {price.currency}", done))
        return steps

    async def _endpoint(self, url: str) -> Step:
        there = next((each for each in await self.payments.endpoints() if each.url == url), None)
        if there is None:
            secret = None
            if not self.dry_run:
                secret = (await self.payments.add_endpoint(url, TOLD, self.run)).secret
            return Step("endpoint", url, Done.MADE, secret)
        if there.enabled and set(there.events) == set(TOLD):
            return Step("endpoint", url, Done.SAME)
        if not self.dry_run:
            await self.payments.change_endpoint(there.id, TOLD, self.run)
        return Step("endpoint", url, Done.CHANGED)
