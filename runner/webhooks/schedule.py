"""When a message is tried again, and when its endpoint is given up."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

# Source: the schedule that Standard Webhooks 1.0 proposes, each after the attempt before.
WAITS = (
    timedelta(seconds=5),
    timedelta(minutes=5),
    timedelta(minutes=30),
    timedelta(hours=2),
    timedelta(hours=5),
    timedelta(hours=10),
    timedelta(hours=14),
    timedelta(hours=20),
    timedelta(hours=24),
)


@dataclass(frozen=True, slots=True)
class Schedule:
    """The waits between attempts, how far they vary, and how long an endpoint may fail."""

    waits: Sequence[timedelta] = WAITS
    jitter: float = 0.2
    give_up_after: timedelta = timedelta(hours=120)

    def after(
        self, attempt: int, at: datetime, not_before: datetime | None = None
    ) -> datetime | None:
        """Return when to try again after an attempt, counted from 1; None after the last.

        A receiver may put it off until `not_before`, by no more than the longest wait.
        """
        if attempt > len(self.waits):
            return None
        # Spread out, so that an endpoint that comes back does not meet everything at once.
        varied = 1 + random.uniform(-self.jitter, self.jitter)  # noqa: S311 - no secret
        own = at + self.waits[attempt - 1] * varied
        return max(own, min(not_before or own, at + max(self.waits)))


STANDARD = Schedule()
