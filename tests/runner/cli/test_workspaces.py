import json

from tests.runner.cli.program import Program


def test_a_new_workspace_is_used_from_then_on(here: Program) -> None:
    made = json.loads(here.ok("workspace", "create", "Blue Door Bakery", "--json"))
    assert here.ok("post", "list", "--json")
    kept = json.loads((here.data_dir / "credentials.json").read_text())
    assert kept["servers"][kept["current"]]["workspace"] == made["slug"]
    here.ok("workspace", "use", "my-workspace")


def test_a_workspace_one_does_not_belong_to_is_refused_with_ones_own(here: Program) -> None:
    done = here.run("workspace", "use", "nowhere")
    assert done.returncode == 2
    assert "my-workspace" in done.stderr


def test_markdown_is_a_table(here: Program) -> None:
    assert here.ok("workspace", "list", "--md").startswith("| slug | name | role | timezone |")
