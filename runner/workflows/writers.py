"""Who would write now, and what agents have cost this month."""

from runner.agents import Agents
from runner.core.clock import month_of, now
from runner.core.db.query import Row
from runner.core.db.work import Work
from runner.providers.agents.prices import known_prices
from runner.workflows.repository import InvocationRepository
from runner.workspaces import ChosenSettings


class Writers:
    """Those who write in the workspace one is in."""

    def __init__(self, work: Work) -> None:
        self.work = work

    async def read(self, agents: Agents) -> Row:
        """Say who is asked in which order, what they cost, and what stands in their way."""
        settings = (await ChosenSettings(self.work).chosen()).agents
        month = month_of(now())
        return {
            "mode": settings.mode,
            "server_mode": agents.mode,
            "writers": [each.shown() for each in await agents.writers(self.work, settings)],
            "prices_as_of": known_prices().as_of,
            "server_models": [*agents.models],
            "server_command": agents.command and agents.command.model.name,
            "run_cap_micros": settings.run_cap_micros,
            "month_cap_micros": settings.month_cap_micros,
            "month_began_at": month,
            "month_spent_micros": await InvocationRepository(self.work).spent_since(month),
        }
