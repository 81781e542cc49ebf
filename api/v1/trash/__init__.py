"""The trash over HTTP."""

from api.v1.trash import trash

ROUTERS = (trash.router,)
