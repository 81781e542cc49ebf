"""Ask one agent after the other, until one answers."""

from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import Any, TypeVar

from runner.providers.agents.models.errors import ModelFailure
from runner.providers.agents.port import Agent, Brief, Draft, Plan, Remark, heard

A = TypeVar("A", Plan, Draft)


class FallbackAgent:
    """Answer by the first agent that can; what it took says why those before it did not."""

    computes = False

    def __init__(self, first: Agent, *others: Agent) -> None:
        self._agents = (first, *others)

    @property
    def charges(self) -> bool:
        return any(agent.charges for agent in self._agents)

    def most_micros(self, brief: Brief) -> int:
        """Add all of them up: who fails may have charged before."""
        return sum(agent.most_micros(brief) for agent in self._agents)

    async def plan(self, brief: Brief) -> Plan:
        return await self._first(lambda agent: agent.plan(brief))

    async def draft(self, brief: Brief, plan: Plan) -> Draft:
        return await self._first(lambda agent: agent.draft(brief, plan))

    async def revise(self, brief: Brief, draft: Draft, remarks: tuple[Remark, ...]) -> Draft:
        return await self._first(lambda agent: agent.revise(brief, draft, remarks))

    async def _first(self, ask: Callable[[Agent], Coroutine[Any, Any, A]]) -> A:
        reason, lost = None, 0
        for agent in self._agents:
            try:
                answer = await heard(agent, ask(agent))
            except ModelFailure as failure:
                failure.cost_micros += lost
                if agent is self._agents[-1]:
                    raise
                reason, lost = reason or failure.detail, failure.cost_micros
            else:
                cost = answer.usage.cost_micros + lost
                usage = replace(answer.usage, instead_of=reason, cost_micros=cost)
                return replace(answer, usage=usage)
        raise AssertionError("the last agent either answers or fails")
