"""What was used, on the command line: in numbers, line by line and as a file."""

import json
from pathlib import Path

from tests.runner.cli.program import Program


def test_a_new_account_has_used_nothing(here: Program) -> None:
    numbers = json.loads(here.ok("billing", "usage", "--json"))
    assert (numbers["used"], numbers["granted"]) == (0, None)
    assert "used          0" in here.ok("billing", "usage")
    for by in ("day", "member", "workspace"):
        assert "(none)" in here.ok("billing", "usage", "--by", by)
    assert "(none)" in here.ok("billing", "ledger", "--kind", "usage")


def test_both_are_written_to_files_once(here: Program, tmp_path: Path) -> None:
    for name, begins in (("usage", "by,name,"), ("ledger", "created_at,kind,")):
        file = tmp_path / f"{name}.csv"
        here.ok("billing", name, "--csv", str(file))
        assert file.read_text("utf-8-sig").startswith(begins)
        assert here.run("billing", name, "--csv", str(file)).returncode != 0
        here.ok("billing", name, "--csv", str(file), "--overwrite")


def test_another_account_is_not_found(here: Program) -> None:
    done = here.run("billing", "usage", "--account", "01a22db5-c0c7-756c-b78f-daa9f7731f8c")
    assert done.returncode != 0
    assert "not_found" in done.stderr
