"""Files over HTTP."""

from api.v1.assets import files, tables

ROUTERS = (files.router, tables.router)
