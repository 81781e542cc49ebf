import asyncio
import threading

import pytest

from runner.bootstrap import room
from runner.content import Platform
from runner.providers.agents import Brief, Draft, OfflineAgent, Plan
from runner.workflows.audit import Audit
from runner.workflows.definition import DEFAULT, Step
from runner.workflows.errors import CheckFailed
from runner.workflows.steps import instructions, most_micros, take, usage_of
from runner.workflows.task import Output
from tests.runner.workflows.material import SENTENCES, task

PLAN, DRAFT, AUDIT = (DEFAULT.step(key) for key in ("plan", "draft", "audit"))


class Inventing(OfflineAgent):
    """An agent that writes what nobody said."""

    async def draft(self, brief: Brief, plan: Plan) -> Draft:
        return Draft("Dragons paid for the oven.", (), (), plan.usage)


class Charging(OfflineAgent):
    """An agent that costs as much as it is told."""

    charges = True

    def most_micros(self, brief: Brief) -> int:
        return len(brief.instructions)


class Slow(OfflineAgent):
    """An agent that computes for as long as nobody else gets a turn."""

    def __init__(self, turn: threading.Event) -> None:
        super().__init__(room)
        self.turn = turn

    async def plan(self, brief: Brief) -> Plan:
        assert self.turn.wait(10), "the event loop was held up"
        return await super().plan(brief)


class Remote(OfflineAgent):
    """An agent that waits for somebody elsewhere, with a client that belongs to one event loop."""

    computes = False

    def __init__(self) -> None:
        super().__init__(room)
        self.loop = asyncio.get_running_loop()

    async def plan(self, brief: Brief) -> Plan:
        assert asyncio.get_running_loop() is self.loop
        return await super().plan(brief)


async def taken(*steps: Step) -> dict[str, Output]:
    outputs: dict[str, Output] = {}
    for step in steps:
        outputs[step.output] = await take(step, OfflineAgent(room), task(), outputs)
    return outputs


async def test_steps_build_on_each_other_and_say_what_they_took() -> None:
    outputs = await taken(PLAN, DRAFT, AUDIT)
    assert any(sentence in outputs["draft"]["body"] for sentence in SENTENCES)
    assert Audit.from_dict(outputs["audit"]).overall == 100
    usage = usage_of(outputs["draft"])
    assert usage is not None
    assert usage.agent == "offline"
    assert usage_of(outputs["audit"]) is None


async def test_an_answer_that_fails_a_check_is_refused() -> None:
    outputs = await taken(PLAN)
    strict = DRAFT.model_copy(update={"checks": ("every_sentence_has_a_source",)})
    with pytest.raises(CheckFailed, match="Dragons"):
        await take(strict, Inventing(room), task(), outputs)


async def test_what_no_source_says_is_found_where_it_is_not_refused() -> None:
    outputs = await taken(PLAN)
    outputs["draft"] = await take(DRAFT, Inventing(room), task(), outputs)
    found = Audit.from_dict(await take(AUDIT, OfflineAgent(room), task(), outputs))
    assert "without_source" in {each.rule for each in found.findings}


async def test_rules_cost_nothing_and_agents_what_they_say() -> None:
    outputs = await taken(PLAN, DRAFT)
    costs = {step.key: most_micros(step, Charging(room), task(), outputs) for step in (PLAN, AUDIT)}
    assert costs == {"plan": len(instructions(PLAN, task(), {})), "audit": 0}
    assert most_micros(PLAN, OfflineAgent(room), task(), {}) == 0


async def test_an_agent_that_computes_leaves_the_event_loop_free() -> None:
    turn = threading.Event()
    asyncio.get_running_loop().call_soon(turn.set)
    await take(PLAN, Slow(turn), task(), {})


async def test_an_agent_that_only_waits_does_so_on_the_loop_of_its_clients() -> None:
    agent = Remote()
    for _ in range(2):
        await take(PLAN, agent, task(), {})


async def test_instructions_carry_the_material_the_limit_and_the_persons_own_words() -> None:
    outputs = await taken(PLAN, DRAFT)
    asked = task(Platform.X, instruction="For neighbours.")
    said = instructions(DRAFT, asked, outputs)
    assert f"0 {SENTENCES[0]}" in said
    assert "at most 280 characters" in said
    assert "For neighbours." in said
    assert "synergy" in said
    assert "{{" not in said
