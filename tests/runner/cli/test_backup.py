"""A backup is the database as it was, and opens again."""

import shutil
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

from tests.runner.cli.program import Program


def test_a_backup_of_a_running_server_opens_as_a_database(here: Program, tmp_path: Path) -> None:
    here.ok("db", "backup", str(tmp_path))
    (copy,) = tmp_path.glob("postmagiq-*.sqlite3")
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT count(*) FROM workspaces").fetchone() == (1,)
    restored = Program(tmp_path / "restored")
    restored.data_dir.mkdir()
    shutil.copy(copy, restored.data_dir / "postmagiq.sqlite3")
    assert "yes" in restored.ok("db", "status")
    assert restored.ok("audit", "verify", "--all") == here.ok("audit", "verify", "--all")


def test_a_backup_is_never_written_over_another_file(here: Program, tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.write_text("precious")
    done = here.run("db", "backup", str(taken))
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert taken.read_text() == "precious"


def test_a_folder_that_is_not_there_is_no_name_of_a_file(here: Program, tmp_path: Path) -> None:
    done = here.run("db", "backup", f"{tmp_path}/unmounted/")
    assert (done.returncode, f"{tmp_path}/unmounted/" in done.stderr) == (2, True)
    done = here.run("db", "backup", f"{tmp_path}/unmounted")
    assert (done.returncode, f"{tmp_path}/unmounted.sqlite3" in done.stderr) == (2, True)
    assert not list(tmp_path.iterdir())


def test_there_is_nothing_to_back_up_before_the_first_start(
    program: Program, tmp_path: Path
) -> None:
    done = program.run("db", "backup", str(tmp_path / "copy.sqlite3"))
    assert (done.returncode, done.stderr.count("\n")) == (4, 1)
    assert not (tmp_path / "copy").exists()
