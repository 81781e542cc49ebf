"""Users and sign-ins over HTTP."""

from api.v1.identity import auth, sign_ins

ROUTERS = (auth.router, sign_ins.router)
