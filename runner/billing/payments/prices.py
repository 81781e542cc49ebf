"""What our plans are called at the provider, and what they cost there."""

from runner.billing.models import Tier
from runner.providers.payments import Interval, NewPrice

PREFIX = "postmagiq_"


def product_of(tier_code: str) -> str:
    return f"{PREFIX}{tier_code}"


def lookup_key_of(tier_code: str) -> str:
    """Name what a plan costs now: a price never changes, the newest one has the key."""
    return f"{PREFIX}{tier_code}"


def price_of(tier: Tier) -> NewPrice:
    """Say what a plan is to cost there."""
    interval = Interval(tier.interval)
    code, cents = tier.code, tier.price_cents
    return NewPrice(lookup_key_of(code), product_of(code), cents, tier.currency, interval)


def costs(price: NewPrice) -> tuple[str, int, str, Interval]:
    return price.product_id, price.cents, price.currency, price.interval


def tier_of(product_id: str) -> str | None:
    """Return which plan a product is, also of a price that was replaced; None for another's."""
    return product_id.removeprefix(PREFIX) if product_id.startswith(PREFIX) else None
