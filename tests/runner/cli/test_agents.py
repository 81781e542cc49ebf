"""Who writes, on the command line: chosen, tested, capped, and their keys."""

import json

from tests.runner.cli.conftest import Asked

KEY = "a-key-that-nobody-knows-here"


def test_a_key_is_added_tested_replaced_and_removed(asked: Asked) -> None:
    code, out, _ = asked("agent", "add-key", "anthropic", "Ours", stdin=f"{KEY}\n")
    assert (code, KEY in out, "here" in out) == (0, False, True)
    assert "Ours" in asked("agent", "keys")[1]
    # Nothing is chosen that is asked by it.
    code, _, said = asked("agent", "test", "Ours")
    assert (code, "model_wanted" in said) == (1, True)
    code, out, _ = asked("agent", "replace-key", "Ours", stdin="another-key-of-the-house\n")
    assert (code, "ouse" in out) == (0, True)
    assert asked("agent", "remove", "Ours")[:2] == (0, "Ours is gone.\n")
    code, _, said = asked("agent", "remove", "Ours")
    assert (code, "There is no key Ours" in said) == (1, True)


def test_who_writes_is_chosen_in_order_and_capped(asked: Asked) -> None:
    asked("agent", "add-key", "openai", "Chosen", stdin=f"{KEY}\n")
    code, out, _ = asked(
        "agent", "use", "Chosen=gpt-5", "Chosen=our-own", "--price", "our-own=0.5,1"
    )
    assert code == 0
    assert out.index("gpt-5") < out.index("our-own") < out.index("offline")
    assert "$0.50 / $1.00" in out
    code, out, _ = asked("agent", "cap", "--run", "0.1", "--month", "20")
    assert (code, "$0.00 of $20.00" in out) == (0, True)
    found = json.loads(asked("agent", "list", "--json")[1])
    assert (found["run_cap_micros"], found["month_cap_micros"]) == (100_000, 20_000_000)
    asked("agent", "cap", "--run", "none")
    assert json.loads(asked("agent", "list", "--json")[1])["run_cap_micros"] is None
    code, _, said = asked("agent", "use", "Chosen=never-heard-of")
    assert (code, "never-heard-of" in said) == (1, True)
    code, out, _ = asked("agent", "use", "offline")
    assert (code, "gpt-5" in out) == (0, False)


def test_what_says_nobody_is_refused_before_anything_is_asked(asked: Asked) -> None:
    for words in (
        ("use", "somebody"),
        ("use", "=x"),
        ("use", "offline", "--price", "x=1"),
        ("cap",),
        ("cap", "--run", "much"),
    ):
        assert asked("agent", *words)[0] == 2
