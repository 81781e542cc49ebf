"""What accounts pay for over HTTP."""

from api.v1.billing import bills, purchases, stripe, usage

ROUTERS = (
    stripe.router,
    purchases.router,
    bills.router,
    usage.router,
    usage.inside,
)
