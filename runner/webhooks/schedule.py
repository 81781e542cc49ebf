"""When a message is tried again, and when its endpoint is given up."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from runner.core.retries import Retries

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
class Schedule(Retries):
    """The attempts of a message, and how long its endpoint may fail."""

    waits: Sequence[timedelta] = WAITS
    jitter: float = 0.2
    give_up_after: timedelta = timedelta(hours=120)


STANDARD = Schedule()
