"""When something is tried again that others did not take."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class Retries:
    """The waits between attempts, each after the attempt before, and how far they vary."""

    waits: Sequence[timedelta]
    jitter: float = 0.0

    def wait(self, attempt: int) -> timedelta:
        """Return the wait after an attempt, counted from 1; the last one stands for all later."""
        # Spread out, so that a peer that comes back does not meet everything at once.
        varied = 1 + random.uniform(-self.jitter, self.jitter)  # noqa: S311 - no secret
        return self.waits[min(attempt, len(self.waits)) - 1] * varied

    def after(
        self, attempt: int, at: datetime, not_before: datetime | None = None
    ) -> datetime | None:
        """Return when to try again after an attempt; None after the last.

        A peer may put it off until `not_before`, by no more than the longest wait.
        """
        if attempt > len(self.waits):
            return None
        own = at + self.wait(attempt)
        return max(own, min(not_before or own, at + max(self.waits)))
