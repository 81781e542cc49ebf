"""API keys over HTTP."""

from api.v1.access import api_keys, me

ROUTERS = (api_keys.router, me.router)
