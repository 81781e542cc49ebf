import json
from pathlib import Path

from tests.runner.cli.program import Program


def test_a_post_is_thrown_away_listed_and_brought_back(here: Program, tmp_path: Path) -> None:
    file = tmp_path / "posts.csv"
    file.write_text("title,linkedin\nTwo ovens,Two.\n")
    here.ok("post", "import", str(file))
    here.ok("post", "discard", "P-1")
    assert here.run("post", "show", "P-1").returncode == 1
    [kept] = json.loads(here.ok("trash", "list", "--kind", "post", "--json"))["items"]
    assert kept["title"] == "Two ovens"
    events = json.loads(here.ok("audit", "list", "--json"))["items"]
    removal = next(each for each in events if each["type"] == "post.deleted")
    undone = json.loads(here.ok("undo", removal["id"], "--json"))
    assert "Two ovens" in here.ok("post", "show", "P-1")
    here.ok("undo", undone["id"])
    assert "P-1" in here.ok("trash", "restore", "post", kept["id"])
    assert "Two ovens" in here.ok("post", "show", "P-1")
    assert "Two ovens" not in here.ok("trash", "list")
