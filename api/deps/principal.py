"""Who asks: the bearer of an access token or of an API key, and from where."""

from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import contextmanager
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
from api.deps.recognisers import Recognised, Recogniser, door
from runner.core.actors import Actor
from runner.core.errors import Throttled, Unauthenticated
from runner.identity import Device as SignInDevice

REFUSED = Counter(
    "postmagiq_sign_ins_refused", "Attempts to become somebody that were refused.", ["code"]
)


class Bearer(HTTPBearer):
    """Ask one recogniser after the other who the caller is."""

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
        """Recognise the caller and count the request as theirs; raises what forbids it.

        Both happen once, whoever else asks during the same request.
        """
        known: Recognised | None = getattr(request.state, "recognised", None)
        if known is not None:
            return known
        scheme, _, text = request.headers.get("authorization", "").partition(" ")
        shown = text if scheme.lower() == "bearer" else ""
        recognisers: Sequence[Recogniser] = request.app.state.recognisers
        for recognise in recognisers:
            if (caller := await recognise(request, shown)) is not None:
                request.state.recognised = caller
                return caller
        raise Unauthenticated


class CallerOnly(Bearer):
    """Hand over who is signed in, for what no key may do."""

    async def __call__(self, request: Request) -> Actor:  # type: ignore[override]
        return await (await self.recognise(request)).outside(request)


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


async def unnamed(request: Request) -> Actor:
    """Attribute to nobody, and count not at all, what proves by itself whose it is."""
    return nobody(request)


async def device(request: Request) -> SignInDevice:
    address = client_address(request)
    ip = str(address) if address else None
    return SignInDevice(ip=ip, user_agent=request.headers.get("user-agent"))


Caller = Annotated[Actor, Depends(CallerOnly())]
Remote = Annotated[Actor, Depends(anonymous)]
Visitor = Annotated[Actor, Depends(visiting)]
Attempt = Annotated[Actor, Depends(attempting)]
Unnamed = Annotated[Actor, Depends(unnamed)]
Device = Annotated[SignInDevice, Depends(device)]


async def guessing(request: Request, caller: Caller) -> Actor:
    """Hand over who is signed in, and count what they try at their own locks."""
    await spend_attempt(request, str(caller.user_id))
    return caller


OwnAttempt = Annotated[Actor, Depends(guessing)]
