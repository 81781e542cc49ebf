"""How much a workspace may write."""

from runner.core.entitlements import Entitlement


class ContentEntitlement(Entitlement):
    POSTS = (
        "posts_per_month",
        ("new post a month", "new posts a month"),
        "there is room again on the first",
    )
