"""Commands of this machine, killed with all they started."""

import asyncio
import json
import os
import sys
from pathlib import Path

import pytest

from runner.core.errors import DomainError
from runner.providers.agents.models.command import PRESETS, Command, Printed, command_of
from runner.providers.agents.models.command_model import CommandModel, Surroundings
from runner.providers.agents.models.errors import (
    AnswerTooLong,
    CommandFailed,
    CommandMissing,
    ModelTooSlow,
)
from runner.providers.agents.models.port import Answer, Question
from tests.waiting import until

ROOT = Path(__file__).parents[5]
QUESTION = Question("<source>\n1 Bread is sold.\n</source>", "DraftAnswer", {}, 500)
SAID = '{"parts": [{"form": "paragraph", "sentences": [{"text": "Bread is sold.",'


def model_of(
    folder: Path, *line: str, answer: str | None = None, answer_s: float = 300.0
) -> CommandModel:
    program = (sys.executable, "-m", "tests.runner.providers.agents.models.command_agent", *line)
    command = Command(
        program, answer, "usage.input_tokens", "usage.output_tokens", "total_cost_usd"
    )
    environ = {**os.environ, "PYTHONPATH": str(ROOT), "SECRET_KEY": "not for them"}
    return CommandModel(command, Surroundings(folder, ("PYTHONPATH",), None, answer_s, environ))


@pytest.mark.parametrize(
    ("line", "answer", "counted", "cost"),
    [
        (("plain",), None, (0, 0), 0),
        (("whole",), "result", (120, 50), 12_300),
        (("lines",), "item.text", (120, 50), 0),
    ],
)
async def test_what_a_command_prints_is_the_answer(
    tmp_path: Path, line: tuple[str, ...], answer: str | None, counted: tuple[int, int], cost: int
) -> None:
    found = await model_of(tmp_path, *line, answer=answer).answer(QUESTION)
    assert found.text.startswith(SAID)
    assert (found.tokens_in, found.tokens_out, found.cost_micros) == (*counted, cost)


@pytest.mark.parametrize(
    ("line", "fact"),
    [(("failing",), CommandFailed), (("flood",), AnswerTooLong), (("lines",), CommandFailed)],
)
async def test_a_command_that_fails_says_how_and_nothing_else(
    tmp_path: Path, line: tuple[str, ...], fact: type[DomainError]
) -> None:
    with pytest.raises(fact) as refusal:
        await model_of(tmp_path, *line, answer="not.there").answer(QUESTION)
    assert "secret" not in refusal.value.detail


async def test_a_command_that_is_not_there_is_named(tmp_path: Path) -> None:
    model = CommandModel(Command(("/nowhere/agent",)), Surroundings(tmp_path))
    with pytest.raises(CommandMissing, match="agent"):
        await model.answer(QUESTION)


async def test_a_command_that_hears_nothing_is_heard(tmp_path: Path) -> None:
    asked = Question("x" * 2_000_000, "DraftAnswer", {}, 500)
    answer = await model_of(tmp_path, "deaf", answer="result").answer(asked)
    assert answer.text == "heard nothing"


async def test_a_command_sees_what_it_may_see(tmp_path: Path) -> None:
    seen = json.loads((await model_of(tmp_path, "environment").answer(QUESTION)).text)
    assert "SECRET_KEY" not in seen
    assert "PATH" in seen


async def test_what_a_command_leaves_behind_is_not_waited_for(tmp_path: Path) -> None:
    answer = await model_of(tmp_path, "parent", answer_s=100).answer(QUESTION)
    assert answer == Answer("the answer\n", Path(sys.executable).name, 0, 0, cost_micros=0)


async def test_who_does_not_answer_ends_with_all_it_started(tmp_path: Path) -> None:
    told = tmp_path / "told"

    async def started() -> list[int] | None:
        return [*map(int, told.read_text().split())] if told.exists() else None

    async def ended(pids: list[int]) -> bool:
        return not any(Path(f"/proc/{pid}/cmdline").exists() and _alive(pid) for pid in pids)

    for cancelled in (True, False):
        told.unlink(missing_ok=True)
        model = model_of(tmp_path, "stubborn", str(told), answer_s=600 if cancelled else 3)
        asking = asyncio.create_task(model.answer(QUESTION))
        pids = await until(started)
        if cancelled:
            asking.cancel()
        with pytest.raises(asyncio.CancelledError if cancelled else ModelTooSlow):
            await asking
        await until(lambda: ended(pids))  # noqa: B023


def _alive(pid: int) -> bool:
    return "Z (zombie)" not in Path(f"/proc/{pid}/status").read_text()


def test_a_line_is_a_preset_or_one_of_ones_own() -> None:
    assert command_of("claude") is PRESETS["claude"]
    assert command_of("agent 'two words' -x", "said").line == ("agent", "two words", "-x")
    printed = Printed.read('{"a": {"b": 1}}\nnoise\n{"a": {"b": 2}}\n{"a": []}')
    assert (printed.at("a.b"), printed.at("a.c"), printed.at(None)) == (2, None, None)
    assert Printed.read('{"response": "yes",\n "n": 1}').at("response") == "yes"
