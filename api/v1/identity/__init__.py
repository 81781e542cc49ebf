"""Users and sign-ins over HTTP."""

from api.v1.identity import addresses, auth, passwords, sign_ins, totp

ROUTERS = (auth.router, addresses.router, passwords.router, totp.router, sign_ins.router)
