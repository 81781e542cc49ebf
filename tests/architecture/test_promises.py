"""What the documentation promises is held by tests that exist."""

import re
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT

PROMISES = {"docs/security.md": ROOT, "docs/screen.md": ROOT / "gui"}
"""Each with the folder below which its tests stand."""


def rows(document: str) -> list[str]:
    lines = (ROOT / document).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line.startswith("| ") and "held by" not in line]


def named(text: str) -> list[str]:
    return re.findall(r"`((?:gui/)?(?:tests|src|e2e)/\S+)`", text)


@pytest.mark.parametrize("document", PROMISES)
def test_every_promise_names_a_test_or_says_that_it_is_not_built(document: str) -> None:
    promised = rows(document)
    assert promised
    assert [row for row in promised if not named(row) and "Not built: " not in row] == []


@pytest.mark.parametrize("document", PROMISES)
def test_every_named_test_exists_and_tests_something(document: str) -> None:
    paths = [PROMISES[document] / name for name in named((ROOT / document).read_text())]
    assert [path for path in paths if not path.is_file()] == []
    assert [path for path in paths if not has_tests(path)] == []


def has_tests(path: Path) -> bool:
    return re.search(r"def test_|\b(test|base)\(", path.read_text(encoding="utf-8")) is not None
