"""What a request costs its caller, taken before anything is asked of the database."""

import json
from ipaddress import IPv6Address, ip_network

from fastapi import Request

from api.deps.refresh_cookie import RefreshCookie
from runner.access import Address, Policy, address_of
from runner.core.errors import Throttled


async def spend(request: Request, policy: Policy, *whose: object) -> None:
    """Take one request from a bucket; raises Throttled when there is none left.

    What is left goes out with the answer, whatever that will be.
    """
    allowance = await request.app.state.container.access.limits.spend(policy, *whose)
    if allowance is None:
        return
    request.state.allowance = allowance
    if not allowance.passed:
        raise Throttled(retry_after_s=allowance.reset_s)


async def spend_anonymous(request: Request) -> None:
    """Count what comes from an address before anybody is recognised."""
    await spend(request, request.app.state.container.access.limits.anonymous, neighbours(request))


async def spend_attempt(request: Request) -> None:
    """Count an attempt to get in: per address, and per address and whom it claims to be."""
    await spend_anonymous(request)
    limits = request.app.state.container.access.limits
    if limits.enabled:
        await spend(request, limits.attempt, neighbours(request), await claimed(request))


def client_address(request: Request) -> Address | None:
    return address_of(request.client.host if request.client else None)


def neighbours(request: Request) -> str:
    """Name where a request comes from; one customer has a whole /64 of IPv6 to himself."""
    address = client_address(request)
    if isinstance(address, IPv6Address):
        return str(ip_network((address, 64), strict=False))
    return str(address)


async def claimed(request: Request) -> str:
    """Read whom an attempt is about: an e-mail address, or the sign-in of a refresh token."""
    try:
        body = json.loads(await request.body() or b"{}")
    except ValueError:
        return ""
    fields = body if isinstance(body, dict) else {}
    token = fields.get("refresh_token") or RefreshCookie(request).token
    claim = str(fields.get("email") or str(token or "").partition(".")[0])
    return claim.strip().casefold()[:254]
