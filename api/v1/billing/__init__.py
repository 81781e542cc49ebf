"""What accounts pay for over HTTP."""

from api.v1.billing import bills, downgrades, overrides, plans, purchases, stripe, usage

ROUTERS = (
    plans.router,
    stripe.router,
    purchases.router,
    downgrades.router,
    overrides.router,
    bills.router,
    usage.router,
    usage.inside,
)
