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
    assert here.ok("workspace", "list", "--md").startswith("| slug | name | role | status |")


def test_what_there_may_be_is_listed_with_who_says_so(here: Program) -> None:
    listed = json.loads(here.ok("workspace", "entitlements", "--json"))["items"]
    told = {row["code"]: (row["used"], row["limit"], row["source"]) for row in listed}
    assert (told["seats"], told["webhooks"][1:]) == ((1, None, "self_hosted"), (50, "self_hosted"))


def test_a_workspace_rests_and_ends_and_comes_back(here: Program) -> None:
    slug = json.loads(here.ok("workspace", "create", "Short Lived", "--json"))["slug"]
    for command, status in (("archive", "archived"), ("unarchive", "active")):
        assert json.loads(here.ok("workspace", command, slug, "--json"))["status"] == status
    assert here.run("workspace", "delete", slug, "--name", "Other").returncode == 1
    here.ok("workspace", "delete", slug, "--name", "Short Lived")
    listed = json.loads(here.ok("workspace", "list", "--json"))["items"]
    assert {w["slug"]: w["status"] for w in listed}[slug] == "deleting"
    assert json.loads(here.ok("workspace", "restore", slug, "--json"))["delete_after"] is None
    here.ok("workspace", "use", "my-workspace")


def test_who_is_no_member_is_neither_removed_nor_made_the_owner(here: Program) -> None:
    for arguments in (
        ("member", "remove", "nobody@example.org"),
        ("workspace", "transfer", "my-workspace", "nobody@example.org"),
    ):
        done = here.run(*arguments)
        assert done.returncode == 2
        assert "No member has the address" in done.stderr
    assert "owner" in here.ok("member", "list", "--search", "")
