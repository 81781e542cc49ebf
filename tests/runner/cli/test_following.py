from collections.abc import Iterator
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any

import pytest

from runner.cli.exits import Exit, Stop
from runner.cli.following import Line, follow, name_of, read_events, read_lines
from runner.cli.show import Shape

EVENTS = b"""\
: following

id: 7
data: {"seq": 7, "type": "run.step_finished", "content": {"step": "plan"}}

event: end
data: {"code": "forbidden", "detail": "No."}

"""


def test_a_run_that_nobody_watches_any_more_goes_on_and_can_be_stopped() -> None:
    @contextmanager
    def interrupted(path: str, last: str | None) -> Iterator[Any]:
        raise KeyboardInterrupt
        yield

    api = SimpleNamespace(stream=interrupted)
    here: Any = SimpleNamespace(api=api, path=lambda below: below, shape=Shape.JSON)
    with pytest.raises(
        Stop, match=r"The run goes on: .*watch 17` .*`postmagiq run cancel 17` stops"
    ):
        follow(here, "17")
    with pytest.raises(Stop) as told:
        follow(here, "17")
    assert told.value.code is Exit.INTERRUPTED


def test_an_event_is_read_with_or_without_a_number() -> None:
    raw = [line + b"\n" for line in EVENTS.split(b"\n")]
    first, last = read_events(iter(raw))
    assert (first.id, last.id, last.type, last.content["code"]) == ("7", "", "end", "forbidden")
    (line,) = read_lines(iter(raw))
    assert (line.type, line.content) == ("run.step_finished", {"step": "plan"})


def test_a_step_is_told_with_the_platform_it_writes_for() -> None:
    steps: list[dict[str, Any]] = [
        {"step": "draft", "platform": "x"},
        {"step": "finish", "platform": None},
    ]
    names = [name_of(Line("1", "run.step_finished", step)) for step in steps]
    assert names == ["draft for x", "finish"]
