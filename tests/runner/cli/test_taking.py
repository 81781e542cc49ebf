"""Posts to a file and from one, on the command line."""

import json
from pathlib import Path

from tests.runner.cli.program import Program


def test_posts_go_into_a_file_and_come_back_from_it_once(here: Program, tmp_path: Path) -> None:
    rows = tmp_path / "posts.csv"
    rows.write_text("id,title,tags,x\nt-1,Two ovens,bread,Two.\n")
    assert "1 new" in here.ok("post", "import", str(rows), "--dry-run")
    assert json.loads(here.ok("post", "list", "--find", "ovens", "--json"))["items"] == []
    here.ok("post", "import", str(rows))
    assert "1 known already" in here.ok("post", "import", str(rows))
    file = tmp_path / "posts.json"
    here.ok("post", "export", str(file), "--tag", "bread")
    (post,) = json.loads(file.read_text())["posts"]
    assert (post["title"], post["origin_id"]) == ("Two ovens", "t-1")
    assert "Two ovens" in here.ok("post", "export", "-", "--format", "csv", "--status", "draft")
    assert [found.name for found in tmp_path.glob("posts.json*")] == ["posts.json"]


def test_an_invalid_row_imports_nothing_and_is_named(here: Program, tmp_path: Path) -> None:
    rows = tmp_path / "posts.csv"
    rows.write_text("title,priority\nGood,low\nBad,whenever\n")
    done = here.run("post", "import", str(rows))
    assert done.returncode == 1
    assert "priority" in done.stdout
    assert "Nothing was imported" in done.stderr
    assert here.run("post", "import", str(tmp_path / "none.json")).returncode == 2
