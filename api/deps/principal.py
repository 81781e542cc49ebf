"""Who asks: the bearer of an access token, and from where."""

from typing import Annotated

from fastapi import Depends, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from runner.core.actors import Actor, Door
from runner.core.errors import Unauthenticated
from runner.identity import Device as SignInDevice

bearer = HTTPBearer(
    scheme_name="accessToken",
    bearerFormat="JWT",
    description="The access token of a sign-in; it lives ten minutes.",
    auto_error=False,
)


def caller(
    request: Request,
    credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(bearer)],
) -> Actor:
    """Verify the token; whether its sign-in still holds is asked with the first statement."""
    if credentials is None:
        raise Unauthenticated
    claims = request.app.state.container.signer.access.verify(credentials.credentials)
    return Actor(
        user_id=claims.user_id,
        sign_in_id=claims.sign_in_id,
        door=door(request),
        request_id=request.scope["request_id"],
    )


def door(request: Request) -> Door:
    client = request.headers.get("x-client", "")
    return {"web": Door.WEB, "cli": Door.CLI}.get(client, Door.API)


def anonymous(request: Request) -> Actor:
    """Attribute to nobody what happens before somebody is recognised."""
    return Actor(user_id=None, door=door(request), request_id=request.scope["request_id"])


def device(request: Request) -> SignInDevice:
    ip = request.client.host if request.client else None
    return SignInDevice(ip=ip, user_agent=request.headers.get("user-agent"))


Caller = Annotated[Actor, Depends(caller)]
Remote = Annotated[Actor, Depends(anonymous)]
Device = Annotated[SignInDevice, Depends(device)]
