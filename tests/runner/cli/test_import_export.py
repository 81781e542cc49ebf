"""Posts to a file and from one, on the command line."""

import json
import re
from pathlib import Path

from openpyxl import Workbook

from tests.runner.cli.program import Program


def test_posts_go_into_a_file_and_come_back_from_it_once(here: Program, tmp_path: Path) -> None:
    rows = tmp_path / "posts.csv"
    rows.write_text("id,title,tags,x\nt-1,Two ovens,bread,Two.\n")
    tried = here.ok("post", "import", str(rows), "--dry-run")
    assert re.search(r"1 +new +- +Two ovens", tried)
    assert "1 new" in tried
    assert json.loads(here.ok("post", "list", "--find", "ovens", "--json"))["items"] == []
    assert re.search(r"1 +new +P-1 +Two ovens", here.ok("post", "import", str(rows)))
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


def test_a_file_of_a_spreadsheet_is_read_as_it_was_saved(here: Program, tmp_path: Path) -> None:
    rows = tmp_path / "posts.tsv"
    rows.write_bytes("Title\tLinkedIn\tLikes\r\nBrötchen\tWarm\t5\r\n".encode("cp1252"))
    refused = here.run("post", "import", str(rows))
    assert (refused.returncode, "--encoding" in refused.stderr) == (2, True)
    assert here.run("post", "import", str(rows), "--encoding", "klingon").returncode == 2
    done = here.ok("post", "import", str(rows), "--encoding", "cp1252")
    assert "1 new" in done
    assert "Likes" in done
    assert "Brötchen" in here.ok("post", "list")


def test_a_workbook_is_read_as_it_was_saved(here: Program, tmp_path: Path) -> None:
    book, file = Workbook(), tmp_path / "posts.xlsx"
    book.active.append(["Written by hand"])
    book.create_sheet("Posts").append(["Headline", "X"])
    book["Posts"].append(["Three ovens", "Three."])
    book.save(file)
    for option in ("--dry-run", "--json"):
        assert "Three ovens" in here.ok("post", "import", str(file), option)
    book["Posts"]["B2"] = "=1+1"
    book.save(file)
    refused = here.run("post", "import", str(file))
    assert (refused.returncode, "B2: a formula" in refused.stderr) == (1, True), refused.stderr
    assert here.run("post", "import", str(tmp_path / "none.xlsx")).returncode == 2


def test_an_export_is_what_its_file_is_called(here: Program, tmp_path: Path) -> None:
    for name, start in (("a.json", b"{"), ("a.csv", b"id,"), ("a.zip", b"PK")):
        here.ok("post", "export", str(tmp_path / name))
        assert (tmp_path / name).read_bytes().lstrip(b"\xef\xbb\xbf").startswith(start)
    for name, code in (("a.txt", 2), ("none/a.csv", 8), ("a.csv", 2)):
        refused = here.run("post", "export", str(tmp_path / name))
        assert (refused.returncode, name in refused.stderr) == (code, True), refused.stderr
    here.ok("post", "export", str(tmp_path / "a.txt"), "--format", "csv")
    assert not list(tmp_path.glob("*.part"))
