"""The built-in pages: sign in, start, and the API reference; plain HTML without a framework."""

from api.pages import reference, start

ROUTERS = (start.router, reference.router)
