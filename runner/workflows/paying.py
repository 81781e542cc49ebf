"""What a run pays for: held back before an agent is asked, spent once it has answered."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from runner.agents import Agents
from runner.core.clock import now
from runner.core.errors import NotFound
from runner.core.spending import Meter, Spending
from runner.workflows.steps import failed_in, usage_of
from runner.workflows.task import Output


class Deps(Protocol):
    """What paying needs of the process."""

    @property
    def agents(self) -> Agents: ...

    @property
    def meter(self) -> Meter: ...


@dataclass(frozen=True, slots=True)
class Paying:
    """One step of a run, which is paid for once, however many lives it takes."""

    deps: Deps
    spending: Spending

    @asynccontextmanager
    async def reserved(self, most_micros: int) -> AsyncIterator[None]:
        """Hold back what an answer costs at most; a step that fails costs what it took.

        One that was interrupted keeps it for its next life, or for the end of its run.
        """
        if not most_micros:
            yield
            return
        await self.deps.meter.reserve(self.spending, most_micros)
        held_at = now()
        try:
            yield
        except Exception as error:
            if lost := sum(each.cost_micros - each.own_micros for each in failed_in(error)):
                await self.deps.meter.confirm(self.spending, lost)
            else:
                # The step may be in the hands of another job by now, which holds this back.
                await self.deps.meter.release(self.spending, held_at)
            raise

    async def confirm(self, output: Output) -> None:
        """Spend what an answer took; also when an earlier life ended before it came to that."""
        usage = usage_of(output)
        if usage is not None and self.deps.agents.charges:
            # Nothing was held back for who costs nothing, or is paid by the workspace itself.
            with suppress(NotFound):
                await self.deps.meter.confirm(self.spending, usage.charged_micros)
        if "post_id" in output:
            await self.deps.meter.count(self.spending)

    async def end(self, ended_at: datetime | None) -> None:
        """Let go of what a run that ended then holds back still; one that goes on keeps it."""
        if ended_at and self.deps.agents.charges:
            await self.deps.meter.release_run(self.spending, ended_at)
