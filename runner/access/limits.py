"""How many requests a caller may make, exact over all processes that count together.

A process takes allowance in small blocks and spends them from memory, so that most requests
ask nobody. What it holds of a caller who went quiet goes back after some seconds.
"""

import asyncio
import math
import time
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from uuid import UUID

from runner.access.buckets import Buckets, Policy, Unused
from runner.access.rates import Rates
from runner.core.secrets import hash_token

BLOCKS_PER_WINDOW = 10
IDLE_S = 5.0
ASK_AGAIN_S = 1.0
HOUR_S = 3600
LICENSE_QUOTAS = {"individual": 10, "team": 100, "agency": 1_000}


@dataclass(frozen=True, slots=True)
class Allowance:
    """Whether a request may pass, and what its caller has left."""

    policy: Policy
    passed: bool
    remaining: int
    reset_s: int


@dataclass(slots=True)
class _Lease:
    """What this process took from a bucket's window and has not spent."""

    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    left: int = 0
    elsewhere: int = 0
    resets_at: datetime | None = None
    ends: float = 0.0
    asked: float = 0.0
    spent: float = 0.0


class Limits:
    """Spend requests from the buckets of callers; where a quota is 0 nobody is held up.

    Attempts to get in and invites are counted whatever requests are, for they are about somebody
    else.
    """

    def __init__(
        self,
        buckets: Buckets,
        quota: int,
        *,
        attempts: int = 0,
        invites: int = 0,
        rates: Rates | None = None,
    ) -> None:
        self._buckets = buckets
        self._rates = rates
        self._leases: dict[str, _Lease] = {}
        self.caller = Policy("individual", quota)
        # One person in ever other workspaces, real or made up, stays one person.
        self.person = Policy("person", quota * 10)
        self.anonymous = Policy("anonymous", 300 if quota else 0)
        self.attempt = Policy("sign-in", attempts)
        # Many addresses may guess at one account, and one address at many.
        self.account = Policy("account", attempts * 10)
        self.address = Policy("address", attempts * 30)
        # A mailbox belongs to somebody who may never have asked for anything, a workspace's list
        # of people is long once.
        self.mailbox = Policy("mailbox", invites, HOUR_S)
        self.inviting = Policy("invites", invites * 100, HOUR_S)
        # Apart, so that many readers behind one address keep none of them from signing in.
        self.public = Policy("public", 600 if quota else 0)
        # Who asks about licences has no account here: each licence has a bucket of its own, and
        # whoever shows keys that nobody sold one by where they come from.
        self.licenses = {
            tier: Policy(f"license-{tier}", most if quota else 0)
            for tier, most in LICENSE_QUOTAS.items()
        }
        self.license_address = Policy("license-address", 1_000 if quota else 0)
        self.license_stranger = Policy("license-stranger", 10 if quota else 0)

    async def caller_in(self, workspace_id: UUID) -> Policy:
        """Say what holds for a caller in a workspace: its plan decides where plans are sold."""
        if self._rates is None or not self.caller.quota:
            return self.caller
        return await self._rates.of(workspace_id) or self.caller

    async def spend(self, policy: Policy, *whose: object) -> Allowance | None:
        """Take one request from somebody's bucket; None when that is not limited here.

        Buckets are named by digests: addresses are nobody's business at rest.
        """
        if not policy.quota:
            return None
        name = _name(policy.name, *whose)
        lease = self._leases.setdefault(name, _Lease())
        if lease.left > 0 and time.monotonic() < lease.ends and not lease.lock.locked():
            # Nobody comes in between where nothing is awaited.
            return self._spent(policy, lease)
        async with lease.lock:
            at = time.monotonic()
            if at >= lease.ends:
                lease.left = lease.elsewhere = 0
            empty_handed = (
                at < lease.ends and lease.elsewhere == 0 and at < lease.asked + ASK_AGAIN_S
            )
            if lease.left == 0 and not empty_handed:
                await self._take(name, policy, lease)
            return self._spent(policy, lease)

    @staticmethod
    def _spent(policy: Policy, lease: _Lease) -> Allowance:
        passed = lease.left > 0
        lease.left -= passed
        lease.spent = at = time.monotonic()
        reset_s = max(math.ceil(lease.ends - at), 1)
        return Allowance(policy, passed, lease.left + lease.elsewhere, reset_s)

    async def tidy(self, idle_s: float = IDLE_S) -> None:
        """Give back what idle callers left, and forget windows that ended."""
        at, unused = time.monotonic(), []
        for name, lease in list(self._leases.items()):
            if lease.lock.locked():
                continue
            if at >= lease.ends:
                del self._leases[name]
            elif lease.left and lease.resets_at and at >= lease.spent + idle_s:
                unused.append(Unused(name, lease.resets_at, lease.left))
                lease.elsewhere += lease.left
                lease.left = 0
        if unused:
            await self._buckets.give_back(unused)

    async def forget(self) -> None:
        await self._buckets.forget()

    async def _take(self, name: str, policy: Policy, lease: _Lease) -> None:
        want = max(policy.quota // BLOCKS_PER_WINDOW, 1)
        taken = await self._buckets.take(name, policy, want)
        at = time.monotonic()
        lease.left, lease.elsewhere = taken.granted, taken.remaining
        lease.resets_at, lease.ends, lease.asked = taken.resets_at, at + taken.reset_s, at


@lru_cache(10_000)
def _name(*parts: object) -> str:
    return hash_token(":".join(map(str, parts)))
