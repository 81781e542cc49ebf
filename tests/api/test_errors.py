"""Facts as problems."""

import ast
import json
from pathlib import Path
from typing import Any

import pytest

import api.errors
from api.errors import STATUS, TITLES, problem, raises, write
from runner.core.errors import Conflict, Invalid, Kind, NotFound, Throttled


class Clash(Conflict):
    code = "clash"
    message = "{name} clashes."


def body_of(**params: Any) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(bytes(problem("r1", "/x", Clash(name="a", **params)).body))
    return found


def test_every_kind_has_a_status_and_every_status_a_title() -> None:
    assert {*STATUS} == {*Kind}
    assert {*STATUS.values()} <= {*TITLES}


def test_parameters_travel_beside_the_sentence() -> None:
    assert body_of(holder="Ann")["holder"] == "Ann"
    assert body_of()["detail"] == "a clashes."


@pytest.mark.parametrize("member", ["status", "code", "detail", "request_id", "type", "errors"])
def test_no_parameter_takes_the_place_of_a_member(member: str) -> None:
    assert body_of(**{member: "forged"})[member] != "forged"


def test_a_value_is_never_read_as_a_template() -> None:
    assert Clash(name="{name.__class__}").detail == "{name.__class__} clashes."


def test_waiting_is_said_in_a_header_too() -> None:
    response = problem("r1", "/x", Throttled(retry_after_s=7))
    assert response.headers["retry-after"] == "7"


def test_refusals_of_one_status_are_documented_together() -> None:
    documented = raises(Clash, Conflict, Invalid, NotFound)
    assert {*documented} == {404, 409, 422}
    assert "`clash`, `conflict`" in documented[409]["description"]


@pytest.mark.parametrize("status", [503, 507])
def test_what_passes_by_itself_says_when_to_come_back(status: int) -> None:
    assert write(status, "code", "Detail.", "request", "/").headers["Retry-After"] == "1"
    told = write(status, "code", "Detail.", "request", "/", params={"retry_after_s": 30})
    assert told.headers["Retry-After"] == "30"


def test_nobody_but_the_table_of_errors_and_readiness_answers_with_such_a_status() -> None:
    """So that no such answer goes out without its header."""
    folder = Path(api.errors.__file__).parent
    found = {
        str(path.relative_to(folder))
        for path in folder.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Constant) and node.value in (503, 507)
    }
    assert found == {"errors.py", "health.py"}
