"""The log of a workspace over HTTP."""

from api.v1.audit import events, stream, undo

ROUTERS = (events.router, undo.router, stream.router)
