"""Who asks: the bearer of an access token or of an API key, and from where."""

from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Request
from fastapi.security import HTTPBearer
from prometheus_client import Counter

from api.deps.allowance import (
    claimed_account,
    client_address,
    neighbours,
    spend,
    spend_anonymous,
    spend_attempt,
    spend_renewal,
)
from runner.access import KnownKey, NotForKeys, is_meant_as_key
from runner.core.actors import Actor, Door
from runner.core.errors import Throttled, Unauthenticated
from runner.identity import Device as SignInDevice

REFUSED = Counter(
    "postmagiq_sign_ins_refused", "Attempts to become somebody that were refused.", ["code"]
)
DOORS = {"web": Door.WEB, "cli": Door.CLI}


@dataclass(frozen=True, slots=True)
class Recognised:
    """A caller, and the key they came with, if it was one."""

    actor: Actor
    key: KnownKey | None = None


class Bearer(HTTPBearer):
    """Recognise a caller by an access token or an API key.

    It verifies the text; whether the sign-in or the key still holds is asked with the first
    statement.
    """

    def __init__(self) -> None:
        super().__init__(
            scheme_name="accessToken",
            bearerFormat="JWT",
            description=(
                "The access token of a sign-in, which lives ten minutes, or the API key of a "
                "workspace (`qx_live_…`), which opens that workspace and nothing beside it."
            ),
        )

    async def recognise(self, request: Request) -> Recognised:
        """Recognise the caller and count the request as theirs; raises what forbids it."""
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not token:
            raise Unauthenticated
        container = request.app.state.container
        request_id = request.scope["request_id"]
        if is_meant_as_key(token):
            key = container.access.keyring.known(token)
            if key is None:
                await spend_anonymous(request)
                key = await container.access.keyring.look_up(token)
            await spend(request, container.access.limits.caller, "key", key.id)
            actor = Actor(key.user_id, Door.API, request_id=request_id, key_id=key.id)
            return Recognised(actor, key)
        claims = container.signer.access.verify(token)
        await spend(request, container.access.limits.person, claims.user_id)
        actor = Actor(claims.user_id, door(request), claims.sign_in_id, request_id=request_id)
        return Recognised(actor)


class CallerOnly(Bearer):
    """Hand over who is signed in, for what no key may do."""

    async def __call__(self, request: Request) -> Actor:  # type: ignore[override]
        who = await self.recognise(request)
        if who.key is not None:
            raise NotForKeys
        limits = request.app.state.container.access.limits
        await spend(request, limits.caller, "person", who.actor.user_id)
        return who.actor


def door(request: Request) -> Door:
    return DOORS.get(request.headers.get("x-client", ""), Door.API)


# Dependencies are coroutines even where nothing is awaited: a plain function would be sent
# through a thread for every request.
async def anonymous(request: Request) -> Actor:
    """Attribute to nobody what happens before somebody is recognised."""
    await spend_anonymous(request)
    return nobody(request)


async def visiting(request: Request) -> Actor:
    """Attribute to nobody, and count apart, who reads what is public."""
    limits = request.app.state.container.access.limits
    await spend(request, limits.public, neighbours(request))
    return nobody(request)


async def attempting(request: Request) -> AsyncIterator[Actor]:
    """Attribute to nobody, and count, an attempt to become somebody."""
    with _refusals_counted():
        await spend_attempt(request, await claimed_account(request))
        yield nobody(request)


async def renewing(request: Request) -> AsyncIterator[Actor]:
    """Attribute to nobody, and count, the trade of a refresh token."""
    with _refusals_counted():
        await spend_renewal(request)
        yield nobody(request)


@contextmanager
def _refusals_counted() -> Iterator[None]:
    try:
        yield
    except (Unauthenticated, Throttled) as refusal:
        REFUSED.labels(refusal.code).inc()
        raise


def nobody(request: Request) -> Actor:
    return Actor(user_id=None, door=door(request), request_id=request.scope["request_id"])


async def device(request: Request) -> SignInDevice:
    address = client_address(request)
    ip = str(address) if address else None
    return SignInDevice(ip=ip, user_agent=request.headers.get("user-agent"))


Caller = Annotated[Actor, Depends(CallerOnly())]
Remote = Annotated[Actor, Depends(anonymous)]
Visitor = Annotated[Actor, Depends(visiting)]
Attempt = Annotated[Actor, Depends(attempting)]
Device = Annotated[SignInDevice, Depends(device)]


async def guessing(request: Request, caller: Caller) -> Actor:
    """Hand over who is signed in, and count what they try at their own locks."""
    await spend_attempt(request, str(caller.user_id))
    return caller


OwnAttempt = Annotated[Actor, Depends(guessing)]
