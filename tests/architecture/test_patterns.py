"""No pattern that is searched for looks through one run again from each of its signs."""

from collections.abc import Sequence
from re import _constants as code
from re import _parser as parser
from typing import Any

import pytest

from benchmarks.patterns import collect

REPEATS = (code.MAX_REPEAT, code.MIN_REPEAT)
ADVICE = "say where the run begins, as in (?<!\\s)\\s*, or take it whole; then `make patterns`"


def looks_again(parts: Sequence[Any]) -> bool:
    """Tell whether a pattern begins with a run of any length and needs something after it."""
    if not parts:
        return False
    (kind, what), rest = parts[0], parts[1:]
    if kind is code.BRANCH:
        return any(looks_again([*each, *rest]) for each in what[1])
    if kind is code.SUBPATTERN:
        return looks_again([*what[3], *rest])
    if kind not in REPEATS or what[1] is not code.MAXREPEAT:
        return False
    return any(kind not in REPEATS or what[0] > 0 for kind, what in rest)


def test_what_begins_with_a_run_says_where_the_run_begins() -> None:
    searched = {
        place: parser.parse(pattern.pattern, pattern.flags)
        for pattern, (place, methods) in collect().items()
        if methods & {"search", "finditer"}
    }
    assert len(searched) > 50
    assert [place for place, parsed in searched.items() if looks_again(list(parsed))] == [], ADVICE


@pytest.mark.parametrize(
    ("pattern", "again"),
    [
        (r"\s*\([^()]*\)", True),
        (r"\(|(?:\s*-)x", True),
        (r"[.,]+(?:\s|$)|[()]", True),
        (r"#*$", True),
        (r"(?<!\s)\s*\(", False),
        (r"\w+(?:-\w+)*", False),
        (r"\w{1,9}x", False),
    ],
)
def test_the_rule_knows_such_a_pattern(pattern: str, again: bool) -> None:
    assert looks_again(list(parser.parse(pattern))) is again
