"""Posts on the command line, from their words to the last yes."""

from pathlib import Path

from tests.runner.cli.program import Program


def test_a_post_gets_through_its_stages_without_a_terminal(here: Program, tmp_path: Path) -> None:
    file = tmp_path / "posts.csv"
    file.write_text("title,linkedin\nTwo ovens,Two.\n")
    here.ok("post", "import", str(file))
    alone = here.run("post", "diff", "P-1", "1", "2")
    assert (alone.returncode, "P-1 has no such version" in alone.stderr) == (1, True), alone.stderr
    edited = here.run("post", "edit", "P-1")
    assert (edited.returncode, "--file -" in edited.stderr) == (2, True)
    dry = here.run("post", "submit", "P-1", "--dry-run")
    assert (dry.returncode, dry.stderr) == (0, "Dry run: nothing was changed.\n")
    refused = here.run("approve", "P-1", "--dry-run")
    assert (refused.returncode, "nothing was changed" in refused.stderr) == (1, True)
    here.ok("post", "submit", "P-1")
    assert "Final Approval waits." in here.ok("approve", "P-1")
    assert "waits" not in here.ok("approve", "P-1")
