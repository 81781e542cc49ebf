"""What is logged, and what never is."""

import json
import logging

import pytest
import structlog

from runner.core.logs import configure

TOKEN = "a token nobody may read"


@pytest.mark.parametrize("style", ["json", "console"])
def test_an_error_is_logged_without_the_values_of_variables(
    style: str, capsys: pytest.CaptureFixture[str]
) -> None:
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    try:
        configure(style, "INFO")
        try:
            _fail(TOKEN)
        except ValueError:
            structlog.get_logger("test").exception("unhandled")
    finally:
        root.handlers[:], root.level = before, level
        structlog.reset_defaults()
    logged = capsys.readouterr().err
    assert "_fail" in logged
    assert TOKEN not in logged
    if style == "json":
        assert json.loads(logged)["event"] == "unhandled"


def _fail(token: str) -> None:
    raise ValueError(len(token))
