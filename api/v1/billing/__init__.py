"""What accounts pay for over HTTP."""

from api.v1.billing import bills, plans, purchases, stripe, usage

ROUTERS = (
    plans.router,
    stripe.router,
    purchases.router,
    bills.router,
    usage.router,
    usage.inside,
)
