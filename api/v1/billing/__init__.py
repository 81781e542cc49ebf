"""What accounts pay for over HTTP."""

from api.v1.billing import usage

ROUTERS = (usage.router, usage.inside)
