import re

import pytest

from runner.cli.app import hoist, run
from tests.runner.cli.program import Program

HEAVY = ("dbos", "fastapi", "sqlalchemy", "pydantic", "httpx", "rich", "structlog")


@pytest.mark.parametrize(
    ("given", "hoisted"),
    [
        (["post", "list", "--json"], ["--json", "post", "list"]),
        (["draft", "--as", "ann", "notes.md"], ["--as", "ann", "draft", "notes.md"]),
        (["run", "list", "--workspace=acme"], ["--workspace=acme", "run", "list"]),
        (["draft", "--", "--json"], ["draft", "--", "--json"]),
    ],
)
def test_global_options_work_anywhere_before_a_double_dash(
    given: list[str], hoisted: list[str]
) -> None:
    assert hoist(given) == hoisted


def test_help_names_every_command_and_the_exit_codes(command: Program) -> None:
    said = command.ok("--help")
    for name in "up serve worker login draft post approve run workspace config db".split():
        assert f"\n  {name} " in said
    assert "3 unreachable" in said


def test_the_version_is_that_of_the_package(command: Program) -> None:
    assert re.fullmatch(r"Postmagiq \d+\.\d+\.\d+\n", command.ok("--version"))


def test_help_imports_nothing_heavy(command: Program) -> None:
    command.settings["PYTHONPROFILEIMPORTTIME"] = "1"
    imported = {
        line.rpartition("|")[2].strip() for line in command.run("--help").stderr.split("\n")
    }
    assert "runner.cli.app" in imported
    assert imported.isdisjoint(HEAVY)


@pytest.mark.parametrize("line", [["db", "migrate"], ["draft", "notes.md"], ["login"]])
def test_what_would_happen_all_the_same_takes_no_dry_run(
    capsys: pytest.CaptureFixture[str], line: list[str]
) -> None:
    assert run([*line, "--dry-run"]) == 2
    assert "--dry-run goes with agent, approve, billing, member, post" in capsys.readouterr().err


def test_an_unknown_command_exits_with_2(command: Program) -> None:
    assert command.run("frobnicate").returncode == 2
