"""Ask one agent after the other, until one answers."""

from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import Any, TypeVar

from runner.core.errors import DomainError
from runner.providers.agents.models.errors import ModelFailure, NobodyWrote
from runner.providers.agents.port import Agent, Brief, Draft, Failed, Plan, Remark, Usage, heard

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
        """Add up all who charge: who fails may have done so before."""
        return sum(agent.most_micros(brief) for agent in self._agents if agent.charges)

    async def plan(self, brief: Brief) -> Plan:
        return await self._first(lambda agent: agent.plan(brief))

    async def draft(self, brief: Brief, plan: Plan) -> Draft:
        return await self._first(lambda agent: agent.draft(brief, plan))

    async def revise(self, brief: Brief, draft: Draft, remarks: tuple[Remark, ...]) -> Draft:
        return await self._first(lambda agent: agent.revise(brief, draft, remarks))

    async def _first(self, ask: Callable[[Agent], Coroutine[Any, Any, A]]) -> A:
        failed: list[Failed] = []
        for agent in self._agents:
            try:
                answer = await heard(agent, ask(agent))
            except ModelFailure as failure:
                failed += failure.failed
                failure.failed = (*failed,)
                failure.cost_micros = sum(each.cost_micros for each in failed)
                if agent is self._agents[-1]:
                    raise
            except DomainError as refusal:
                if not failed:
                    raise
                raise _nobody(failed, refusal) from refusal
            else:
                return replace(answer, usage=_with(answer.usage, (*failed,)))
        raise AssertionError("the last agent either answers or fails")


def _nobody(failed: list[Failed], last: DomainError) -> NobodyWrote:
    """Keep what the others cost, whatever the last one refuses for."""
    nobody = NobodyWrote(reason=failed[0].problem, last=last.detail)
    nobody.failed = (*failed,)
    nobody.cost_micros = sum(each.cost_micros for each in failed)
    return nobody


def _with(usage: Usage, failed: tuple[Failed, ...]) -> Usage:
    if not failed:
        return usage
    return replace(
        usage,
        instead_of=failed[0].problem,
        cost_micros=usage.cost_micros + sum(each.cost_micros for each in failed),
        own_micros=usage.own_micros + sum(each.own_micros for each in failed),
        failed=failed,
    )
