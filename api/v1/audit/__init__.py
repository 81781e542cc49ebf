"""The log of a workspace over HTTP."""

from api.v1.audit import events, stream

ROUTERS = (events.router, stream.router)
