"""Each run of a job is counted and logged once, with the request that caused it."""

import asyncio
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from typing import Any

import pytest
import structlog
from prometheus_client import REGISTRY

from runner.core.jobs.account import accounted
from runner.core.logs import configure

ARGS = {"workspace_id": "w-1", "request_id": "trace-12345678", "secret": "s"}


@pytest.fixture
def all_lines() -> Iterator[None]:
    """Let lines be written that other tests do not want to see, without what they left bound."""
    structlog.contextvars.clear_contextvars()
    configure("console", "INFO")
    yield
    configure("console", "WARNING")


def counted(outcome: str) -> float:
    labels = {"job": "bake", "outcome": outcome}
    return REGISTRY.get_sample_value("postmagiq_job_runs_total", labels) or 0.0


@pytest.mark.parametrize(
    ("end", "outcome"),
    [(None, "done"), (ValueError, "failed"), (asyncio.CancelledError, "interrupted")],
)
@pytest.mark.usefixtures("all_lines")
def test_a_run_is_one_line_and_one_figure(end: type[BaseException] | None, outcome: str) -> None:
    before, seen = counted(outcome), dict[str, Any]()
    with structlog.testing.capture_logs([structlog.contextvars.merge_contextvars]) as lines:
        ending: AbstractContextManager[Any] = pytest.raises(end) if end else nullcontext()
        with ending, accounted("bake", "bake:1", 2, ARGS):
            seen = dict(structlog.contextvars.get_contextvars())
            if end is not None:
                raise end
    [line] = lines
    assert line.pop("duration_ms") >= 0
    told = {"job_id": "bake:1", "attempt": 2, "workspace_id": "w-1"}
    told |= {"request_id": "trace-12345678"}
    assert seen.items() >= told.items()
    assert line == {"event": "job", "log_level": "info", "job": "bake", "outcome": outcome, **told}
    assert counted(outcome) == before + 1
    assert "request_id" not in structlog.contextvars.get_contextvars()


def test_a_job_without_arguments_has_its_line_too() -> None:
    with accounted("bake", "bake:2", 1, None):
        assert structlog.contextvars.get_contextvars()["job_id"] == "bake:2"
