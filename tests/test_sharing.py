"""How test workers share out a run, shown by a small one."""

import os
import subprocess
import sys
from collections import defaultdict
from itertools import pairwise
from pathlib import Path

import pytest

from tests.sharing import DATABASE

ROOT = Path(__file__).parents[1]
HOOKS = "from tests.sharing import pytest_collection_modifyitems, pytest_xdist_make_scheduler"
INNER = """
import os
import pytest

@pytest.mark.parametrize("database", ["postgresql", "sqlite"])
@pytest.mark.parametrize("n", range(4))
def test_something(n, database):
    with open("seen", "a") as seen:
        seen.write(f"{os.environ['PYTEST_XDIST_WORKER']} {__file__} {database}\\n")
"""


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("test_it[sqlite]", "sqlite"),
        ("test_it[postgresql-commit 1]", "postgresql"),
        ("test_it[GET /p-sqlite]", "sqlite"),
        ("test_it[both layers-posts]", None),
        ("test_sqlite_alone", None),
    ],
)
def test_a_test_names_its_database(name: str, kind: str | None) -> None:
    found = DATABASE.search(f"tests/test_file.py::{name}")
    assert (found and found[1]) == kind


def test_a_world_is_made_by_one_worker_and_each_opens_a_database_once(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text(HOOKS)
    for name in ("test_one.py", "test_two.py", "test_three.py", "test_four.py"):
        (tmp_path / name).write_text(INNER)
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    subprocess.run(
        [
            *(sys.executable, "-m", "pytest", "-q", "-n", "2", "-p", "no:cacheprovider"),
            *("-c", os.devnull, "--rootdir", str(tmp_path), str(tmp_path)),
        ],
        cwd=tmp_path,
        env=kept | {"PYTHONPATH": str(ROOT)},
        check=True,
        timeout=100,
    )
    workers, turns = defaultdict(set), defaultdict(list)
    for line in (tmp_path / "seen").read_text().splitlines():
        worker, file, kind = line.split()
        workers[file, kind].add(worker)
        turns[worker].append(kind)
    assert [len(each) for each in workers.values()] == [1] * 8
    assert len(turns) == 2
    assert {("postgresql", "sqlite")} & {
        pair for each in turns.values() for pair in pairwise(each)
    } == set()
