"""Money over HTTP."""

from api.v1.billing import bills, purchases, stripe

ROUTERS = (stripe.router, purchases.router, bills.router)
