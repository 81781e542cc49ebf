"""What paid work costs: one port holds it back, counts it and lets go of it, whoever pays."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Spending:
    """What is spent on: who spends where; `key` names it once and for all."""

    key: str
    workspace_id: UUID
    run_id: UUID | None = None
    user_id: UUID | None = None


class Meter(Protocol):
    """What keeps count of spending, each call in a work of its own; each may be called twice."""

    async def reserve(self, spending: Spending, most_micros: int) -> None:
        """Hold back what something may cost at most; refuses what there is not enough for.

        What is held back already is held by whoever asked last.
        """

    async def confirm(self, spending: Spending, cost_micros: int) -> None:
        """Spend what it cost, and let go of the rest."""

    async def release(self, spending: Spending, before: datetime) -> None:
        """Let go of what was held back, unless somebody holds it since: it was not done."""

    async def release_run(self, spending: Spending, before: datetime) -> None:
        """Let go of all that was held back for a run before it ended: it may be tried again."""

    async def count(self, spending: Spending) -> None:
        """Note that something was done which nobody charges for."""
