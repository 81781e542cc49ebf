"""Every kind of model keeps what every agent must keep, and is asked once more when it does not."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from ipaddress import ip_network
from pathlib import Path

import pytest

from runner.content import PLATFORMS, Platform
from runner.providers.agents import (
    Agent,
    Brief,
    Draft,
    FallbackAgent,
    OfflineAgent,
    Plan,
    Remark,
    Usage,
)
from runner.providers.agents.errors import NothingToWrite
from runner.providers.agents.model_agent import Asking, ModelAgent
from runner.providers.agents.models import MODELS, Patient, Place
from runner.providers.agents.models.errors import AnswerUnusable, KeyRefused, ModelBusy
from runner.providers.agents.models.port import Model
from runner.providers.agents.prices import FREE, Price
from runner.workflows.library import PROMPTS
from tests.runner.providers.agents.contract import AgentContract, brief, room, written
from tests.runner.providers.agents.models.test_command_model import model_of as command
from tests.runner.providers.agents.models.vendors import KEY, Vendors, vendors

PRICE = Price(read=1_000_000, cached=100_000, written=10_000_000)
LOOPBACK = frozenset({ip_network("127.0.0.1/32")})
ANSWERS = 100 + 20 // 10 + 50 * 10
"""Micros of one answer of our server: 120 tokens read, 20 of them cached, 50 written."""

NO_PLAN = Plan(None, (), (), Usage("nobody", "none", 0, 0, 0, 0))


@pytest.fixture(scope="module")
def server() -> Iterator[Vendors]:
    with vendors() as server:
        yield server


@dataclass(frozen=True)
class Instructed:
    """An agent that is given the prompts of the product, as a run gives them."""

    agent: Agent
    computes: bool = False
    charges: bool = True

    def most_micros(self, asked: Brief) -> int:
        return self.agent.most_micros(asked)

    async def plan(self, asked: Brief) -> Plan:
        return await self.agent.plan(prompted("plan@1", asked))

    async def draft(self, asked: Brief, plan: Plan) -> Draft:
        return await self.agent.draft(prompted("draft@1", asked), plan)

    async def revise(self, asked: Brief, draft: Draft, remarks: tuple[Remark, ...]) -> Draft:
        marked = [f"- “{draft.body[r.start : r.end]}”: {r.message}" for r in remarks]
        told = prompted("revise@1", asked, draft=draft.body, remarks="\n".join(marked))
        return await self.agent.revise(told, draft, remarks)


def prompted(prompt: str, asked: Brief, **more: str) -> Brief:
    values = {
        "persona": "You write.",
        "title": asked.title,
        "platform": asked.platform,
        "limit": str(PLATFORMS[Platform(asked.platform)].max_length),
        "material": "\n".join(f"{line.n} {line.text}" for line in asked.material),
        "banned": ", ".join(asked.banned) or "nothing is banned",
        "instruction": "nothing",
        "plan": "",
        **more,
    }
    return replace(asked, instructions=PROMPTS[prompt].filled(values))


def model(server: Vendors, vendor: str, name: str, key: str = KEY) -> Model:
    return MODELS[vendor](Place(name, key, server.url(vendor), LOOPBACK))


def agent_of(asked: Model, price: Price = PRICE) -> Agent:
    return Instructed(ModelAgent(asked, room, Asking(price)))


@pytest.mark.parametrize("vendor", sorted(MODELS))
class TestModelsOfVendors(AgentContract):
    @pytest.fixture
    def agent(self, server: Vendors, vendor: str) -> Agent:
        return agent_of(model(server, vendor, "writer"))


class TestACommand(AgentContract):
    @pytest.fixture
    def agent(self, tmp_path: Path) -> Agent:
        return agent_of(command(tmp_path, "plain"), FREE)


class TestOneThatFallsBack(AgentContract):
    @pytest.fixture
    def agent(self, server: Vendors) -> Agent:
        broken = ModelAgent(model(server, "openai", "odd"), room, Asking(PRICE))
        return Instructed(FallbackAgent(broken, OfflineAgent(room)))


@pytest.mark.parametrize("name", ["chatty", "sloppy"])
async def test_what_is_said_around_an_answer_does_not_matter_and_once_it_may_fail(
    server: Vendors, name: str
) -> None:
    draft = await written(agent_of(model(server, "openai", name)), brief())
    assert draft.body.startswith("Bakers in Basel")
    rounds = 2 if name == "sloppy" else 1
    assert draft.usage.tokens_out == 50 * rounds
    assert draft.usage.cost_micros == ANSWERS * rounds


async def test_who_fails_twice_says_why_and_what_it_cost(server: Vendors) -> None:
    with pytest.raises(AnswerUnusable, match="parts: ") as refusal:
        await agent_of(model(server, "anthropic", "stubborn")).draft(brief(), NO_PLAN)
    assert refusal.value.cost_micros == 2 * ANSWERS


async def test_another_agent_answers_and_the_bill_has_all(server: Vendors) -> None:
    first, second = (model(server, "google", name) for name in ("stubborn", "writer"))
    agent = FallbackAgent(*(ModelAgent(each, room, Asking(PRICE)) for each in (first, second)))
    plan = await Instructed(agent).plan(brief())
    assert plan.usage.cost_micros == 3 * ANSWERS
    assert plan.usage.instead_of is not None
    assert "stubborn answered twice" in plan.usage.instead_of
    assert plan.usage.cost_micros <= agent.most_micros(prompted("plan@1", brief()))


async def test_the_last_one_that_fails_tells_what_all_cost(server: Vendors) -> None:
    agents = (
        ModelAgent(model(server, "google", "stubborn"), room, Asking(PRICE)),
        ModelAgent(model(server, "google", "writer", "wrong"), room, Asking(PRICE)),
    )
    with pytest.raises(KeyRefused) as refusal:
        await Instructed(FallbackAgent(*agents)).plan(brief())
    assert refusal.value.cost_micros == 2 * ANSWERS


async def test_what_no_model_can_help_is_asked_of_no_other(server: Vendors) -> None:
    asked = len(server.asked)
    agent = FallbackAgent(
        OfflineAgent(room), ModelAgent(model(server, "google", "writer"), room, Asking(PRICE))
    )
    with pytest.raises(NothingToWrite):
        await agent.plan(replace(brief(), material=()))
    assert len(server.asked) == asked


@pytest.mark.parametrize(("title", "text"), [("plain", "a b" * 900), ("odd", "🥐Ω" * 400)])
async def test_no_answer_costs_more_than_was_said_before(title: str, text: str) -> None:
    asked = replace(brief(), title=title, instructions=text)
    agent = ModelAgent(command(Path(), "plain"), room, Asking(PRICE, most_tokens=100))
    assert agent.most_micros(asked) > PRICE.cost(2 * len(text.encode()) // 2, 200)


@dataclass
class Waits:
    seconds: list[float] = field(default_factory=list)

    async def __call__(self, seconds: float) -> None:
        self.seconds.append(seconds)


async def test_who_is_busy_is_asked_as_late_as_they_say(server: Vendors) -> None:
    waits = Waits()
    plan = await agent_of(Patient(model(server, "openai", "busy-2-writer"), waits)).plan(brief())
    assert (waits.seconds, len(plan.points) > 0) == ([7, 7], True)
    waits.seconds.clear()
    with pytest.raises(ModelBusy):
        await agent_of(Patient(model(server, "openai", "busy"), waits)).plan(brief())
    assert waits.seconds == [7, 7, 15]
    waits.seconds.clear()
    with pytest.raises(KeyRefused):
        await agent_of(Patient(model(server, "openai", "writer", "wrong"), waits)).plan(brief())
    assert waits.seconds == []
