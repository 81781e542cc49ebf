"""API keys over HTTP."""

from api.v1.access import api_keys

ROUTERS = (api_keys.router,)
