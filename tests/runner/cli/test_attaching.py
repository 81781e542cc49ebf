"""A file from the terminal to a post."""

import json
from pathlib import Path

from tests.runner.cli.program import Program


def test_a_file_is_uploaded_and_attached(here: Program, tmp_path: Path) -> None:
    rows, picture = tmp_path / "posts.csv", tmp_path / "Öfen 1.png"
    rows.write_text("title\nTwo ovens\n")
    here.ok("post", "import", str(rows))
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100_000))
    assert "image/png" in here.ok("post", "attach", "P-1", str(picture), "--dry-run")
    said = here.ok("post", "attach", "P-1", str(picture), "--alt", "An oven", "--json")
    told = json.loads(said)
    assert (told["title"], told["kind"], told["size_bytes"]) == ("Öfen 1.png", "image", 100_008)
    assert len([file for file in (here.data_dir / "files").rglob("*") if file.is_file()]) == 1
    large = tmp_path / "large.png"
    with large.open("wb") as file:
        file.truncate(60 * 1024 * 1024)
    refused = here.run("post", "attach", "P-1", str(large))
    assert (refused.returncode, "52,428,800" in refused.stderr) == (1, True), refused.stderr
    program = tmp_path / "a.exe"
    program.write_bytes(b"MZ\x90\x00")
    refused = here.run("post", "attach", "P-1", str(program))
    assert (refused.returncode, "unsupported_media_type" in refused.stderr) == (1, True)
    assert here.run("post", "attach", "P-1", str(tmp_path / "none.png")).returncode == 2
