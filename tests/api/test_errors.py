"""Facts as problems."""

import json
from typing import Any

import pytest

from api.errors import STATUS, TITLES, problem, raises
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
