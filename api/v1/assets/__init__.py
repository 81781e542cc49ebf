"""Files over HTTP."""

from api.v1.assets import files

ROUTERS = (files.router,)
