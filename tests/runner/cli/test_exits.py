"""What a command refuses is one line that names what was given and says what to do next."""

import json
import re
from pathlib import Path

import pytest

from runner.cli.exits import Exit
from tests.runner.cli.conftest import Asked
from tests.runner.cli.program import ROOT, Program, Started

NOBODY = "01890000-0000-7000-8000-000000000000"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("login",), "--email ADDRESS"),
        (("login", "--link", "x"), "the whole link that `postmagiq up` printed"),
        (("login", "--server", "studio", "--email", "a@b.example"), "is no address of a server"),
        (("login", "--server", "http://a:b", "--email", "a@b.example"), "is no address of a"),
        (("login", "--server", "http://a b", "--email", "a@b.example"), "is no address of a"),
        (("post", "list", "--as"), "--as needs a value"),
        (("workspace", "delete", "x"), "with --name"),
        (("post", "import", "/nowhere"), "/nowhere cannot be read: No such file or directory."),
        (("post", "import", "README.md", "--encoding", "zz"), "no encoding zz"),
    ],
)
def test_wrong_usage(program: Program, words: tuple[str, ...], said: str) -> None:
    _refused(program, words, said, code=2)


@pytest.mark.parametrize("words", [("whoami",), ("post", "list"), ("run", "list"), ("db", "seed")])
def test_nobody_signed_in(program: Program, server: Started, words: tuple[str, ...]) -> None:
    program.settings["POSTMAGIQ_API_URL"] = server.url
    _refused(program, words, "postmagiq login --email", code=5)


def test_where_nobody_answers_signing_in_is_no_advice(command: Program) -> None:
    command.settings["POSTMAGIQ_API_URL"] = "http://127.0.0.1:9"
    _refused(command, ("whoami",), "No answer from http://127.0.0.1:9", code=3)


def test_the_guide_names_every_code() -> None:
    guide = (ROOT / "docs/user-guide/terminal.md").read_text(encoding="utf-8")
    told = re.findall(r"^\| (\d+) \| \S", guide, re.MULTILINE)
    assert [int(code) for code in told] == [*Exit]


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        ("post show P-99", "not_found", "There is no post P-99"),
        ("workspace create x --slug Z", "validation_failed", "A slug has 3 to 63"),
        ("post frobnicate", "usage", "No such command 'frobnicate'."),
        ("goal create", "usage", "Missing argument 'TITLE'."),
        ("audit verify --kept x", "usage", "--kept needs"),
    ],
)
def test_json_has_problems_as_json(asked: Asked, words: str, code: str, said: str) -> None:
    ended, printed, complaint = asked(*words.split(), "--json")
    problem = json.loads(complaint)
    # What the command refuses by itself has no page of the server to lead to.
    leads = "about:blank" if code in ("usage", "not_found") else f"/api/v1/docs#problem-{code}"
    assert (problem["type"], problem["code"], printed) == (leads, code, "")
    assert problem["detail"].startswith(said)
    assert ended == (2 if code == "usage" else 1)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--workspace", "nope", "post", "list"), "no workspace nope; see `postmagiq workspace"),
        (("--workspace", "nope", "audit", "verify"), "no workspace nope"),
        (("workspace", "archive", "nope"), "no workspace nope"),
        (("workspace", "restore", "nope"), "no workspace nope"),
        (("run", "show", NOBODY), f"There is no run {NOBODY} in my-workspace; see `postmagiq run"),
        (("run", "watch", "x"), "There is no run x"),
        (("post", "show", NOBODY), f"no post {NOBODY} in my-workspace; see `postmagiq post list`"),
        (("post", "show", "P-99"), "no post P-99 in my-workspace; see `postmagiq post list`"),
        (("workspace", "create", "x", "--slug", "Z"), "A slug has 3 to 63"),
        (("audit", "list", "--since", "zz"), "since: must be a date and time"),
    ],
)
def test_what_is_not_there(here: Program, words: tuple[str, ...], said: str) -> None:
    _refused(here, words, said, code=1)


def test_a_file_that_cannot_be_written_is_not_the_server_s_fault(here: Program) -> None:
    for words in (("audit", "export", "/nowhere/a.jsonl"), ("post", "export", "/nowhere/a.csv")):
        _refused(here, words, "cannot be written: No such file or directory.", code=8)


def test_the_example_is_made_once(here: Program) -> None:
    here.ok("db", "seed")
    _refused(here, ("db", "seed"), "blue-door-bakery is there already", code=1)


def test_the_contract_is_yaml_or_json(program: Program, tmp_path: Path) -> None:
    assert program.ok("openapi").startswith("components:")
    assert json.loads(program.ok("openapi", "--json"))["openapi"].startswith("3.1")


def _refused(program: Program, words: tuple[str, ...], said: str, *, code: int) -> None:
    done = program.run(*words)
    assert (done.returncode, done.stderr.count("\n")) == (code, 1), done.stderr
    assert said in done.stderr
    for inner in ("Traceback", "Errno", "Value error", "[key]", ".."):
        assert inner not in done.stderr
