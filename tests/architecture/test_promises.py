"""What docs/security.md promises is held by tests that exist."""

import re

from tests.architecture.tree import ROOT

ROWS = [
    line
    for line in (ROOT / "docs/security.md").read_text(encoding="utf-8").splitlines()
    if line.startswith("| ") and "held by" not in line
]


def test_every_promise_names_a_test() -> None:
    assert ROWS
    assert [row for row in ROWS if not re.search(r"`tests/\S+`", row)] == []


def test_every_named_test_exists_and_tests_something() -> None:
    named = re.findall(r"`(tests/\S+)`", "\n".join(ROWS))
    missing = [path for path in named if not (ROOT / path).is_file()]
    assert missing == []
    empty = [path for path in named if "def test_" not in (ROOT / path).read_text()]
    assert empty == []
