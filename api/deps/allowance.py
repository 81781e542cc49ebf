"""What a request costs its caller, taken before anything is asked of the database."""

import json
from collections.abc import Awaitable, Callable
from functools import partial
from ipaddress import IPv6Address, ip_network
from math import ceil
from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, Request

from api.deps.refresh_cookie import RefreshCookie
from runner.access import Address, InvitesSpent, MailboxSpent, Policy, address_of
from runner.core.errors import Throttled
from runner.identity import mailbox_of
from runner.licenses import CountLicense, LicenseQuotaSpent, Tier

CountInvite = Callable[[UUID, str], Awaitable[None]]


async def spend(
    request: Request, policy: Policy, *whose: object, refusal: type[Throttled] = Throttled
) -> None:
    """Take one request from a bucket; raises the refusal when there is none left.

    What is left goes out with the answer, whatever that will be.
    """
    allowance = await request.app.state.container.access.limits.spend(policy, *whose)
    if allowance is None:
        return
    request.state.allowance = allowance
    if not allowance.passed:
        minutes = ceil(allowance.reset_s / 60)
        raise refusal(retry_after_s=allowance.reset_s, minutes=minutes)


async def spend_anonymous(request: Request) -> None:
    """Count what comes from an address before anybody is recognised."""
    await spend(request, request.app.state.container.access.limits.anonymous, neighbours(request))


async def spend_attempt(request: Request, whom: str) -> None:
    """Count an attempt to be somebody: per address, per account, and per both together.

    What names nobody, such as a mailed token, is counted per address alone.
    """
    limits = request.app.state.container.access.limits
    await spend(request, limits.address, neighbours(request))
    if whom:
        await spend(request, limits.account, whom)
    await spend(request, limits.attempt, neighbours(request), whom)


async def spend_renewal(request: Request) -> None:
    """Count the trade of a refresh token: too long to be guessed, and due with every reload."""
    limits = request.app.state.container.access.limits
    await spend(request, limits.address, neighbours(request))
    if sign_in := await claimed_sign_in(request):
        await spend(request, limits.account, sign_in)


async def spend_invite(request: Request, workspace_id: UUID, email: str) -> None:
    """Count a letter to somebody who may be a stranger: per workspace, and per mailbox.

    After the invite was made and before it is committed: refused, there is none.
    """
    limits = request.app.state.container.access.limits
    await spend(request, limits.inviting, workspace_id, refusal=InvitesSpent)
    await spend(request, limits.mailbox, mailbox_of(email), refusal=MailboxSpent)


async def asking_about_license(request: Request) -> CountLicense:
    """Count where a question about a licence comes from, and hand over what counts the rest."""
    limits = request.app.state.container.access.limits
    where = neighbours(request)
    await spend(request, limits.license_address, where, refusal=LicenseQuotaSpent)

    async def count(tier: Tier | None, id: UUID | None) -> None:
        policy = limits.licenses[tier] if tier else limits.license_stranger
        await spend(request, policy, id or where, refusal=LicenseQuotaSpent)

    return count


async def inviting(request: Request) -> CountInvite:
    """Hand over what counts an invite that is to be mailed."""
    return partial(spend_invite, request)


Inviting = Annotated[CountInvite, Depends(inviting)]
AskingAboutLicense = Annotated[CountLicense, Depends(asking_about_license)]


def client_address(request: Request) -> Address | None:
    return address_of(request.client.host if request.client else None)


def neighbours(request: Request) -> str:
    """Name where a request comes from; one customer has a whole /64 of IPv6 to himself."""
    address = client_address(request)
    if isinstance(address, IPv6Address):
        return str(ip_network((address, 64), strict=False))
    return str(address)


async def claimed_account(request: Request) -> str:
    """Read whom an attempt is about, spelled as accounts are; nobody in particular is ''."""
    return _said((await _fields(request)).get("email")).strip().casefold()[:254]


async def claimed_sign_in(request: Request) -> str:
    token = (await _fields(request)).get("refresh_token") or RefreshCookie(request).token
    return _said(token).partition(".")[0][:254]


def _said(value: Any) -> str:
    """Spell what somebody says they are so that it can be counted: no half of a character."""
    return str(value or "").encode("utf-8", "replace").decode()


async def _fields(request: Request) -> dict[str, Any]:
    try:
        body = json.loads(await request.body() or b"{}")
    except ValueError:
        return {}
    return body if isinstance(body, dict) else {}
