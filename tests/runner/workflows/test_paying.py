"""A step is paid for once it is done, whatever came between; one that fails costs nothing."""

from dataclasses import dataclass, field, replace
from typing import Any, cast

import pytest

from runner.bootstrap import room
from runner.core.clock import now
from runner.core.errors import Unavailable
from runner.core.ids import new_id
from runner.core.spending import Spending
from runner.providers.agents import Brief, Failed, OfflineAgent, Usage
from runner.providers.agents.models.errors import ModelUnavailable
from runner.workflows.paying import Paying

USAGE = Usage("somebody", "large", 100, 20, cost_micros=70_000, latency_ms=7)
ANSWER = {"usage": USAGE.to_dict()}


class Charging(OfflineAgent):
    charges = True

    def most_micros(self, brief: Brief) -> int:
        return 90_000


@dataclass
class Noted:
    """A meter that notes what it is asked, and an agent."""

    agents: OfflineAgent
    calls: list[tuple[Any, ...]] = field(default_factory=list)

    @property
    def meter(self) -> Any:
        return self

    def __getattr__(self, name: str) -> Any:
        async def note(spending: Spending, *values: Any) -> None:
            told = [value for value in values if isinstance(value, int)]
            self.calls.append((name, spending.key, *told))

        return note


def paying(agent: OfflineAgent) -> tuple[Noted, Paying]:
    noted = Noted(agent)
    return noted, Paying(cast("Any", noted), Spending("run:1", new_id(), new_id()))


async def test_what_an_answer_may_cost_is_held_back_and_what_it_cost_is_spent() -> None:
    noted, step = paying(Charging(room))
    async with step.reserved(90_000):
        assert noted.calls == [("reserve", "run:1", 90_000)]
    await step.confirm(ANSWER)
    assert noted.calls[1:] == [("confirm", "run:1", 70_000)]


async def test_a_step_that_fails_lets_go_and_one_that_is_interrupted_does_not() -> None:
    for end, kept in ((Unavailable(), False), (KeyboardInterrupt(), True)):
        noted, step = paying(Charging(room))
        with pytest.raises(type(end)):
            async with step.reserved(90_000):
                raise end
        assert (
            ("release", "run:1") not in noted.calls if kept else ("release", "run:1") in noted.calls
        )


async def test_a_step_that_fails_pays_what_it_cost_the_server_and_no_more() -> None:
    for own, left in ((0, ("confirm", "run:1", 70_000)), (70_000, ("release", "run:1"))):
        failure = ModelUnavailable(vendor="Somebody")
        failure.failed = (Failed("somebody", "large", "No.", 70_000, own),)
        noted, step = paying(Charging(room))
        with pytest.raises(ModelUnavailable):
            async with step.reserved(90_000):
                raise failure
        assert noted.calls[1:] == [left]


async def test_what_a_workspace_pays_its_vendor_itself_costs_no_credits() -> None:
    noted, step = paying(Charging(room))
    await step.confirm({"usage": replace(USAGE, own_micros=50_000).to_dict()})
    assert noted.calls == [("confirm", "run:1", 20_000)]


async def test_nothing_is_held_back_for_what_is_free_and_it_is_counted() -> None:
    for agent in (OfflineAgent(room), Charging(room)):
        noted, paid = paying(agent)
        async with paid.reserved(0):
            pass
        await paid.confirm({"overall": 90})
        assert noted.calls == []
    noted, free = paying(OfflineAgent(room))
    await free.confirm({"usage": replace(USAGE, cost_micros=0).to_dict()})
    await free.end(now())
    assert noted.calls == []
    await free.confirm({"post_id": str(new_id())})
    assert noted.calls == [("count", "run:1")]


async def test_a_run_that_ended_lets_go_of_all_it_held_back() -> None:
    noted, last = paying(Charging(room))
    await last.end(None)
    assert noted.calls == []
    await last.end(now())
    assert noted.calls == [("release_run", "run:1")]
