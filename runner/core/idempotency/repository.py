"""Kept answers, inside a workspace and outside of all."""

from sqlmodel import col

from runner.core.clock import now
from runner.core.db.repository import R, Repository
from runner.core.idempotency.models import IdempotencyKey, PlatformIdempotencyKey


class Forgetful(Repository[R]):
    """Rows that end by themselves."""

    async def forget_expired(self) -> int:
        """Delete what has expired, as far as this work reaches; returns how many."""
        return await self.remove_where(col(self.model.expires_at) <= now())


class Answers(Forgetful[IdempotencyKey]):
    model = IdempotencyKey


class PlatformAnswers(Forgetful[PlatformIdempotencyKey]):
    model = PlatformIdempotencyKey
