import pytest

from runner.cli.exits import Stop
from runner.cli.picking import sieve
from tests.runner.cli.conftest import Asked

ITEMS = {"items": [{"name": "a"}, {"name": "b"}]}


def test_what_is_picked_out_is_what_the_expression_says() -> None:
    assert list(sieve(".items[].name")(ITEMS)) == ["a", "b"]
    assert list(sieve("[.items[].name] | length, {n: .}")(ITEMS)) == [2, {"n": ["a", "b"]}]


def test_texts_are_printed_bare_and_the_rest_as_json(asked: Asked) -> None:
    assert asked("role", "list", "--jq", ".items[0].name")[1] == "owner\n"
    assert asked("role", "list", "--jq", ".items[0] | {name}")[1] == '{"name": "owner"}\n'


@pytest.mark.parametrize("expression", [".items[", "frob", "$x"])
def test_an_expression_that_is_none_is_refused_before_anything_is_asked(
    asked: Asked, expression: str
) -> None:
    code, said, complaint = asked("tag", "create", "Never made", "--jq", expression)
    assert (code, said, complaint.count("\n")) == (2, "", 1)
    assert complaint.startswith("postmagiq: --jq: ")
    assert "Never made" not in asked("tag", "list")[1]


def test_an_answer_that_does_not_fit_the_expression_is_one_line() -> None:
    with pytest.raises(Stop, match=r"^--jq: Cannot index number"):
        list(sieve(".a.b")({"a": 1}))
