"""Where allowance is counted: in memory for one process, in PostgreSQL for all of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from sqlalchemy import delete
from sqlmodel import col

from runner.access.models import RateLimitBucket
from runner.core.clock import now
from runner.core.db.database import Database


@dataclass(frozen=True, slots=True)
class Policy:
    """So many requests per window."""

    name: str
    quota: int
    window_s: int = 60


@dataclass(frozen=True, slots=True)
class Taken:
    """What a bucket gave, and what it has left until its window ends."""

    granted: int
    remaining: int
    reset_s: float
    resets_at: datetime


@dataclass(frozen=True, slots=True)
class Unused:
    """What was taken from a window and not needed."""

    bucket: str
    resets_at: datetime
    count: int


class Buckets(Protocol):
    async def take(self, bucket: str, policy: Policy, want: int) -> Taken:
        """Take up to `want`; the window begins with the first taking after the last one ended."""

    async def give_back(self, unused: Sequence[Unused]) -> None:
        """Return what was not needed; nothing happens to a window that ended."""

    async def forget(self) -> None:
        """Drop the windows that ended."""


class MemoryBuckets:
    """Count for the one process there is."""

    def __init__(self) -> None:
        self._taken: dict[str, tuple[int, datetime]] = {}

    async def take(self, bucket: str, policy: Policy, want: int) -> Taken:
        at = now()
        taken, resets_at = self._taken.get(bucket, (0, at))
        if resets_at <= at:
            taken, resets_at = 0, at + timedelta(seconds=policy.window_s)
        granted = min(want, policy.quota - taken)
        self._taken[bucket] = taken + granted, resets_at
        left = policy.quota - taken - granted
        return Taken(granted, left, (resets_at - at).total_seconds(), resets_at)

    async def give_back(self, unused: Sequence[Unused]) -> None:
        for back in unused:
            taken, resets_at = self._taken.get(back.bucket, (0, None))
            if resets_at == back.resets_at:
                self._taken[back.bucket] = taken - back.count, back.resets_at

    async def forget(self) -> None:
        at = now()
        self._taken = {name: held for name, held in self._taken.items() if held[1] > at}


class PostgresBuckets:
    """Count for every process on the database; each call is one round trip of its own."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def take(self, bucket: str, policy: Policy, want: int) -> Taken:
        rows = await self._database.call(
            "app.take_allowance", bucket, policy.quota, policy.window_s, want
        )
        return Taken(**rows[0])

    async def give_back(self, unused: Sequence[Unused]) -> None:
        await self._database.call(
            "app.give_back_allowances",
            [back.bucket for back in unused],
            [back.resets_at for back in unused],
            [back.count for back in unused],
        )

    async def forget(self) -> None:
        async with self._database.system() as work:
            ended = delete(RateLimitBucket).where(col(RateLimitBucket.resets_at) <= now())
            await work.session.execute(ended)
