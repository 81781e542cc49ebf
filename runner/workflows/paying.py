"""What a run pays for: held back before an agent is asked, spent once it has answered."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from runner.core.clock import now
from runner.core.spending import Meter, Spending
from runner.providers.agents import Agent
from runner.workflows.steps import usage_of
from runner.workflows.task import Output


class Deps(Protocol):
    """What paying needs of the process."""

    @property
    def agent(self) -> Agent: ...

    @property
    def meter(self) -> Meter: ...


@dataclass(frozen=True, slots=True)
class Paying:
    """One step of a run, which is paid for once, however many lives it takes."""

    deps: Deps
    spending: Spending

    @asynccontextmanager
    async def reserved(self, most_micros: int) -> AsyncIterator[None]:
        """Hold back what an answer costs at most; a step that fails costs nothing.

        One that was interrupted keeps it for its next life, or for the end of its run.
        """
        if not most_micros:
            yield
            return
        await self.deps.meter.reserve(self.spending, most_micros)
        held_at = now()
        try:
            yield
        except Exception:
            # The step may be in the hands of another job by now, which holds this back.
            await self.deps.meter.release(self.spending, held_at)
            raise

    async def confirm(self, output: Output) -> None:
        """Spend what an answer took; also when an earlier life ended before it came to that."""
        usage = usage_of(output)
        if usage is not None and self.deps.agent.charges:
            await self.deps.meter.confirm(self.spending, usage.cost_micros)
        if "post_id" in output:
            await self.deps.meter.count(self.spending)

    async def end(self, ended_at: datetime | None) -> None:
        """Let go of what a run that ended then holds back still; one that goes on keeps it."""
        if ended_at and self.deps.agent.charges:
            await self.deps.meter.release_run(self.spending, ended_at)
