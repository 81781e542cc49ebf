"""Channels and publications over HTTP."""

from api.v1.publishing import channels, publications

ROUTERS = (channels.router, publications.router)
