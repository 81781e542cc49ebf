import pytest

from runner.cli.show import Shape, Show


def test_what_refuses_something_is_one_word_in_a_list(capsys: pytest.CaptureFixture[str]) -> None:
    refusal = {"code": "self_approval", "detail": "Somebody else has to decide."}
    rows = [{"post_key": "P-1", "refusal": refusal}, {"post_key": "P-2", "refusal": None}]
    Show(Shape.TEXT).rows({"items": rows}, "post_key", "refusal")
    assert capsys.readouterr().out.split() == [
        "POST_KEY", "REFUSAL", "P-1", "self_approval", "P-2", "-",
    ]  # fmt: skip
