"""What is logged, and what never is."""

import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import structlog

from runner.core.logs import configure

TOKEN = "a token nobody may read"


@pytest.mark.parametrize("style", ["json", "console"])
def test_an_error_is_logged_without_the_values_of_variables(
    style: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with _configured(style):
        try:
            _fail(TOKEN)
        except ValueError:
            structlog.get_logger("test").exception("unhandled")
    logged = capsys.readouterr().err
    assert "_fail" in logged
    assert TOKEN not in logged
    if style == "json":
        assert json.loads(logged)["event"] == "unhandled"


@pytest.mark.parametrize("style", ["json", "console"])
def test_a_terminal_obeys_nothing_that_is_logged(
    style: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with _configured(style):
        try:
            _play()
        except ValueError:
            structlog.get_logger("test").exception("unhandled", path="/\x1b[2J\x9b\u202e\nforged")
    logged = capsys.readouterr().err
    assert not {"\x1b", "\x9b", "\u202e"} & {*logged}
    assert "\nforged" not in logged
    assert r"/\u001b[2J\u009b\u202e\n" in logged


@contextmanager
def _configured(style: str) -> Iterator[None]:
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    try:
        configure(style, "INFO")
        yield
    finally:
        root.handlers[:], root.level = before, level
        structlog.reset_defaults()


def _fail(token: str) -> None:
    raise ValueError(len(token))


def _play() -> None:
    raise ValueError("\x1b[2J")
