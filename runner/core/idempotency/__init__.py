"""Requests that come twice: the second gets the answer of the first, and nothing happens again."""

from runner.core.idempotency.attempts import Asked, Attempt
from runner.core.idempotency.errors import (
    IdempotencyInProgress,
    IdempotencyKeyInvalid,
    IdempotencyKeyReused,
)
from runner.core.idempotency.repository import Answers, PlatformAnswers

__all__ = [
    "Answers",
    "Asked",
    "Attempt",
    "IdempotencyInProgress",
    "IdempotencyKeyInvalid",
    "IdempotencyKeyReused",
    "PlatformAnswers",
]
