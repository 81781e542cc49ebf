"""The log on the command line: searched, taken along, proven with and without a server."""

import json
from pathlib import Path

import pytest

from tests.runner.cli.program import Program


def test_the_log_is_listed_by_subject(here: Program) -> None:
    listed = json.loads(here.ok("audit", "list", "--type", "workspace.", "--json"))
    assert [event["type"] for event in listed["items"]] == ["workspace.created"]


@pytest.mark.parametrize("ending", ["jsonl", "csv"])
def test_an_export_is_proven_without_a_server(here: Program, tmp_path: Path, ending: str) -> None:
    file = tmp_path / f"log.{ending}"
    here.ok("audit", "export", str(file))
    elsewhere = Program(tmp_path / "elsewhere")
    proof = elsewhere.ok("audit", "verify", "--file", str(file), "--json")
    assert json.loads(proof) == json.loads(here.ok("audit", "verify", "--json"))
    kept = tmp_path / "kept.json"
    kept.write_text(proof)
    elsewhere.ok("audit", "verify", "--file", str(file), "--kept", str(kept))

    lines = file.read_text().splitlines(keepends=True)
    file.write_text("".join(lines[:-1]))
    done = elsewhere.run("audit", "verify", "--file", str(file))
    assert done.returncode == 1
    assert done.stderr.startswith("postmagiq: audit_chain_broken: Event ")


def test_every_log_is_proven_on_the_database(here: Program, tmp_path: Path) -> None:
    proof = here.ok("audit", "verify", "--all", "--json")
    assert json.loads(proof) == json.loads(here.ok("audit", "verify", "--json"))
    forged = json.loads(proof)
    forged["items"][0]["head"] = "0" * 64
    kept = tmp_path / "kept.json"
    kept.write_text(json.dumps(forged))
    done = here.run("audit", "verify", "--all", "--kept", str(kept))
    assert done.returncode == 1
    assert "not the one that was kept" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("--file", "nowhere.jsonl"), 2),
        (("--kept", "nowhere.json"), 2),
        (("--all", "--kept", "nowhere.json"), 2),
        (("--all",), 4),
    ],
)
def test_what_cannot_be_proven_is_one_line(
    program: Program, arguments: tuple[str, ...], code: int
) -> None:
    done = program.run("audit", "verify", *arguments)
    assert (done.returncode, done.stderr.count("\n")) == (code, 1)


def test_a_file_that_is_no_export_is_refused(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("bread, milk\neggs, salt\n")
    done = program.run("audit", "verify", "--file", str(file))
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "not_an_audit_export" in done.stderr
