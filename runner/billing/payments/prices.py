"""What our plans are called at the provider."""

PREFIX = "postmagiq_"


def product_of(tier_code: str) -> str:
    return f"{PREFIX}{tier_code}"


def lookup_key_of(tier_code: str) -> str:
    """Name what a plan costs now: a price never changes, the newest one has the key."""
    return f"{PREFIX}{tier_code}"


def tier_of(product_id: str) -> str | None:
    """Return which plan a product is, also of a price that was replaced; None for another's."""
    return product_id.removeprefix(PREFIX) if product_id.startswith(PREFIX) else None
