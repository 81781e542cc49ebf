"""Who writes, as an operator says it."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from runner.providers.agents import FallbackAgent, OfflineAgent, agent_of
from runner.providers.agents.prices import Price, known_prices
from runner.settings import BadSettings, Settings
from tests.conftest import sqlite_settings
from tests.runner.providers.agents.contract import brief, room
from tests.runner.providers.agents.models.vendors import KEY, vendors
from tests.runner.providers.agents.test_model_agent import Instructed


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return sqlite_settings(tmp_path)


def changed(settings: Settings, **values: Any) -> Settings:
    return Settings(**{**settings.model_dump(), **values})


def test_nobody_is_needed_when_nothing_is_said(settings: Settings) -> None:
    assert isinstance(agent_of(settings, room), OfflineAgent)


async def test_models_answer_before_the_agent_that_needs_nobody(settings: Settings) -> None:
    with vendors() as server:
        told = changed(
            settings,
            agent_mode="api",
            agent_models=("openai/odd", "openai/writer"),
            agent_prices={"odd": (0, 0), "writer": (1_000_000, 2_000_000)},
            openai_url=server.url("openai"),
            openai_api_key=KEY,
        )
        plan = await Instructed(agent_of(told, room)).plan(brief())
    assert (plan.usage.model, plan.usage.cost_micros) == ("writer", 120 + 100)
    assert plan.usage.instead_of is not None
    assert "odd" in plan.usage.instead_of


async def test_where_no_model_answers_the_offline_agent_does(
    settings: Settings, unused_tcp_port: int
) -> None:
    told = changed(
        settings, agent_mode="cli", agent_command=f"/nowhere/agent --port {unused_tcp_port}"
    )
    agent = agent_of(told, room)
    assert isinstance(agent, FallbackAgent)
    plan = await agent.plan(brief())
    assert plan.usage.agent == "offline"
    assert "agent cannot be started" in (plan.usage.instead_of or "")
    assert not agent.most_micros(brief())


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ({"agent_mode": "api"}, "AGENT_MODE: it needs agent_models"),
        ({"agent_mode": "cli"}, "AGENT_MODE: it needs agent_command"),
        ({"agent_mode": "api", "agent_models": ("openai/gpt-5",)}, "openai_api_key"),
        ({"agent_mode": "api", "agent_models": ("google/of-mine",)}, "agent_prices"),
    ],
)
def test_what_is_missing_is_named(
    settings: Settings,
    told: Mapping[str, Any],
    place: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, value in told.items():
        monkeypatch.setenv(f"POSTMAGIQ_{name.upper()}", str(value))
    with pytest.raises(BadSettings, match=place):
        agent_of(changed(settings, **told), room)


def test_a_model_that_is_dated_costs_what_it_costs_without_its_date() -> None:
    prices = known_prices().with_own({"mine": Price.plain(0, 0)})
    assert prices.of("gpt-4o-2024-08-06") == prices.of("gpt-4o")
    assert prices.of("claude-haiku-4-5-20251001") == prices.of("claude-haiku-4-5")
    assert prices.of("gpt-5-codex") is None
    assert prices.of("mine") == Price.plain(0, 0)
