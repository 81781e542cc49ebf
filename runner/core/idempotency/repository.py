"""Kept answers, inside a workspace and outside of all."""

from typing import Any

from sqlalchemy import delete
from sqlmodel import col

from runner.core.clock import now
from runner.core.db.repository import R, Repository
from runner.core.idempotency.models import IdempotencyKey, PlatformIdempotencyKey


class Forgetful(Repository[R]):
    """Rows that end by themselves."""

    async def forget_expired(self) -> int:
        """Delete what has expired, as far as this work reaches; returns how many."""
        ended = delete(self.model).where(col(self.model.expires_at) <= now())
        unwatched = {"synchronize_session": False}
        done: Any = await self.work.session.execute(ended, execution_options=unwatched)
        return int(done.rowcount)


class Answers(Forgetful[IdempotencyKey]):
    model = IdempotencyKey


class PlatformAnswers(Forgetful[PlatformIdempotencyKey]):
    model = PlatformIdempotencyKey
