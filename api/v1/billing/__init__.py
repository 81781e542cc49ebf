"""Money over HTTP."""

from api.v1.billing import stripe

ROUTERS = (stripe.router,)
