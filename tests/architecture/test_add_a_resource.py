"""The page that says how a resource is added, done in a copy of the tree."""

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from migrations import newest, revisions
from tests.architecture.test_rules import RULES
from tests.architecture.tree import ROOT, Tree

PAGE = ROOT / "docs" / "add-a-resource.md"
BLOCK = re.compile(
    r"^(?:New|In) `([^`]+)`(?:, after `([^`]+)`)?:\n\n```\w*\n(.*?)^```$", re.MULTILINE | re.DOTALL
)
COPIED = ("api", "runner", "migrations", "tests", "openapi.yaml", "pyproject.toml")
# The contract is exported before the tests hold answers against it.
EXPORTED = '''"""Export the contract first."""


def pytest_sessionstart(session):
    from api import openapi

    openapi.FILE.write_text(openapi.export(), encoding="utf-8")
'''
USED = (
    "tests/api/content/test_snippets.py",
    "tests/contract/test_authz.py::test_every_operation_has_its_row_and_every_row_its_operation",
)


@dataclass(frozen=True)
class Step:
    """What the page says of one file: its whole text, or what to add after a line."""

    path: str
    anchor: str
    text: str

    def take(self, root: Path) -> None:
        file = root / self.path
        if not self.anchor:
            assert not file.exists(), self.path
            file.write_text(self.text, encoding="utf-8")
            return
        before = file.read_text(encoding="utf-8")
        assert before.count(f"{self.anchor}\n") == 1, f"{self.path} has no {self.anchor!r}"
        after = before.replace(f"{self.anchor}\n", f"{self.anchor}\n{self.text}")
        file.write_text(after, encoding="utf-8")


def steps() -> Iterator[Step]:
    """Read the page; its migration comes after whatever is the last one by now."""
    number = f"{int(max(revisions())) + 1:04}"
    for path, anchor, text in BLOCK.findall(PAGE.read_text(encoding="utf-8")):
        if path.startswith("migrations/"):
            own = re.sub(r"(Revision ID: |\nrevision = \")\w+", rf"\g<1>{number}", text)
            own = re.sub(r"(Revises: |down_revision = \")\w+", rf"\g<1>{newest()}", own)
            yield Step(re.sub(r"\d{4}", number, path), anchor, own)
        else:
            yield Step(path, anchor, text)


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("copy")
    for name in COPIED:
        kept = ROOT / name
        if kept.is_dir():
            # What another worker is just compiling has another name in a moment.
            being_written = shutil.ignore_patterns("*.pyc.[0-9]*")
            shutil.copytree(kept, root / name, ignore=being_written)
        else:
            shutil.copy2(kept, root / name)
    for step in steps():
        step.take(root)
    (root / "exported.py").write_text(EXPORTED, encoding="utf-8")
    return root


def declared(step: Step) -> int:
    """Count the lines that are left without imports, blanks and what says what a file holds."""
    lines = {n for n, line in enumerate(step.text.splitlines(), 1) if line.strip()}
    module = ast.parse(step.text)
    for node in (each for each in module.body if isinstance(each, ast.Import | ast.ImportFrom)):
        lines -= {*range(node.lineno, (node.end_lineno or 0) + 1)}
    return len(lines - {1})


def test_a_resource_is_declared_in_sixty_lines_and_edits_three_files_of_others() -> None:
    new = [step for step in steps() if not step.anchor]
    sizes = [declared(step) for step in new if step.path.startswith(("runner/", "api/"))]
    edited = {step.path for step in steps() if step.anchor}
    told = re.findall(r"^\| [^|]+ \| (\d+)", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    assert [sum(sizes), len(new), len(edited)] == [*map(int, told)]
    assert sum(sizes) <= 60
    assert len(edited) <= 3


def test_what_is_added_keeps_the_rules(copy: Path, tmp_path: Path) -> None:
    paths = sorted({step.path for step in steps() if step.path.endswith(".py")})
    for path in paths:
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(copy / path, tmp_path / path)
    assert [fault for rule in RULES for fault in rule(Tree(tmp_path))] == []
    for check in (("check",), ("format", "--check")):
        answer = subprocess.run(
            [sys.executable, "-m", "ruff", *check, *paths],
            cwd=copy, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert answer.returncode == 0, answer.stdout


def test_what_is_added_works(copy: Path) -> None:
    answer = subprocess.run(
        [
            sys.executable, "-m", "pytest", "-q", "-p", "exported", "-p", "no:cacheprovider",
            *USED,
        ],
        cwd=copy, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert "3 passed" in answer.stdout, answer.stdout + answer.stderr
