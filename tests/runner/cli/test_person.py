"""People who are let in at the machine of the server."""

import json
from collections.abc import Iterator

import pytest

from tests.runner.cli.program import Program

PASSWORD = "correct horse battery"


@pytest.fixture(scope="module")
def closed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    """A server that takes nobody but who was invited, and lets staff alone make workspaces."""
    program = Program(tmp_path_factory.mktemp("closed") / "data")
    program.settings |= {
        "POSTMAGIQ_REGISTRATION": "invited",
        "POSTMAGIQ_WORKSPACE_CREATION": "staff",
    }
    with program.up():
        yield program


def add(program: Program, email: str, *options: str) -> dict[str, object]:
    words = ("--json", "person", "add", email, "--name", "Mara Okafor", *options)
    found: dict[str, object] = json.loads(program.ok(*words, stdin=f"{PASSWORD}\n"))
    return found


def test_who_is_added_signs_in_and_staff_make_a_workspace(closed: Program) -> None:
    assert add(closed, "mara@example.org", "--staff")["staff"] is True
    closed.ok("login", "--email", "mara@example.org", stdin=f"{PASSWORD}\n")
    assert "Bakery" in closed.ok("workspace", "create", "Bakery")


def test_who_is_staff_no_longer_makes_none(closed: Program) -> None:
    assert add(closed, "jonas@example.org")["staff"] is False
    closed.ok("person", "staff", "jonas@example.org")
    closed.ok("person", "staff", "jonas@example.org", "--off")
    closed.ok("login", "--email", "jonas@example.org", stdin=f"{PASSWORD}\n")
    refused = closed.run("workspace", "create", "Bakery")
    assert (refused.returncode, "workspace_creation_closed" in refused.stderr) == (1, True)


@pytest.mark.parametrize(
    ("email", "password", "code"),
    [
        ("aiko@example.org", "short", "validation_failed"),
        ("aiko", PASSWORD, "bad_email"),
        ("Twice@example.org", PASSWORD, "email_taken"),
    ],
)
def test_who_cannot_be_added_is_one_line(
    closed: Program, email: str, password: str, code: str
) -> None:
    if code == "email_taken":
        add(closed, email.lower())
    words = ("person", "add", email, "--name", "Aiko")
    refused = closed.run(*words, stdin=f"{password}\n")
    assert (refused.returncode, len(refused.stderr.splitlines())) == (1, 1)
    assert refused.stderr.startswith(f"postmagiq: {code}: ")


def test_nobody_unknown_becomes_staff(closed: Program) -> None:
    refused = closed.run("person", "staff", "nobody@example.org")
    assert (refused.returncode, "person add" in refused.stderr) == (1, True)
