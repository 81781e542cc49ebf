"""One request that carries a key: recall its answer, or keep the one it gets now."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

from runner.core.clock import now
from runner.core.db.locks import try_lock
from runner.core.idempotency.errors import IdempotencyInProgress, IdempotencyKeyReused
from runner.core.idempotency.models import SEALED, KeptAnswer
from runner.core.idempotency.repository import Answers, PlatformAnswers
from runner.core.secrets import Keys

KEEP = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Asked:
    """A request, as far as one is told from another."""

    caller_id: UUID
    route: str
    key: str
    fingerprint: str


class Attempt:
    """Do what was asked once: the answer is kept in the transaction of the effect, or neither."""

    def __init__(self, answers: Answers | PlatformAnswers, keys: Keys, asked: Asked) -> None:
        self.answers: Any = answers
        self.keys = keys
        self.asked = asked
        self.row: KeptAnswer | None = None

    async def recall(self) -> bytes | None:
        """Return the answer of the first time; None when this is it.

        Raises IdempotencyInProgress while the first one runs, and IdempotencyKeyReused.
        """
        asked, work = self.asked, self.answers.work
        if not await try_lock(work, work.scope, asked.caller_id, asked.route, asked.key):
            raise IdempotencyInProgress
        # Asked after the lock, by a statement of its own: it sees what the holder before committed.
        self.row = await self.answers.find(
            caller_id=asked.caller_id, route=asked.route, key=asked.key
        )
        if self.row is None or self.row.expires_at <= now():
            return None
        if self.row.fingerprint != asked.fingerprint:
            raise IdempotencyKeyReused
        return self.keys.unseal(SEALED.purpose, self.row.answer, bound_to=_identity(self.row))

    def keep(self, answer: bytes) -> None:
        """Keep the answer; an expired one of the same key makes room."""
        asked = self.asked
        row = self.row or self.answers.add(
            self.answers.model(caller_id=asked.caller_id, route=asked.route, key=asked.key)
        )
        row.fingerprint = asked.fingerprint
        row.expires_at = now() + KEEP
        row.answer = self.keys.seal(SEALED.purpose, answer, bound_to=_identity(row))


def _identity(row: Any) -> bytes:
    identity: UUID = row.id
    return identity.bytes
